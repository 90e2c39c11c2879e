package org.wresbirt.tally;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows below the header of a CSV file that comes with this package. */
final class ResourceTable {
    private ResourceTable() {}

    static List<List<String>> rows(String resource) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = ResourceTable.class.getResourceAsStream(resource);
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in)) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.subList(1, rows.size());
    }
}
