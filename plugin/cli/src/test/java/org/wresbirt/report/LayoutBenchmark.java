package org.wresbirt.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfReader;
import org.wresbirt.sample.SampleTrust;

/**
 * Measures how long reports take in a warm engine: what BIRT alone makes of the extracts, with its flat-file data source,
 * computed columns, joins and aggregation; the very same layout on our data source; and our own reports. Called by {@code mvn
 * -Playout}; see docs/performance.md.
 *
 * <p>The same layout has the same items one after the other; only the data sets differ. Recruitment, cases and training break
 * down by groups of bands instead of bands, and people by ethnic category instead of each way to write it, which is what the
 * mart has. BIRT alone still does less for it: every assignment is a person, and a value means what a short pattern makes of it.
 * Its extracts are made ready for it, with the header on the first line.
 */
final class LayoutBenchmark {
    private static final int ROUNDS = 5;
    private static final String YEAR = "2024";
    private static final String STOCK = "stock-board-report.rptdesign";

    /** Staff of the sample trust and of 17 trusts like it in one. */
    private static final List<Integer> SCALES = List.of(1, 17);

    /** Every byte a character of its own: the sample's files have several encodings, and keep them. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private LayoutBenchmark() {}

    /** Folder to work in; folder of the templates. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path templates = Path.of(arguments[1]).toAbsolutePath();
        Path sample = Files.createDirectories(folder.resolve("sample"));
        SampleTrust.write(sample);
        Path stockDesign = Files.writeString(folder.resolve("stock-board-report.rptdesign"), resource(STOCK));
        Path sameLayout = Files.writeString(folder.resolve("same-layout.rptdesign"), sameLayout());
        Files.writeString(folder.resolve("stock.rptlibrary"), resource("stock.rptlibrary"));
        try (ReportEngine engine = ReportEngine.start(templates)) {
            System.out.println(
                    "| staff rows a year | report | pages | first, seconds | warm, seconds | × BIRT alone |");
            System.out.println("|---|---|---|---|---|---|");
            for (int scale : SCALES) {
                Path ours = folder.resolve("ours-" + scale);
                Path raw = folder.resolve("raw-" + scale);
                long rows = write(sample, ours, raw, scale);
                Seconds stock = measure(engine, stockDesign, raw, folder);
                print(rows, "BIRT alone, one year", stock, stock);
                Seconds same = measure(engine, sameLayout, ours, folder);
                print(rows, "the same layout on our data source, one year", same, stock);
                for (String template : List.of("wres-board-report", "wres-executive-summary")) {
                    print(
                            rows,
                            "`" + template + "`, five years",
                            measure(engine, templates.resolve(template + ".rptdesign"), ours, folder),
                            stock);
                }
            }
        }
    }

    private static String resource(String name) throws IOException {
        return new String(LayoutBenchmark.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    }

    /**
     * The stock report, item by item, with our data sets instead of its own: they give counts instead of persons, so a sum of
     * ones becomes a sum of counts.
     */
    private static String sameLayout() throws IOException {
        String stock = resource(STOCK);
        int from = stock.indexOf("    <data-sources>");
        int to = stock.indexOf("    <page-setup>");
        String items = stock.substring(to)
                .replace("? 1 : 0</expression>", "? dataSetRow[\"PEOPLE\"] : 0</expression>")
                .replace(
                        "type=\"javascript\">1</expression>",
                        "type=\"javascript\">dataSetRow[\"PEOPLE\"]</expression>");
        // The mart counts by ethnic category in a table of its own; below this heading only that page asks for persons.
        int ethnicity = items.indexOf(">Ethnicity<");
        return stock.substring(0, from).replace(">HOME<", ">extracts<")
                + resource("same-layout-data-sets.xml")
                + items.substring(0, ethnicity)
                + items.substring(ethnicity).replace(">staff<", ">ethnicity<");
    }

    private record Seconds(int pages, double first, double warm) {}

    /** The first includes reading the extracts, for ours; BIRT alone reads them each time. */
    private static Seconds measure(ReportEngine engine, Path design, Path extracts, Path folder) throws IOException {
        Path output = folder.resolve(extracts.getFileName() + "-" + design.getFileName() + ".pdf");
        double first = 0;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            engine.render(new RenderRequest(design, Map.of("extracts", extracts.toString()), ReportFormat.PDF, output));
            double seconds = (System.nanoTime() - begin) / 1e9;
            first = round == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        try (PdfReader pdf = new PdfReader(output.toString())) {
            return new Seconds(pdf.getNumberOfPages(), first, best);
        }
    }

    private static void print(long rows, String what, Seconds seconds, Seconds stock) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %d | %.2f | %.2f | %.3f |%n",
                rows,
                what,
                seconds.pages,
                seconds.first,
                seconds.warm,
                seconds.warm / stock.warm);
    }

    /** Copies the extracts, each row as often as asked with a person of its own. Returns the newest year's rows of staff. */
    private static long write(Path sample, Path ours, Path raw, int scale) throws IOException {
        Files.createDirectories(raw);
        long staff = 0;
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = ours.resolve(sample.relativize(file));
                Files.createDirectories(copy.getParent());
                String name = file.getFileName().toString();
                boolean repeated = name.matches(".*(Staff in Post|Trac|Tracker|OLM).*\\.csv");
                if (!repeated) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                List<String> lines = !name.endsWith(".csv") ? List.of() : Files.readAllLines(file, BYTES);
                int header = header(lines);
                if (repeated) {
                    repeat(lines, header, copy, scale, true);
                }
                String target = rawName(name);
                if (target != null && file.getParent().getFileName().toString().equals(YEAR)) {
                    repeat(lines.subList(header, lines.size()), 0, raw.resolve(target), repeated ? scale : 1, repeated);
                    staff += target.equals("staff.csv") ? (long) (lines.size() - header - 1) * scale : 0;
                }
            }
        }
        return staff;
    }

    private static String rawName(String name) {
        return name.contains("Staff in Post")
                ? "staff.csv"
                : name.contains("Trac applicants")
                        ? "applicants.csv"
                        : name.contains("ER Tracker")
                                ? "cases.csv"
                                : name.contains("OLM") ? "training.csv" : name.contains("Board") ? "board.csv" : null;
    }

    private static int header(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("Employee Number") || lines.get(i).contains("Ethnic Origin")) {
                return i;
            }
        }
        return 0;
    }

    private static void repeat(List<String> lines, int header, Path target, int scale, boolean people)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(target, BYTES)) {
            for (int copy = 0; copy < scale; copy++) {
                // the rows as a block: a quoted text may go over several lines
                for (String line : lines.subList(copy == 0 ? 0 : header + 1, lines.size())) {
                    // an employee number is eight digits that begin with 9; another beginning is another person
                    out.write(people && copy > 0 ? line.replaceAll("\\b9(\\d{7})\\b", (100 + copy) + "$1") : line);
                    out.newLine();
                }
            }
        }
    }
}
