package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wresbirt.oda.HandMadeMartDriver;

/**
 * A real design, a library that holds its data source, the real data source over a few hand-made rows, and the real BIRT
 * engine; what comes out is read back with other people's software.
 */
class ReportEngineTest {
    @TempDir
    static Path resources;

    @TempDir
    Path folder;

    private static ReportEngine engine;

    @BeforeAll
    static void start() throws IOException {
        for (String name : List.of("indicators.rptdesign", "shared.rptlibrary")) {
            copy("/org/wresbirt/report/" + name, resources.resolve(name));
        }
        copy(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf",
                Files.createDirectories(resources.resolve("fonts")).resolve("LiberationSans-Regular.ttf"));
        engine = ReportEngine.start(resources);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void pdfHoldsTheMartsFigures() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(ReportFormat.PDF, Map.of()).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Nine indicators Extracts: extracts, year: null")
                    .contains("2 Appointed from shortlisting 1.5625 true Mar 31, 2024")
                    .as("no value in the mart, none on the page")
                    .contains("1 Workforce 25.75 Mar 31, 2024")
                    .contains("3 Disciplinary – ≥ 1 case ▲ false Mar 31, 2024");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Indicators of one year");
        }
    }

    @Test
    void everyFontOfThePdfIsOneOfTheReportsOwnAndInsideIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(ReportFormat.PDF, Map.of()).toFile())) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts)
                    .as("the design asks for sans-serif and for Times New Roman")
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith("+LiberationSans"));
        }
    }

    @Test
    void htmlIsOneFile() throws IOException {
        String html = Files.readString(render(ReportFormat.HTML, Map.of())).strip();
        assertThat(html)
                .contains("Appointed from shortlisting")
                .contains("1.5625")
                .endsWith("</html>");
        assertThat(html).doesNotContain("src=\"file").doesNotContain("<link");
        assertThat(files(folder)).containsExactly("report.html");
    }

    @Test
    void numbersInAWorkbookAreNumbers() throws IOException {
        List<Double> numbers = new ArrayList<>();
        try (Workbook workbook =
                WorkbookFactory.create(render(ReportFormat.XLSX, Map.of()).toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && cell.getColumnIndex() == 2) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        assertThat(numbers).containsExactly(25.75, 1.5625);
    }

    @Test
    void docxHoldsTheMartsFigures() throws IOException {
        try (ZipFile docx = new ZipFile(render(ReportFormat.DOCX, Map.of()).toFile());
                InputStream in = docx.getInputStream(docx.getEntry("word/document.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Appointed from shortlisting")
                    .contains("25.75");
        }
    }

    @Test
    void aParameterReachesTheQuery() throws IOException {
        String html = Files.readString(render(ReportFormat.HTML, Map.of("year", "2023")));
        assertThat(html).contains("24.25").doesNotContain("25.75");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            string,   Example Trust,     Example Trust
            string,   ' ',               ' '
            integer,  2024,              2024
            integer,  ' 2024 ',          2024
            integer,  '',                null
            integer,  2024.5,            -
            float,    1.25,              1.25
            float,    '1,25',            -
            decimal,  123456789.25,      123456789.25
            boolean,  true,              true
            boolean,  yes,               -
            date,     2024-03-31,        2024-03-31
            date,     31/03/2024,        -
            dateTime, 2024-03-31T09:30,  2024-03-31 09:30:00.0
            time,     09:30,             09:30:00
            """)
    void textBecomesAValueOfTheParametersType(String type, String text, String value) throws IOException {
        String design = Files.readString(resources.resolve("indicators.rptdesign"));
        Path typed = resources.resolve("typed.rptdesign");
        int year = design.indexOf("<scalar-parameter name=\"year\"");
        Files.writeString(
                typed,
                design.substring(0, year)
                        + design.substring(year)
                                .replaceFirst("\"dataType\">integer<", "\"dataType\">" + type + "<")
                                .replace("<property name=\"paramName\">year</property>", "")
                                .replace("params[\"year\"].value", "\"[\" + params[\"year\"].value + \"]\""));
        Path output = folder.resolve("report.html");
        RenderRequest request =
                new RenderRequest(typed, Map.of("extracts", "extracts", "year", text), ReportFormat.HTML, output);
        if (value == null) {
            assertThatThrownBy(() -> engine.render(request)).hasMessageContaining("'" + text + "', which is not ");
        } else {
            engine.render(request);
            assertThat(Files.readString(output)).contains("[" + value + "]");
        }
    }

    @Test
    void aRelativeFolderOfExtractsLiesInTheResourceFolder() {
        render(ReportFormat.HTML, Map.of("extracts", "trust/extracts"));
        assertThat(HandMadeMartDriver.LATEST.get().extracts())
                .isEqualTo(resources.resolve("trust").resolve("extracts"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            mistake in the SQL           | SELECT INDICATOR_NUMBER   | SELECT NO_SUCH_COLUMN    | data set: indicators
            the same                     | SELECT INDICATOR_NUMBER   | SELECT NO_SUCH_COLUMN    | Column 'NO_SUCH_COLUMN'
            mistake in a script          | "Extracts: " +            | noSuchThing.value +      | noSuchThing
            column that is not there     | dataSetRow["SHORT_NAME"]  | dataSetRow["SHORT"]      | "SHORT"
            library that is not there    | shared.rptlibrary         | missing.rptlibrary       | includes the library 'shared'
            data source that nobody has  | org.wresbirt.oda.test     | org.example.oda          | org.example.oda
            design of a newer BIRT       | 3.2.23                    | 3.2.99                   | greater than the latest
            broken XML                   | </report>                 | <report>                 | line 1
            """)
    void aReportWithAnErrorIsNotWritten(String mistake, String right, String wrong, String message) throws IOException {
        String design = Files.readString(resources.resolve("indicators.rptdesign"));
        Path broken = resources.resolve("broken.rptdesign");
        Files.writeString(broken, design.replace(right, wrong));
        Path output = folder.resolve("report.pdf");
        Files.writeString(output, "last year's report");

        assertThatThrownBy(() -> engine.render(
                        new RenderRequest(broken, Map.of("extracts", "extracts"), ReportFormat.PDF, output)))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining(message);

        assertThat(Files.readString(output)).isEqualTo("last year's report");
        assertThat(files(folder)).containsExactly("report.pdf");
    }

    @Test
    void whatIsWrongWithTheDataSourceIsSaidInItsOwnWords() throws IOException {
        String design = Files.readString(resources.resolve("shared.rptlibrary"));
        Path library = resources.resolve("real.rptlibrary");
        Files.writeString(library, design.replace("org.wresbirt.oda.test", "org.wresbirt.oda"));
        Path real = resources.resolve("real.rptdesign");
        Files.writeString(
                real,
                Files.readString(resources.resolve("indicators.rptdesign"))
                        .replace("shared.rptlibrary", "real.rptlibrary")
                        .replace("org.wresbirt.oda.test", "org.wresbirt.oda"));

        assertThatThrownBy(() -> engine.render(new RenderRequest(
                        real,
                        Map.of("extracts", "extracts", "disclosure", "secret"),
                        ReportFormat.PDF,
                        folder.resolve("report.pdf"))))
                .as("found by its plugin.xml, bound to the report's parameters through the library")
                .hasMessageContaining("Property 'disclosure' of the WRES data source is 'secret'");
    }

    @Test
    void everyWrongParameterIsNamed() {
        ReportException wrong = catchThrowableOfType(
                ReportException.class, () -> render(ReportFormat.PDF, Map.of("year", "two thousand", "trust", "RX1")));
        assertThat(wrong.problems())
                .containsExactlyInAnyOrder(
                        "Report 'indicators.rptdesign' has no parameter 'trust'. It has disclosure, extracts, year.",
                        "Parameter 'year' of report 'indicators.rptdesign' is 'two thousand', which is not a whole number.");
    }

    @Test
    void aMissingParameterOrDesignIsNamed() {
        Path output = folder.resolve("report.pdf");
        assertThatThrownBy(() -> engine.render(new RenderRequest(
                        resources.resolve("indicators.rptdesign"), Map.of(), ReportFormat.PDF, output)))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("extracts");
        assertThatThrownBy(() -> engine.render(
                        new RenderRequest(resources.resolve("none.rptdesign"), Map.of(), ReportFormat.PDF, output)))
                .hasMessageContaining("There is no report design at ");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void threadsShareOneEngine() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> reports = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String year = i % 2 == 0 ? "2023" : "2024";
                Path output = folder.resolve("report" + i + ".html");
                reports.add(threads.submit(() -> {
                    engine.render(new RenderRequest(
                            resources.resolve("indicators.rptdesign"),
                            Map.of("extracts", "extracts", "year", year),
                            ReportFormat.HTML,
                            output));
                    return year + (Files.readString(output).contains("24.25") ? " is 2023" : " is 2024");
                }));
            }
            for (Future<String> report : reports) {
                assertThat(report.get()).isIn("2023 is 2023", "2024 is 2024");
            }
        }
    }

    @Test
    void birtDoesNotTalk() {
        assertThat(Logger.getLogger("org.eclipse.birt.report.engine").isLoggable(Level.SEVERE))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theFileNameTellsTheFormat(ReportFormat format) {
        assertThat(ReportFormat.ofFile(Path.of("board." + format.name()))).isEqualTo(format);
        assertThat(ReportFormat.ofFile(Path.of("board." + format.ending()))).isEqualTo(format);
    }

    @Test
    void aFileNameWithoutAKnownEndingIsRefused() {
        assertThatThrownBy(() -> ReportFormat.ofFile(Path.of("board.doc")))
                .isInstanceOf(ReportException.class)
                .hasMessage(
                        "Cannot tell the format of 'board.doc' from its name. End it in .pdf, .html, .xlsx, .docx.");
    }

    private Path render(ReportFormat format, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(Map.of("extracts", "extracts"));
        all.putAll(parameters);
        Path output = folder.resolve("report." + format.ending());
        engine.render(new RenderRequest(resources.resolve("indicators.rptdesign"), all, format, output));
        return output;
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream in = ReportEngineTest.class.getResourceAsStream(resource)) {
            Files.copy(in, to);
        }
    }
}
