package org.wresbirt.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The own reader of shipped data files reads each of them as FastCSV does. */
class ResourceTableTest {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src/main/resources");

    static List<String> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void readsWhatFastCsvReads(String name) throws IOException {
        List<List<String>> expected;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(RESOURCES.resolve(name.substring(1)))) {
            expected = reader.stream().map(CsvRecord::getFields).toList();
        }
        List<ResourceRow> rows = ResourceTable.read(ResourceTable.class, name);
        assertThat(rows).isNotEmpty();
        assertThat(rows.stream().map(ResourceRow::cells)).isEqualTo(expected.subList(1, expected.size()));
        for (int column = 0; column < expected.get(0).size(); column++) {
            assertThat(rows.get(0).get(expected.get(0).get(column)))
                    .isEqualTo(expected.get(1).get(column));
        }
    }
}
