package org.wresbirt.extract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files that ship beside a package: definitions, phrases, dictionaries, published figures. */
public final class ResourceTable {
    private ResourceTable() {}

    /**
     * All rows of a CSV file.
     *
     * @param owner a class of the package that the file belongs to
     * @throws IllegalStateException if the product is incomplete
     */
    public static List<NamedCsvRecord> read(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the product is incomplete: " + name + " is missing");
            }
            List<NamedCsvRecord> rows = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
                reader.forEach(rows::add);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
