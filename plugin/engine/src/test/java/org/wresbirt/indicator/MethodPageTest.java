package org.wresbirt.indicator;

import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wresbirt.Page;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.tally.Counts;

/** The page on the method quotes definitions, questions and national figures as the code holds them. */
class MethodPageTest {
    private static final Page PAGE = Page.named("method.md");
    private static final String NONE = "–";

    @Test
    void indicators() {
        StringBuilder text = new StringBuilder(header("", "indicator", "headline", "unit"));
        for (IndicatorDefinition definition : Definitions.ALL) {
            text.append(row(
                    Integer.toString(definition.number()),
                    definition.fullName(),
                    definition.formula(),
                    definition.unit().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        }
        PAGE.says("indicators", text.toString());
    }

    @Test
    void surveyQuestions() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (NamedCsvRecord line : counted("survey-questions.csv")) {
            String to = line.getField("survey_to");
            String years = line.getField("survey_from") + (to.equals("2099") ? " and later" : " to " + to);
            List<String> row = rows.computeIfAbsent(years, y -> new ArrayList<>(List.of(y)));
            row.add(line.getField("question"));
            if (row.size() == 5) {
                row.add(line.getField("minimum_base"));
                row.add(line.getField("dont_know_in_base"));
            }
        }
        StringBuilder text = new StringBuilder(
                header("survey of autumn", "5", "6", "7", "8", "smallest base shown", "“don't know” in the base"));
        rows.values().forEach(row -> text.append(row(row.toArray(String[]::new))));
        PAGE.says("questions", text.toString());
    }

    @Test
    void surveyBreaks() {
        StringBuilder text = new StringBuilder(header("survey of autumn", "indicator", "compared", "said"));
        for (NamedCsvRecord line : ResourceTable.read(Indicators.class, "survey-breaks.csv")) {
            text.append(row(
                    line.getField("survey_year"),
                    line.getField("indicator"),
                    line.getField("comparable_with_previous").equals("true") ? "yes, with a note" : "no",
                    line.getField("text")));
        }
        PAGE.says("breaks", text.toString());
    }

    @Test
    void nationalFigures() throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (NamedCsvRecord line : ResourceTable.read(Indicators.class, "comparisons.csv")) {
            String indicator = line.getField("indicator");
            if (line.getField("measure_indicator").equals(indicator)) {
                String group = line.getField("measure");
                columns.putIfAbsent(
                        indicator + " " + group,
                        indicator + (group.equals("BME") || group.equals("WHITE") ? " " + group : ""));
            }
        }
        Map<String, Map<String, String>> years = new TreeMap<>();
        for (NamedCsvRecord line : counted("benchmarks.csv")) {
            String column = line.getField("indicator") + " " + line.getField("measure");
            if (line.getField("area_type").equals("NATIONAL") && columns.containsKey(column)) {
                years.computeIfAbsent(line.getField("reporting_year"), y -> new LinkedHashMap<>())
                        .put(column, line.getField("value"));
            }
        }
        List<String> names = new ArrayList<>(List.of("year"));
        names.addAll(columns.values());
        StringBuilder text = new StringBuilder(header(names.toArray(String[]::new)));
        years.forEach((year, values) -> {
            List<String> row = new ArrayList<>(List.of(year));
            columns.keySet().forEach(column -> row.add(values.getOrDefault(column, NONE)));
            text.append(row(row.toArray(String[]::new)));
        });
        PAGE.says("national", text.toString());
    }

    private static List<NamedCsvRecord> counted(String resource) throws IOException {
        try (InputStream in = Counts.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            return lines.stream().toList();
        }
    }
}
