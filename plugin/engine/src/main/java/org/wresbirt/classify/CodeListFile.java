package org.wresbirt.classify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The shipped code lists: CSV files beside this class, with the columns {@code list,value,code,certainty,source}. An empty
 * certainty means recognised; the source is for people.
 */
final class CodeListFile {

    private static final int LIST = 0;
    private static final int VALUE = 1;
    private static final int CODE = 2;
    private static final int CERTAINTY = 3;
    private static final int COLUMNS = 5;

    private CodeListFile() {}

    /**
     * Fills the lists that the file names.
     *
     * @throws IllegalStateException if the file is missing or broken: a fault of this product, not of an extract
     */
    static void load(String file, Map<String, ? extends CodeList<?>> lists) {
        try (InputStream resource = CodeListFile.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("The code list file " + file + " is missing from the installation.");
            }
            try (CsvReader<CsvRecord> rows =
                    CsvReader.builder().ofCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
                boolean header = true;
                for (CsvRecord row : rows) {
                    if (!header) {
                        add(file, row, lists);
                    }
                    header = false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The code list file " + file + " cannot be read.", e);
        }
    }

    private static void add(String file, CsvRecord row, Map<String, ? extends CodeList<?>> lists) {
        String wrong = "expected " + COLUMNS + " columns";
        if (row.getFieldCount() == COLUMNS) {
            CodeList<?> list = lists.get(row.getField(LIST));
            String certainty = row.getField(CERTAINTY);
            wrong = list == null
                    ? "there is no list " + row.getField(LIST)
                    : list.add(
                            row.getField(VALUE),
                            row.getField(CODE),
                            certainty.isEmpty() ? Certainty.RECOGNISED : Certainty.valueOf(certainty));
        }
        if (wrong != null) {
            throw new IllegalStateException(file + ", line " + row.getStartingLineNumber() + ": " + wrong);
        }
    }
}
