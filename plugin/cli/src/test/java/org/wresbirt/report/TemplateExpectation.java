package org.wresbirt.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tests ask of one template, from {@code templates.csv}.
 *
 * @param indicators whose figures the document must hold
 * @param tablesInWorkbook whether the workbook is made of tables: a sheet for each, named after it, with a header that stays in
 *     sight; else it is a picture of the page
 */
record TemplateExpectation(
        String template, int leastPages, int mostPages, List<Integer> indicators, boolean tablesInWorkbook) {
    private static final String ANY = "*";

    /** A template that has no line gets that of all the others. */
    static TemplateExpectation of(String template) {
        Map<String, TemplateExpectation> all = read();
        return all.getOrDefault(template, all.get(ANY));
    }

    private static Map<String, TemplateExpectation> read() {
        Map<String, TemplateExpectation> all = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        TemplateExpectation.class.getResourceAsStream("templates.csv"), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : lines) {
                all.put(
                        line.getField("template"),
                        new TemplateExpectation(
                                line.getField("template"),
                                Integer.parseInt(line.getField("least pages")),
                                Integer.parseInt(line.getField("most pages")),
                                line.getField("indicators")
                                        .chars()
                                        .mapToObj(digit -> digit - '0')
                                        .toList(),
                                line.getField("workbook").equals("tables")));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return all;
    }
}
