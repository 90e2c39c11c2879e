package org.wresbirt.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files that ship beside this package: definitions, phrases, sentences, comparisons. */
final class ResourceTable {
    private ResourceTable() {}

    /** All rows of a CSV file of this package, by column name. */
    static List<NamedCsvRecord> read(String name) {
        try (InputStream stream = ResourceTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the product is incomplete: " + name + " is missing");
            }
            List<NamedCsvRecord> rows = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
                for (NamedCsvRecord row : reader) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
