package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.sample.SampleTrust;

/** The sample trust, read by as many threads as a busy report server has, from its extracts to the rows of each report. */
class ManyReportsTest {
    private static final int THREADS = 64;

    /** When the mart was built, and of what: the same for all who share it. */
    private static final String MADE_FROM = "SELECT BUILT_AT, EXTRACTS_SHA256, DISCLOSURE FROM MART";

    private static final String REPORT = "SELECT INDICATOR_NUMBER, HEADLINE_VALUE, SENTENCE FROM INDICATOR_RESULT"
            + " WHERE REPORTING_YEAR = :year ORDER BY INDICATOR_NUMBER";

    @TempDir
    private static Path trust;

    @BeforeAll
    static void write() throws Exception {
        SampleTrust.write(trust);
    }

    @AfterEach
    void drop() {
        MartDriver.dropUnused();
    }

    private static IConnection open(Path extracts, String... more) throws OdaException {
        Properties properties = new Properties();
        properties.setProperty("extracts", extracts.toString());
        for (int i = 0; i < more.length; i += 2) {
            properties.setProperty(more[i], more[i + 1]);
        }
        IConnection connection = new MartDriver().getConnection("org.wresbirt.oda");
        connection.open(properties);
        return connection;
    }

    private static List<String> rows(IConnection connection, String sql) throws OdaException {
        IQuery query = connection.newQuery("org.wresbirt.oda.dataSet");
        query.prepare(sql);
        if (query.getParameterMetaData().getParameterCount() > 0) {
            query.setInt("year", 2024);
        }
        IResultSet result = query.executeQuery();
        List<String> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(result.getString(i));
            }
            rows.add(row.toString());
        }
        query.close();
        return rows;
    }

    /** What each of many threads gives that start together. */
    private static <T> List<Future<T>> together(Callable<T> report) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<T>> reports = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            reports.add(() -> {
                start.await();
                return report.call();
            });
        }
        try {
            return threads.invokeAll(reports);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void reportsThatStartTogetherShareOneMartAndHaveTheSameFigures() throws Exception {
        Set<List<String>> madeFrom = new HashSet<>();
        Set<List<String>> figures = new HashSet<>();
        List<Long> waited = new ArrayList<>();
        for (Future<Long> thread : together(() -> {
            long start = System.nanoTime();
            IConnection connection = open(trust);
            long opened = System.nanoTime();
            List<String> made = rows(connection, MADE_FROM);
            List<String> report = rows(connection, REPORT);
            synchronized (madeFrom) {
                madeFrom.add(made);
                figures.add(report);
            }
            connection.close();
            return (opened - start) / 1_000_000;
        })) {
            waited.add(thread.get());
        }
        assertThat(madeFrom).as("built once").hasSize(1);
        assertThat(figures).hasSize(1);
        assertThat(figures.iterator().next()).hasSize(9);

        long start = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            for (Future<List<String>> thread : together(() -> {
                IConnection connection = open(trust);
                List<String> report = rows(connection, REPORT);
                connection.close();
                return report;
            })) {
                assertThat(figures).contains(thread.get());
            }
        }
        waited.sort(null);
        System.out.printf(
                "%d threads: first connection after %d to %d ms; then %d reports of a query each, %.1f ms a report%n",
                THREADS,
                waited.get(0),
                waited.get(THREADS - 1),
                3 * THREADS,
                (System.nanoTime() - start) / 1e6 / (3 * THREADS));
    }

    @Test
    void aReportKeepsItsMartToTheEndAndTheNextOneSeesTheChange(@TempDir Path folder) throws Exception {
        Path board = folder.resolve("Board members 2024.csv");
        Path original = trust.resolve("2024/Board members.csv");
        Files.copy(original, board);
        IConnection report = open(folder);
        List<String> before = rows(report, MADE_FROM);
        Files.write(board, withoutLastLine(Files.readString(original)));
        assertThat(rows(report, MADE_FROM)).isEqualTo(before);
        IConnection next = open(folder);
        assertThat(rows(next, MADE_FROM)).isNotEqualTo(before);
        assertThat(rows(report, MADE_FROM)).isEqualTo(before);
        report.close();
        next.close();
    }

    private static byte[] withoutLastLine(String text) {
        String[] lines = text.strip().split("\n");
        return String.join("\n", Arrays.copyOf(lines, lines.length - 1)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrongWithTheExtractsReachesEveryThread(@TempDir Path folder) throws Exception {
        Path board = folder.resolve("board 2024.csv");
        Files.writeString(board, Files.readString(trust.resolve("2024/Board members.csv")) + "\"cut short");
        for (Future<IConnection> thread : together(() -> open(folder))) {
            assertThatThrownBy(thread::get)
                    .cause()
                    .isInstanceOf(OdaException.class)
                    .hasMessageStartingWith("board 2024.csv, line ");
        }
        Files.writeString(board, Files.readString(trust.resolve("2024/Board members.csv")));
        open(folder).close();
    }

    @Test
    void oneSourceSeenInTwoWaysIsTwoMarts() throws Exception {
        IConnection internal = open(trust);
        IConnection publics = open(trust, "disclosure", "public");
        assertThat(rows(internal, "SELECT DISCLOSURE FROM MART")).containsExactly("[INTERNAL]");
        assertThat(rows(publics, "SELECT DISCLOSURE FROM MART")).containsExactly("[PUBLIC]");
        assertThat(rows(internal, "SELECT DISCLOSURE FROM MART")).containsExactly("[INTERNAL]");
        internal.close();
        publics.close();
    }

    /** Years of work for the mart that reports use, guarded as it is. */
    private static IQuery endless(IConnection connection) throws OdaException {
        IQuery query = connection.newQuery("org.wresbirt.oda.dataSet");
        query.prepare(
                "SELECT COUNT(*) FROM DICTIONARY_COLUMN A, DICTIONARY_COLUMN B, DICTIONARY_COLUMN C, DICTIONARY_COLUMN D");
        return query;
    }

    @Test
    void aReportThatIsCancelledStopsInTheDatabaseAndItsNeighbourGoesOn() throws Exception {
        IConnection connection = open(trust);
        IConnection neighbour = open(trust);
        IQuery query = endless(connection);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Boolean> running = thread.submit(() -> query.executeQuery().next());
        thread.shutdown();
        while (!running.isDone()) {
            assertThat(rows(neighbour, REPORT)).hasSize(9);
            query.cancel();
        }
        assertThatThrownBy(running::get)
                .cause()
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("was cancelled");
        assertThat(rows(connection, REPORT)).as("the connection goes on").hasSize(9);
        connection.close();
        neighbour.close();
    }

    @Test
    void aReportThatTakesTooLongStopsInTheDatabase() throws OdaException {
        IConnection connection = open(trust);
        IQuery query = endless(connection);
        query.setProperty("queryTimeOut", "1");
        assertThatThrownBy(() -> query.executeQuery().next())
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("was stopped after 1 seconds");
        assertThat(rows(connection, REPORT)).hasSize(9);
        connection.close();
    }
}
