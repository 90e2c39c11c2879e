package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/** The dictionary is the contract: what it says and what the code writes cannot drift apart. */
class DictionaryTest {
    /** Notes the name and the type of every column that is written. */
    private static final class Recorder implements ColumnWriter {
        final List<String> columns = new ArrayList<>();

        @Override
        public void code(String column, String value) {
            columns.add(column + (column.endsWith("SHA256") ? " VARCHAR(64)" : " VARCHAR(40)"));
        }

        @Override
        public void name(String column, String value) {
            columns.add(column + " VARCHAR(200)");
        }

        @Override
        public void headline(String column, String value) {
            columns.add(column + " VARCHAR(400)");
        }

        @Override
        public void text(String column, String value) {
            columns.add(column + " VARCHAR(4000)");
        }

        @Override
        public void small(String column, Integer value) {
            columns.add(column + " SMALLINT");
        }

        @Override
        public void count(String column, Long value) {
            columns.add(column + " INTEGER");
        }

        @Override
        public void decimal(String column, Double value) {
            columns.add(column + " DOUBLE");
        }

        @Override
        public void flag(String column, Boolean value) {
            columns.add(column + " BOOLEAN");
        }

        @Override
        public void date(String column, LocalDate value) {
            columns.add(column + " DATE");
        }

        @Override
        public void moment(String column, Instant value) {
            columns.add(column + " TIMESTAMP");
        }
    }

    @Test
    void everyTableWritesExactlyTheColumnsOfTheDictionary() {
        for (MartTable<?> table : MartTables.all(Disclosure.INTERNAL, 5, Instant.EPOCH)) {
            List<String> described = new ArrayList<>();
            for (DictionaryColumn column : described(table.name()).columns()) {
                described.add(column.name() + " " + column.type());
            }
            assertThat(written(table)).as(table.name()).isEqualTo(described);
        }
    }

    private static <R> List<String> written(MartTable<R> table) {
        Recorder recorder = new Recorder();
        table.write(table.rows(InventedResults.oneTrust()).get(0), recorder);
        return recorder.columns;
    }

    private static DictionaryTable described(String name) {
        return MartDictionary.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the dictionary: " + name));
    }

    @Test
    void everyTableOfTheDictionaryIsFilledByResultsByTheBuildOrIsAView() {
        Set<String> filled = new HashSet<>(Set.of("DICTIONARY_TABLE", "DICTIONARY_COLUMN", "FIGURE", "SUBMISSION"));
        for (MartTable<?> table : MartTables.all(Disclosure.INTERNAL, 5, Instant.EPOCH)) {
            filled.add(table.name());
        }
        assertThat(MartDictionary.tables().stream().map(DictionaryTable::name))
                .containsExactlyInAnyOrderElementsOf(filled);
    }

    @Test
    void everythingIsDescribed() {
        for (DictionaryTable table : MartDictionary.tables()) {
            assertThat(table.description()).as(table.name()).isNotBlank();
            assertThat(table.rowIs()).as(table.name()).isNotBlank();
            for (DictionaryColumn column : table.columns()) {
                assertThat(column.description())
                        .as(table.name() + "." + column.name())
                        .isNotBlank();
                assertThat(column.nullMeans())
                        .as(table.name() + "." + column.name())
                        .isNotBlank();
                if (column.type().equals("DOUBLE")) {
                    assertThat(column.unit())
                            .as("unit of " + table.name() + "." + column.name())
                            .isNotEmpty();
                }
            }
        }
    }

    /** Designs, scripts and distribution rules outlive this code: names may be added, none may go or change. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "promised-names.csv", numLinesToSkip = 1)
    void promisedNamesStay(String table, String columns) {
        assertThat(described(table).columns())
                .extracting(DictionaryColumn::name)
                .contains(columns.split(" "));
    }

    @Test
    void noColumnIsDescribedOutsideATable() {
        Set<String> tables = new HashSet<>();
        MartDictionary.tables().forEach(table -> tables.add(table.name()));
        for (ResourceRow line : ResourceTable.read(Mart.class, "dictionary-columns.csv")) {
            assertThat(tables).contains(line.get(0));
            assertThat(line.cells()).hasSize(6);
        }
    }
}
