package org.wresbirt.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.UnknownValues;

/** The same jar, the same reports, the same numbers, whatever runs them. */
class EveryRuntimeIT {
    private static final Path TEMPLATES =
            Path.of("../../report-templates").toAbsolutePath().normalize();
    private static final Path FIGURES = Path.of("src/test/resources/org/wresbirt/compatibility/every-figure.rptdesign")
            .toAbsolutePath();
    private static final Path SUMMARY = TEMPLATES.resolve("wres-executive-summary.rptdesign");

    @TempDir
    private static Path folder;

    private static Path extracts;
    private static Map<String, String> figures;
    private static Map<String, String> years;
    private static final Outcomes OUTCOMES = new Outcomes();

    @BeforeAll
    static void readTheMart() throws IOException, SQLException {
        extracts = folder.resolve("extracts");
        SampleTrust.write(extracts);
        Workbooks.replace(extracts.resolve("2024/ER Tracker cases.csv"));
        MartRequest request = new MartRequest(
                extracts, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
        List<String> queries = queries();
        try (MartLease lease = SharedMarts.lease(request, Progress.NONE);
                Connection connection = lease.connect()) {
            figures = rows(connection, queries.get(0), row -> {
                double value = row.getDouble(2);
                String figure = row.wasNull() ? "null" : Double.toString(value);
                return Map.entry("figure " + row.getString(1) + " " + row.getString(3), figure);
            });
            years = rows(
                    connection,
                    queries.get(1),
                    row -> Map.entry(
                            "year " + row.getInt(1), row.getDate(2) + " " + row.getBoolean(3) + " " + row.getLong(4)));
        }
        assertThat(figures).hasSizeGreaterThan(500);
        assertThat(years).hasSize(5);
    }

    @AfterAll
    static void print() {
        System.out.println(OUTCOMES);
    }

    @Test
    void besideBirt422OnAFlatClassPath() throws Exception {
        flat("birt-4.22", Javas.current(), "");
    }

    /** BIRT 4.8 brings Derby 10.11 and Xerces 2.9 on the same class path. */
    @Test
    void besideBirt48AndItsOlderDerbyOnAFlatClassPath() throws Exception {
        flat("birt-4.8", Javas.oldest(), "10.11.1.1");
    }

    private static void flat(String runtime, Path java, String derbyOfHost) throws Exception {
        List<Path> classPath = new ArrayList<>(HostProcess.jars(runtime));
        classPath.add(HostProcess.BUNDLE);
        classPath.add(HostProcess.CLASSES);
        HostProcess host =
                host(runtime + "-flat", java, FlatHost.class, classPath, List.of("others", everyOtherTemplate()));
        Properties outcome = host.run();
        OUTCOMES.add(runtime, "flat class path", outcome);
        assertThat(outcome.getProperty("host.derby")).startsWith(derbyOfHost);
        if (derbyOfHost.isEmpty()) {
            assertThat(outcome.getProperty("derby.log"))
                    .as("our database writes a log")
                    .isEqualTo("false");
        }
        assertUntouched(outcome);
        assertSameNumbers(host);
    }

    /** BIRT of any age opens each without a warning, and renders it. */
    private static String everyOtherTemplate() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".rptdesign") && !file.equals(SUMMARY))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    @Test
    void inTomcat9BesideBirt422() throws Exception {
        web("birt-4.22", Javas.current(), "tomcat-9", ReportServlet.class);
    }

    @Test
    void inTomcat9BesideBirt48AndItsOlderDerby() throws Exception {
        web("birt-4.8", Javas.oldest(), "tomcat-9", ReportServlet.class);
    }

    /** Where servlets have their newer package, and another listener of ours takes the data source away. */
    @Test
    void inTomcat10BesideBirt422() throws Exception {
        web("birt-4.22", Javas.current(), "tomcat-10", JakartaReportServlet.class);
    }

    private static void web(String runtime, Path java, String tomcat, Class<?> servlet) throws Exception {
        List<Path> classPath = new ArrayList<>(HostProcess.jars(tomcat));
        classPath.add(HostProcess.CLASSES);
        String name = runtime + "-" + tomcat;
        Path application = WebApplication.layOut(folder.resolve(name + "-application"), runtime, servlet);
        HostProcess host = host(name, java, WebHost.class, classPath, List.of("application", application.toString()));
        Properties outcome = host.run();
        OUTCOMES.add(runtime, tomcat.replace("tomcat-", "Tomcat "), outcome);
        assertThat(outcome.getProperty("derby")).startsWith("10.16.1.1");
        assertThat(outcome.getProperty("threads")).isEmpty();
        assertThat(outcome.getProperty("drivers")).isEmpty();
        assertThat(outcome.getProperty("properties")).isEmpty();
        assertReleased(outcome);
        // Tomcat looks for itself when it takes an application away; what it finds of BIRT's is BIRT's
        assertThat(host.log().lines())
                .filteredOn(line -> line.contains("The web application ["))
                .noneMatch(line -> line.contains("derby") || line.contains("wres"));
        assertSameNumbers(host);
    }

    /** Among BIRT's own bundles, each in its class loader; our emitters too, which are a part of BIRT's own. */
    @Test
    void asABundleInEquinox() throws Exception {
        List<Path> classPath = new ArrayList<>(HostProcess.jars("birt-4.22"));
        classPath.removeIf(jar -> !jar.getFileName().toString().startsWith("org.eclipse.osgi-"));
        classPath.add(HostProcess.CLASSES);
        HostProcess host = host(
                "equinox",
                Javas.current(),
                EquinoxHost.class,
                classPath,
                List.of(
                        "bundles",
                        HostProcess.RUNTIMES.resolve("birt-4.22")
                                + File.pathSeparator
                                + HostProcess.RUNTIMES.resolve("equinox"),
                        "oda",
                        HostProcess.BUNDLE.toString(),
                        "emitters",
                        HostProcess.EMITTERS.toString(),
                        "emitter",
                        "org.wresbirt.emitter.pdf",
                        "fonts",
                        openSans().toString()));
        Properties outcome = host.run();
        OUTCOMES.add("birt-4.22", "Equinox", outcome);
        assertThat(outcome.getProperty("derby")).startsWith("10.16.1.1");
        assertThat(outcome.getProperty("state")).isEqualTo("active");
        assertThat(outcome.getProperty("wires"))
                .isEqualTo("org.eclipse.datatools.connectivity.oda/osgi.wiring.bundle org.eclipse.osgi/osgi.ee"
                        + " org.eclipse.osgi/osgi.wiring.package");
        assertThat(outcome.getProperty("ping.right")).isEqualTo("ok");
        assertThat(outcome.getProperty("ping.wrong")).contains("There is no folder", "-elsewhere");
        assertThat(outcome.getProperty("emitters"))
                .isEqualTo("org.eclipse.birt.report.engine.emitter.pdf/osgi.wiring.host org.eclipse.osgi/osgi.ee");
        assertThat(outcome.getProperty("threads")).isEmpty();
        assertThat(outcome.getProperty("drivers")).isEmpty();
        assertThat(outcome.getProperty("properties")).isEmpty();
        assertSameNumbers(host);
        OUTCOMES.sameFigures(new PdfPages(host.output().resolve("wres-executive-summary.pdf")));
    }

    /** The templates' own font and no other, so that the document does not depend on the machine. */
    private static Path openSans() throws IOException {
        return Files.writeString(
                folder.resolve("fontsConfig.xml"),
                """
                <font>
                <font-aliases>
                <mapping name="serif" font-family="Open Sans"/>
                <mapping name="sans-serif" font-family="Open Sans"/>
                </font-aliases>
                <composite-font name="all-fonts" font-family="Open Sans"/>
                <font-paths><path path="%s"/></font-paths>
                <font-encodings><encoding font-family="Open Sans" encoding="Identity-H"/></font-encodings>
                </font>
                """
                        .formatted(TEMPLATES.resolve("fonts")));
    }

    /** Nothing of ours stays behind, and nothing of the host's has changed. */
    private static void assertUntouched(Properties outcome) {
        assertThat(outcome.getProperty("derby")).startsWith("10.16.1.1");
        assertReleased(outcome);
        assertThat(outcome.getProperty("threads")).isEmpty();
        assertThat(outcome.getProperty("drivers")).isEmpty();
        assertThat(outcome.getProperty("properties")).isEmpty();
    }

    /**
     * Of all class loaders let go, none is left in memory; up to Java 20 perhaps the last one, which the JDK itself remembers:
     * it keeps the type of the last record that was compared, until another is.
     */
    private static void assertReleased(Properties outcome) {
        boolean remembers = Runtime.Version.parse(outcome.getProperty("java")).feature() < 21;
        assertThat(Integer.parseInt(outcome.getProperty("loaders.held"))).isLessThanOrEqualTo(remembers ? 1 : 0);
    }

    private static HostProcess host(String name, Path java, Class<?> host, List<Path> classPath, List<String> more)
            throws IOException {
        Path own = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(
                "resources", TEMPLATES.toString(),
                "extracts", extracts.toString(),
                "output", own.resolve("output").toString(),
                "designs", FIGURES + File.pathSeparator + SUMMARY));
        arguments.addAll(more);
        return new HostProcess(java, own, host, classPath, arguments);
    }

    private static void assertSameNumbers(HostProcess host) throws IOException {
        Page page = new Page(host.output().resolve("every-figure.html"));
        Map<String, String> shown = page.pairs("figure");
        // each runtime writes a number in its own way, but none of its digits is lost
        shown.replaceAll((key, value) -> value.equals("null") ? value : Double.toString(Double.parseDouble(value)));
        assertThat(shown).isEqualTo(figures);
        assertThat(page.pairs("year")).isEqualTo(years);
        OUTCOMES.sameSummary(new Page(host.output().resolve("wres-executive-summary.html")).text());
    }

    /** The queries of the design, so that no copy of them can differ. */
    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (String part : Files.readString(FIGURES).split("<!\\[CDATA\\[")) {
            int end = part.indexOf("]]>");
            if (end >= 0) {
                queries.add(part.substring(0, end));
            }
        }
        return queries;
    }

    @FunctionalInterface
    private interface RowReader {
        Map.Entry<String, String> read(ResultSet row) throws SQLException;
    }

    private static Map<String, String> rows(Connection connection, String sql, RowReader reader) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Map.Entry<String, String> row = reader.read(rows);
                String key = row.getKey().replaceAll("\\s+", " ").strip();
                assertThat(all.put(key, row.getValue())).as(key).isNull();
            }
        }
        return all;
    }
}
