package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.UnknownValues;

/**
 * The whole chain with nothing replaced: the sample trust's raw extracts, the shipped template, and what a reader finds in the
 * documents against what the mart answers to a query.
 */
@ResourceLock(SampleReports.BIRT)
class ExecutiveSummaryIT {
    private static final Path TEMPLATES =
            Path.of("target", "wres", "report-templates").toAbsolutePath();

    private static final Map<String, String> NEWEST = Map.of("reportingYear", "2024");

    private static final Map<String, String> POSITIONS = Map.of(
            "ADVERSE_TO_BME", "▲ Adverse to BME",
            "NOT_ADVERSE", "● Not adverse",
            "TOO_FEW", "○ Too few to tell");

    @TempDir
    private static Path folder;

    private static Path extracts;
    private static ReportEngine engine;
    private static MartLease mart;
    private static Connection connection;

    @BeforeAll
    static void start() throws IOException, SQLException {
        extracts = Files.createDirectory(folder.resolve("extracts"));
        SampleTrust.write(extracts);
        mart = SharedMarts.lease(
                new MartRequest(
                        extracts, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL),
                Progress.NONE);
        connection = mart.connect();
        engine = ReportEngine.start(TEMPLATES);
    }

    @AfterAll
    static void stop() throws SQLException {
        engine.close();
        connection.close();
        mart.close();
    }

    /** The first year, one with a question that changed, and the newest. */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2022, 2024})
    void thePdfHoldsTheMartsFiguresOfEveryIndicator(int year) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(render(extracts, "pdf", Map.of("reportingYear", Integer.toString(year)))
                .toFile())) {
            String text = plain(new PDFTextStripper().getText(pdf));
            assertThat(indicators(year)).hasSize(9).allSatisfy(row -> assertThat(text)
                    .contains(inWords(row)));
            assertThat(text)
                    .contains("Example Healthcare NHS Trust Workforce Race Equality Standard · " + year)
                    .contains(query("SELECT HEADLINE FROM REPORTING_YEAR WHERE REPORTING_YEAR = " + year)
                            .get(0)
                            .get("HEADLINE")
                            .toString())
                    .contains("Ethnicity known for "
                            + percent(
                                    query("SELECT ETHNICITY_KNOWN_PERCENT P FROM REPORTING_YEAR WHERE REPORTING_YEAR = "
                                                    + year)
                                            .get(0)
                                            .get("P"))
                            + " of staff.")
                    .doesNotContain("null", "NaN", "Exception", "rror");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void twoPagesEvenWhereMostIsMissingAndTheNameIsLong() throws Exception {
        Path few = Files.createDirectory(folder.resolve("few"));
        List<String> kept = List.of("Staff in Post 31-Mar-2024", "Board members", "actions", "organisations");
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (kept.stream().anyMatch(file.getFileName().toString()::startsWith)) {
                    Path copy = few.resolve(extracts.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Path organisations = few.resolve("organisations.csv");
        String longName = "Middleshire and the Borders Integrated Mental Health, Community and Learning Disability"
                + " Partnership University NHS Foundation Trust";
        Files.writeString(
                organisations,
                Files.readString(organisations).replace(",Example Healthcare NHS Trust,", ",\"" + longName + "\","));
        try (PDDocument pdf = Loader.loadPDF(render(few, "pdf", NEWEST).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(plain(new PDFTextStripper().getText(pdf)))
                    .contains(longName)
                    .contains("of staff are BME; no indicator can be judged")
                    .contains("Indicator 2: There is no recruitment extract for 2024.")
                    .contains("Indicators 5, 6, 7, 8: There is no staff survey for 2024.");
        }
    }

    @Test
    void htmlShowsTheSameAsThePdf() throws Exception {
        String text = plain(Files.readString(render(extracts, "html", NEWEST))
                .replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#xa0;", " "));
        assertThat(indicators(2024)).allSatisfy(row -> assertThat(text).contains(inWords(row)));
    }

    @Test
    void figuresInAWorkbookAreTheMartsUnroundedForEveryYear() throws Exception {
        Map<String, String> columns = Map.of(
                "White with", "WHITE_NUMERATOR",
                "White of", "WHITE_DENOMINATOR",
                "White %", "WHITE_RATE",
                "BME with", "BME_NUMERATOR",
                "BME of", "BME_DENOMINATOR",
                "BME %", "BME_RATE",
                "Headline", "HEADLINE_VALUE",
                "Lower 95%", "LOWER_95",
                "Upper 95%", "UPPER_95");
        try (Workbook workbook =
                WorkbookFactory.create(render(extracts, "xlsx", NEWEST).toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("All indicators");
            Map<String, Integer> places = new HashMap<>();
            sheet.getRow(0).forEach(cell -> places.put(cell.getStringCellValue(), cell.getColumnIndex()));
            Map<List<Integer>, Row> rows = new HashMap<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    int indicator = (int) row.getCell(places.get("Indicator")).getNumericCellValue();
                    int year = (int) row.getCell(places.get("Year")).getNumericCellValue();
                    rows.put(List.of(indicator, year), row);
                }
            }
            assertThat(rows).hasSize(45);
            for (Map<String, Object> expected : query("SELECT * FROM INDICATOR_RESULT")) {
                Row row = rows.get(List.of(expected.get("INDICATOR_NUMBER"), expected.get("REPORTING_YEAR")));
                columns.forEach((header, column) -> {
                    Cell cell = row.getCell(places.get(header));
                    if (expected.get(column) == null) {
                        assertThat(cell.getStringCellValue()).as(column).isEqualTo("[z]");
                    } else {
                        assertThat(cell.getNumericCellValue())
                                .as(column)
                                .isCloseTo(((Number) expected.get(column)).doubleValue(), within(1e-9));
                    }
                });
            }
        }
    }

    /** Makes each document once. */
    private static Path render(Path from, String format, Map<String, String> parameters) {
        Path output = folder.resolve(from.getFileName() + parameters.toString() + "." + format);
        if (!Files.exists(output)) {
            Map<String, String> all = new HashMap<>(Map.of("extracts", from.toString(), "disclosure", "internal"));
            all.putAll(parameters);
            Path design = TEMPLATES.resolve("wres-executive-summary.rptdesign");
            engine.render(new RenderRequest(design, all, ReportFormat.ofFile(output), output));
        }
        return output;
    }

    private static List<Map<String, Object>> indicators(int year) throws SQLException {
        return query("SELECT * FROM INDICATOR_RESULT WHERE REPORTING_YEAR = " + year + " ORDER BY INDICATOR_NUMBER");
    }

    private static List<Map<String, Object>> query(String sql) throws SQLException {
        List<Map<String, Object>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Map<String, Object> row = new HashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
                }
                all.add(row);
            }
        }
        return all;
    }

    /** One row of the page as a reader reads it, from left to right. */
    private static String inWords(Map<String, Object> row) {
        int indicator = (Integer) row.get("INDICATOR_NUMBER");
        String unit = (String) row.get("HEADLINE_UNIT");
        Object position = row.get("POSITION");
        return String.join(
                " ",
                Integer.toString(indicator),
                (String) row.get("SHORT_NAME"),
                MartFigures.number((Double) row.get("WHITE_RATE"), indicator == 3 ? 2 : 1) + "%",
                MartFigures.number((Double) row.get("BME_RATE"), indicator == 3 ? 2 : 1) + "%",
                headline((Double) row.get("HEADLINE_VALUE"), unit),
                interval(row),
                position == null ? "Not judged" : POSITIONS.get(position),
                change(indicator, unit, row),
                headline((Double) row.get("NATIONAL_VALUE"), unit));
    }

    private static String interval(Map<String, Object> row) {
        int decimals = row.get("HEADLINE_UNIT").equals("RATIO") ? 2 : 1;
        double lower = (Double) row.get("LOWER_95");
        return MartFigures.number(lower, decimals)
                + (lower < 0 ? " to " : "–")
                + MartFigures.number((Double) row.get("UPPER_95"), decimals);
    }

    private static String change(int indicator, String unit, Map<String, Object> row) {
        String change = (String) row.get("CHANGE");
        if (change.equals("NOT_COMPARABLE")) {
            return row.get("CHANGE_SENTENCE") == null ? "–" : "not comparable";
        }
        if (!(Boolean) row.get("CHANGE_IS_CLEAR")) {
            return "no clear change";
        }
        if (indicator == 1) {
            double points = (Double) row.get("CHANGE_VALUE");
            return (points > 0 ? "up " : "down ") + MartFigures.number(Math.abs(points), 1) + " points";
        }
        return change.toLowerCase(Locale.ROOT) + " from " + headline((Double) row.get("PREVIOUS_VALUE"), unit);
    }

    private static String headline(Double value, String unit) {
        if (value == null) {
            return "–";
        }
        return switch (unit) {
            case "RATIO" -> MartFigures.number(value, 2);
            case "PERCENT" -> MartFigures.number(value, 1) + "%";
            default -> (value > 0 ? "+" : "") + MartFigures.number(value, 1);
        };
    }

    private static String percent(Object value) {
        return MartFigures.number((Double) value, 1) + "%";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}
