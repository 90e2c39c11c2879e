package org.wresbirt.mart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV resource of this package. */
final class ResourceTable {
    private ResourceTable() {}

    /** The lines below the header. */
    static List<List<String>> read(String name) {
        try (InputStream resource = ResourceTable.class.getResourceAsStream(name);
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(resource)) {
            List<List<String>> lines = new ArrayList<>();
            for (CsvRecord line : reader) {
                lines.add(line.getFields());
            }
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}
