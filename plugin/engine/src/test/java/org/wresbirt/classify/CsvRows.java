package org.wresbirt.classify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV resource of this package, shipped or of the specification. */
final class CsvRows {

    private CsvRows() {}

    record Row(NamedCsvRecord row) {
        String get(String column) {
            return row.getField(column);
        }

        long line() {
            return row.getStartingLineNumber();
        }
    }

    static List<Row> read(String resource) {
        try (InputStream in = CsvRows.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            reader.forEach(row -> rows.add(new Row(row)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
