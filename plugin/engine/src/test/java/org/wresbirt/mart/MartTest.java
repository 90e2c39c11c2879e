package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wresbirt.disclosure.SmallNumberProtection;
import org.wresbirt.indicator.Results;

/** What goes into the mart comes out of it. */
class MartTest {
    private static final Results RESULTS = InventedResults.of(2, 2);
    private static Mart mart;
    private static Instant before;

    @BeforeAll
    static void load() {
        before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        mart = Mart.load(RESULTS, Disclosure.INTERNAL, 5);
    }

    @AfterAll
    static void close() {
        mart.close();
    }

    /** Notes the values of a row as SQL gives them. */
    private static final class Recorder implements ColumnWriter {
        final List<Object> values = new ArrayList<>();

        @Override
        public void code(String column, String value) {
            values.add(value);
        }

        @Override
        public void name(String column, String value) {
            values.add(value);
        }

        @Override
        public void headline(String column, String value) {
            values.add(value);
        }

        @Override
        public void text(String column, String value) {
            values.add(value);
        }

        @Override
        public void small(String column, Integer value) {
            values.add(value);
        }

        @Override
        public void count(String column, Long value) {
            values.add(value == null ? null : value.intValue());
        }

        @Override
        public void decimal(String column, Double value) {
            values.add(value);
        }

        @Override
        public void flag(String column, Boolean value) {
            values.add(value);
        }

        @Override
        public void date(String column, LocalDate value) {
            values.add(value == null ? null : Date.valueOf(value));
        }

        @Override
        public void moment(String column, Instant value) {
            values.add("moment");
        }
    }

    private static <R> List<List<Object>> given(MartTable<R> table) {
        return given(table, RESULTS);
    }

    private static <R> List<List<Object>> given(MartTable<R> table, Results results) {
        List<List<Object>> rows = new ArrayList<>();
        for (R row : table.rows(results)) {
            Recorder recorder = new Recorder();
            table.write(row, recorder);
            rows.add(recorder.values);
        }
        return rows;
    }

    static List<List<Object>> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<Object>> all = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getObject(i));
                }
                all.add(row);
            }
            return all;
        }
    }

    private static List<List<Object>> query(String sql) throws SQLException {
        try (Connection connection = mart.connect()) {
            return query(connection, sql);
        }
    }

    @Test
    void everyRowAndColumnOfEveryTableComesBackAsItWasGiven() throws SQLException {
        for (MartTable<?> table : MartTables.all(Disclosure.INTERNAL, 5, Instant.EPOCH)) {
            if (!table.name().equals("MART")) {
                assertThat(query("SELECT * FROM " + table.name()))
                        .as(table.name())
                        .isEqualTo(given(table));
            }
        }
    }

    @Test
    void everyColumnThatMayBeNullIsNullSomewhereAndEveryColumnHasAValueSomewhere() {
        Results forPublic = SmallNumberProtection.protect(RESULTS, 500);
        for (MartTable<?> table : MartTables.all(Disclosure.INTERNAL, 5, Instant.EPOCH)) {
            List<List<Object>> rows = given(table);
            List<List<Object>> publicRows = given(table, forPublic);
            List<DictionaryColumn> columns = MartDictionary.tables().stream()
                    .filter(candidate -> candidate.name().equals(table.name()))
                    .findFirst()
                    .orElseThrow()
                    .columns();
            for (int i = 0; i < columns.size(); i++) {
                int at = i;
                String column = table.name() + "." + columns.get(i).name();
                assertThat(rows).as(column).anyMatch(row -> row.get(at) != null);
                if (columns.get(i).nullMeans().endsWith("in public; internally never")) {
                    assertThat(rows).as(column).noneMatch(row -> row.get(at) == null);
                    assertThat(publicRows).as(column).anyMatch(row -> row.get(at) == null);
                } else if (columns.get(i).nullable()) {
                    assertThat(rows).as(column).anyMatch(row -> row.get(at) == null);
                }
            }
        }
    }

    @Test
    void theDatabaseHasTheColumnsOfTheDictionaryAndSaysSoItself() throws SQLException {
        List<List<Object>> columns = new ArrayList<>();
        try (Connection connection = mart.connect()) {
            for (DictionaryTable table : MartDictionary.tables()) {
                List<String> actual = new ArrayList<>();
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM " + table.name())) {
                    ResultSetMetaData meta = rows.getMetaData();
                    for (int i = 1; i <= meta.getColumnCount(); i++) {
                        String type = meta.getColumnTypeName(i);
                        actual.add(meta.getColumnName(i) + " "
                                + (type.equals("VARCHAR") ? type + "(" + meta.getPrecision(i) + ")" : type));
                    }
                }
                List<String> described = new ArrayList<>();
                for (DictionaryColumn column : table.columns()) {
                    described.add(column.name() + " " + column.type());
                    String unit = column.unit().isEmpty() ? null : column.unit();
                    columns.add(Arrays.asList(
                            column.table(),
                            column.name(),
                            column.type(),
                            unit,
                            column.description(),
                            column.nullMeans()));
                }
                if (!Set.of("FIGURE", "SUBMISSION").contains(table.name())) {
                    assertThat(actual).as(table.name()).isEqualTo(described);
                } else {
                    assertThat(actual.stream().map(column -> column.split(" ")[0]))
                            .isEqualTo(table.columns().stream()
                                    .map(DictionaryColumn::name)
                                    .toList());
                }
            }
        }
        assertThat(query("SELECT * FROM DICTIONARY_COLUMN")).isEqualTo(columns);
        assertThat(query("SELECT TABLE_NAME FROM DICTIONARY_TABLE"))
                .hasSize(MartDictionary.tables().size());
    }

    @Test
    void theLatestYearIsMarkedForEachOrganisation() throws SQLException {
        assertThat(query(
                        "SELECT REPORTING_YEAR, IS_LATEST, PERIOD_START, PERIOD_END FROM REPORTING_YEAR WHERE ORGANISATION_CODE = 'RX2'"
                                + " ORDER BY 1"))
                .containsExactly(
                        List.of(2023, false, Date.valueOf("2022-04-01"), Date.valueOf("2023-03-31")),
                        List.of(2024, true, Date.valueOf("2023-04-01"), Date.valueOf("2024-03-31")));
    }

    @Test
    void percentagesAreOfExactCountsAndHaveUnknownInTheDenominator() throws SQLException {
        assertThat(query("SELECT WHITE_PERCENT, BME_PERCENT, UNKNOWN_PERCENT, DIFFERENCE FROM WORKFORCE_BY_BAND"
                        + " WHERE ORGANISATION_CODE = 'RX1' AND REPORTING_YEAR = 2024 AND CONTRACT = 'SUBSTANTIVE' AND BAND = '8A'"
                        + " AND SEGMENT = 'CLINICAL'"))
                .containsExactly(List.of(60.0, 30.0, 10.0, 2.0));
        assertThat(query("SELECT BME_PERCENT FROM BOARD WHERE REPORTING_YEAR = 2024 AND MEMBERSHIP = 'ALL'"
                        + " AND ORGANISATION_CODE = 'RX1'"))
                .containsExactly(List.of(100.0 * 2 / 13));
    }

    @Test
    void theMartSaysWhatItIsMadeFromInUniversalTime() throws SQLException {
        List<List<Object>> rows = query("SELECT PRODUCT_VERSION, DISCLOSURE, MINIMUM_COUNT, EXTRACTS_SHA256,"
                + " CAST(BUILT_AT AS CHAR(29)) FROM MART");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).subList(1, 4))
                .isEqualTo(List.of("INTERNAL", 5, RESULTS.counts().content().ofSource()));
        assertThat((String) rows.get(0).get(0)).matches("[0-9]+\\.[0-9]+.*");
        LocalDateTime built = LocalDateTime.parse(
                rows.get(0).get(4).toString().strip().substring(0, 19).replace(' ', 'T'));
        assertThat(built.toInstant(ZoneOffset.UTC)).isBetween(before, Instant.now());
    }

    @Test
    void aPublicMartSaysSoAndHoldsProtectedNumbers() throws SQLException {
        try (Mart forPublic = Mart.load(RESULTS, Disclosure.PUBLIC, 11);
                Connection open = forPublic.connect()) {
            assertThat(query(open, "SELECT DISCLOSURE, MINIMUM_COUNT FROM MART"))
                    .containsExactly(List.of("PUBLIC", 11));
            assertThat(query(
                            open,
                            "SELECT DISTINCT UNKNOWN_COUNT, UNKNOWN_PERCENT, STATUS FROM WORKFORCE_BY_BAND"
                                    + " WHERE REPORTING_YEAR = 2024"))
                    .containsExactly(Arrays.asList(null, null, "PROTECTED"));
        }
    }

    @Test
    void aClosedMartIsGoneFromMemoryAndLendsNoMoreConnections() throws SQLException {
        Mart closing = Mart.load(RESULTS, Disclosure.INTERNAL, 5);
        Connection open = closing.connect();
        closing.close();
        closing.close();
        assertThatThrownBy(closing::connect).isInstanceOf(SQLException.class).hasMessage("this mart is closed");
        assertThatThrownBy(() -> query(open, "SELECT 1 FROM MART")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DerbyEngine.connect(closing.database(), DerbyEngine.READER))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not found");
    }

    @Test
    void nothingStaysOnDiskNorInTheSystemProperties() throws Exception {
        Set<String> folders = temporaryFolders();
        Mart.warmUp();
        Mart.load(RESULTS, Disclosure.INTERNAL, 5).close();
        Mart.warmUp();
        Mart.coolDown();
        assertThat(temporaryFolders()).isEqualTo(folders);
        assertThat(Path.of("derby.log")).doesNotExist();
        assertThat(System.getProperties().stringPropertyNames()).noneMatch(name -> name.startsWith("derby."));
    }

    private static Set<String> temporaryFolders() throws Exception {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> paths = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            paths.filter(path -> path.getFileName().toString().startsWith("wres-mart"))
                    .forEach(path -> names.add(path.toString()));
        }
        return names;
    }

    @Test
    void aWarmUpThatNobodyUsesIsDropped() throws InterruptedException {
        Mart.coolDown();
        Set<Thread> threads = derbyThreads();
        Mart.warmUp();
        Mart.coolDown();
        for (Thread more : derbyThreads()) {
            if (!threads.contains(more)) {
                // told to end, it ends when a busy machine lets it
                more.join(60_000);
            }
        }
        assertThat(threads).containsAll(derbyThreads());
    }

    private static Set<Thread> derbyThreads() {
        Set<Thread> threads = new java.util.HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.getName().startsWith("derby.rawStoreDaemon"));
        return threads;
    }

    @Test
    void martsLoadedAtTheSameTimeHoldEachTheirOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<List<List<Object>>>> loads = new ArrayList<>();
            for (int organisations = 1; organisations <= 6; organisations++) {
                Results results = InventedResults.of(organisations, 1);
                loads.add(() -> {
                    // as in a server whose threads know nothing of this product
                    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
                    try (Mart own = Mart.load(results, Disclosure.INTERNAL, 5);
                            Connection connection = own.connect()) {
                        return query(connection, "SELECT COUNT(*) FROM ORGANISATION");
                    }
                });
            }
            List<Object> counts = new ArrayList<>();
            for (Future<List<List<Object>>> load : threads.invokeAll(loads)) {
                counts.add(load.get().get(0).get(0));
            }
            assertThat(counts).containsExactly(1, 2, 3, 4, 5, 6);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aNameThatIsTooLongIsCutInsteadOfLosingTheMart() {
        RowBuffer buffer = new RowBuffer();
        buffer.name("NAME", "x".repeat(300));
        assertThat(buffer.get(1)).isEqualTo("x".repeat(199) + "…");
    }
}
