package org.wresbirt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;
import org.wresbirt.mart.DictionaryTable;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.ContentHashes;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.QualityEntry;
import org.wresbirt.tally.SourceFile;
import org.wresbirt.tally.UnknownValues;

/** Remembers what it was asked, and answers what a test told it to. */
final class FakeCapabilities implements Capabilities {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final List<SourceFile> files = new ArrayList<>();
    final List<QualityEntry> quality = new ArrayList<>();
    final List<DictionaryTable> tables = new ArrayList<>();
    /** Statements that make the mart. */
    final List<String> mart = new ArrayList<>();

    /** Thrown by whatever is asked next; null for none. */
    RuntimeException failure;
    /** Told before each work. */
    Runnable duringWork = () -> {};

    UnknownValues askedUnknownValues;
    MartRequest askedMart;
    ReportOrder askedReport;
    Integer askedOrganisations;
    final List<ReportOrder> askedReports = new ArrayList<>();
    /** Name of a report's file that cannot be made; null for none. */
    String failsOn;

    boolean leaseClosed;

    @Override
    public Counts count(Path folder, UnknownValues unknownValues, Progress progress) {
        askedUnknownValues = unknownValues;
        work(progress);
        return new Counts(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                files,
                quality,
                ContentHashes.of(new java.util.TreeMap<>()));
    }

    @Override
    public MartLease lease(MartRequest request, Progress progress) {
        askedMart = request;
        work(progress);
        String url = "jdbc:derby:memory:cli" + DATABASES.incrementAndGet();
        return new MartLease() {
            @Override
            public Connection connect() throws SQLException {
                Connection connection = DriverManager.getConnection(url + ";create=true");
                try (Statement statement = connection.createStatement()) {
                    for (String sql : mart) {
                        statement.execute(sql);
                    }
                }
                connection.setReadOnly(true);
                return connection;
            }

            @Override
            public void close() {
                leaseClosed = true;
            }
        };
    }

    @Override
    public List<DictionaryTable> tables() {
        return tables;
    }

    @Override
    public synchronized void render(ReportOrder order) {
        askedReport = order;
        askedReports.add(order);
        work(Progress.NONE);
        if (order.output().endsWith(String.valueOf(failsOn))) {
            throw new CommandFailure("it is broken");
        }
        try {
            Files.createDirectories(order.output().getParent());
            Files.writeString(order.output(), "a report");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeSample(Path folder, Integer organisations) throws IOException {
        askedOrganisations = organisations;
        Files.writeString(folder.resolve("workforce.csv"), "Employee Number\n");
    }

    @Override
    public int mostSampleOrganisations() {
        return 30;
    }

    private void work(Progress progress) {
        duringWork.run();
        progress.at("reading workforce.csv", 50, 100);
        if (failure != null) {
            throw failure;
        }
    }

    static ExtractException unusable() {
        return new ExtractException(
                "workforce.csv, line 1: no column holds the ethnicity; add a column 'Ethnic Origin'");
    }
}
