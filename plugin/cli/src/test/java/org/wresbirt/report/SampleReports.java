package org.wresbirt.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.UnknownValues;

/**
 * The shipped templates, rendered from the sample trust's extracts by one engine for all tests of this process: each document
 * is made once, and stays in {@code target/reports} to be looked at.
 */
final class SampleReports {
    static final Path TEMPLATES = Path.of("target", "wres", "report-templates").toAbsolutePath();

    /**
     * What classes of tests hold so that they may run side by side: those that render here share it, one with an engine of its own
     * has it alone, since BIRT logs for the whole process.
     */
    static final String BIRT = "BIRT";

    static final Path FOLDER = Path.of("target", "reports").toAbsolutePath();

    private static final String DESIGN = ".rptdesign";
    private static SampleReports shared;

    private final Path extracts = FOLDER.resolve("extracts");
    private final Map<Path, List<String>> warnings = new HashMap<>();
    private final Map<Path, ReportException> failures = new HashMap<>();
    private final ReportEngine engine;
    private final LoggedWarnings log;
    private final Connection connection;

    private SampleReports() {
        try {
            Files.createDirectories(extracts);
            SampleTrust.write(extracts);
            MartLease mart = SharedMarts.lease(
                    new MartRequest(
                            extracts,
                            Disclosure.INTERNAL,
                            5,
                            UnknownValues.COUNT_AS_UNKNOWN,
                            DisciplinaryPeriod.ANNUAL),
                    Progress.NONE);
            connection = mart.connect();
            engine = ReportEngine.start(TEMPLATES);
            log = LoggedWarnings.listen();
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static synchronized SampleReports get() {
        if (shared == null) {
            shared = new SampleReports();
        }
        return shared;
    }

    /**
     * Names of the templates to test: all, or those with a part that {@code -Dwres.templates} names, as
     * {@code -Dwres.templates=trend,indicator}.
     */
    static List<String> templates() {
        return shipped().stream()
                .filter(name -> Stream.of(
                                System.getProperty("wres.templates", "").split(","))
                        .anyMatch(name::contains))
                .toList();
    }

    /** Names of all templates that the build ships. */
    static List<String> shipped() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(DESIGN))
                    .map(name -> name.substring(0, name.length() - DESIGN.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("Package plugin/cli before its integration tests.", unreadable);
        }
    }

    /** The newest year, internal. */
    Path render(String template, ReportFormat format) {
        return render(template, format, Disclosure.INTERNAL);
    }

    /** The newest year. */
    Path render(String template, ReportFormat format, Disclosure disclosure) {
        return render(TEMPLATES.resolve(template + DESIGN), format, disclosure, FOLDER, extracts, "");
    }

    /** A design that is not among the shipped templates: the newest year, internal. */
    Path render(Path design, ReportFormat format) {
        return render(design, format, Disclosure.INTERNAL, FOLDER, extracts, "");
    }

    /** The newest year of other extracts than the sample trust's. */
    Path render(String template, ReportFormat format, Disclosure disclosure, Situation situation) {
        return render(
                TEMPLATES.resolve(template + DESIGN),
                format,
                disclosure,
                FOLDER.resolve(situation.title()),
                situation.extracts(),
                situation.organisation);
    }

    private synchronized Path render(
            Path design, ReportFormat format, Disclosure disclosure, Path folder, Path source, String organisation) {
        String template = design.getFileName().toString().replace(DESIGN, "");
        String name = disclosure == Disclosure.INTERNAL ? template : template + "-public";
        Path output = folder.resolve(name + "." + format.ending());
        if (failures.containsKey(output)) {
            throw failures.get(output);
        }
        if (!warnings.containsKey(output)) {
            log.take();
            try {
                engine.render(new RenderRequest(
                        design,
                        Map.of(
                                "extracts",
                                source.toString(),
                                "organisation",
                                organisation,
                                "disclosure",
                                disclosure.name().toLowerCase(Locale.ROOT)),
                        format,
                        output));
            } catch (ReportException failure) {
                failures.put(output, failure);
                throw failure;
            }
            warnings.put(output, log.take());
        }
        return output;
    }

    /** What BIRT logged while it rendered, as far as somebody should act on it. */
    synchronized List<String> warnings(Path output) {
        return warnings.get(output);
    }

    /** Rows by the names of their columns. */
    synchronized List<Map<String, Object>> query(String sql) throws SQLException {
        List<Map<String, Object>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
                }
                all.add(row);
            }
        }
        return all;
    }
}
