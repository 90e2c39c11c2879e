package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.mart.Disclosure;

/**
 * What holds for every template that the build ships, in every format: new templates are covered when they are there. What
 * differs between templates is in {@code templates.csv}.
 */
@ResourceLock(value = SampleReports.BIRT, mode = ResourceAccessMode.READ)
class TemplatesIT {
    private static final SampleReports REPORTS = SampleReports.get();

    private static final Path BROWSER = Path.of("target", "browser").toAbsolutePath();

    private static final int ROWS_LOOKED_AT = 200;

    /** Shows the public mart whatever is asked for, and is long: once is enough. */
    private static final String ALWAYS_PUBLIC = "wres-open-data";

    private static boolean lookedAt;
    private static Map<String, List<String>> axe;

    @Test
    void thereAreTemplates() {
        assertThat(SampleReports.shipped()).contains("wres-executive-summary");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource
    void rendersWithoutAWarning(String template, ReportFormat format, Disclosure disclosure) throws Exception {
        Path document = REPORTS.render(template, format, disclosure);
        assertThat(Files.size(document)).isGreaterThan(1000);
        assertThat(REPORTS.warnings(document)).isEmpty();
    }

    static Stream<Arguments> rendersWithoutAWarning() {
        return disclosures().flatMap(arguments -> Stream.of(ReportFormat.values())
                .map(format ->
                        Arguments.of(arguments.get()[0], format, arguments.get()[1])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("disclosures")
    void thePdfIsAccessible(String template, Disclosure disclosure) throws Exception {
        PdfUa.assertConforms(REPORTS.render(template, ReportFormat.PDF, disclosure));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsProtectedIsNeitherNullNorAnError(String template) throws Exception {
        assertThat(text(template, template.equals(ALWAYS_PUBLIC) ? Disclosure.INTERNAL : Disclosure.PUBLIC))
                .doesNotContain("null", "NaN", "Infinity", "Exception", "undefined", "contains small numbers");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePdfSaysWhatItIs(String template) throws Exception {
        try (PDDocument pdf = pdf(template)) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("WRES");
            assertThat(pdf.getDocumentInformation().getCreator()).startsWith("WRES for BIRT ");
            assertThat(pdf.getDocumentInformation().getProducer()).doesNotContain("/", "\\");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            TemplateExpectation expected = TemplateExpectation.of(template);
            assertThat(pdf.getNumberOfPages()).isBetween(expected.leastPages(), expected.mostPages());
            if (pdf.getNumberOfPages() > 3) {
                assertThat(pdf.getDocumentCatalog().getDocumentOutline())
                        .as("bookmarks of a long document")
                        .isNotNull();
                assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFontIsInThePdf(String template) throws Exception {
        try (PDDocument pdf = pdf(template)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                collectFonts(page.getResources(), fonts, 0);
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font.isEmbedded())
                    .as(font.getName())
                    .isTrue());
            assertThat(fonts)
                    .extracting(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
                    .isSubsetOf("OpenSans", "OpenSans-Bold", "WRESSymbols");
        }
    }

    private static void collectFonts(PDResources resources, List<PDFont> fonts, int depth) throws Exception {
        if (resources == null || depth > 5) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                collectFonts(form.getResources(), fonts, depth + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePdfHoldsTheFiguresOfItsIndicators(String template) throws Exception {
        String text = text(template);
        assertThat(text).doesNotContain("null", "NaN", "Infinity", "Exception", "undefined");
        for (int indicator : TemplateExpectation.of(template).indicators()) {
            assertThat(MartFigures.ofIndicator(indicator))
                    .as("indicator " + indicator)
                    .allSatisfy(figure -> assertThat(MartFigures.holds(text, figure))
                            .as(figure)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noFigureIsMadeInTheDesign(String template) throws Exception {
        assertThat(MartFigures.unknown(text(template), template))
                .as("figures with decimals that are not in the mart")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyPageLooksAsApproved(String template) throws Exception {
        assertThat(PagePictures.differences(template, REPORTS.render(template, ReportFormat.PDF)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePageIsBuiltForAssistiveTechnology(String template) throws Exception {
        String html = Files.readString(REPORTS.render(template, ReportFormat.HTML));
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en", "<title>WRES", "name=\"viewport\"", "<thead>")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main")
                .doesNotContain("<script", "<embed", "src=\"file", "<link");
        assertThat(html.split("<th "))
                .as("every header says of what")
                .allMatch(cell -> cell.equals(html.split("<th ")[0])
                        || cell.substring(0, cell.indexOf('>')).contains("scope="));
    }

    /** On a desk and on a phone. One browser looks at all pages. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("disclosures")
    void axeFindsNothing(String template, Disclosure disclosure) throws Exception {
        REPORTS.render(template, ReportFormat.HTML, disclosure);
        Browser browser = Browser.find();
        if (!lookedAt) {
            // once, even if it fails: thirty more tries would take hours and fail alike
            lookedAt = true;
            axe = browser.problems(pagesThatRender(), BROWSER);
        }
        assertThat(axe).as("what axe-core found; see the first failure").isNotNull();
        assertThat(axe.get(template + " " + disclosure)).isEmpty();
    }

    private static Map<String, String> pagesThatRender() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Arguments page : disclosures().toList()) {
            String template = (String) page.get()[0];
            Disclosure disclosure = (Disclosure) page.get()[1];
            try {
                Path html = REPORTS.render(template, ReportFormat.HTML, disclosure);
                pages.put(template + " " + disclosure, firstRows(Files.readString(html)));
            } catch (ReportException itsOwnTestFails) {
                // one broken template must not hide what is wrong with others
            }
        }
        return pages;
    }

    /** Of a list of a thousand rows alike, axe would say of each what it says of the first ones, and take minutes for it. */
    private static String firstRows(String page) {
        int last = page.lastIndexOf("</tbody>");
        int row = page.lastIndexOf("<tbody", Math.max(last, 0));
        for (int rows = 0; rows <= ROWS_LOOKED_AT && row >= 0; rows++) {
            row = page.indexOf("<tr ", row + 1);
        }
        return row < 0 || row > last ? page : page.substring(0, row) + page.substring(last);
    }

    @Test
    void axeWouldFindWhatIsWrong() throws Exception {
        assertThat(Browser.find()
                        .problems(
                                Map.of(
                                        "wrong",
                                        "<html><head><title>x</title></head><body><main><h1>Wide</h1><p style='width:800px'>"
                                                + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
                                                + "</p></main></body></html>"),
                                BROWSER))
                .extractingByKey("wrong")
                .asString()
                .contains("image-alt (critical)", "html-has-lang", "the page is 8");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void numbersInTheWorkbookAreNumbers(String template) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(
                REPORTS.render(template, ReportFormat.XLSX).toFile(), null, true)) {
            int numbers = 0;
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
                        numbers += cell.getCellType() == CellType.NUMERIC ? 1 : 0;
                        boolean isHeader = row.getRowNum() == 0;
                        if (!isHeader
                                && cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("[+−-]?[\\d,]*\\d(\\.\\d+)?\\s?%?")) {
                            texts.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(numbers).isPositive();
            if (TemplateExpectation.of(template).tablesInWorkbook()) {
                assertThat(texts).as("numbers written as text").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theWorkbookHoldsTheFiguresOfItsIndicatorsUnrounded(String template) throws Exception {
        Set<Double> numbers = new HashSet<>();
        try (Workbook workbook = WorkbookFactory.create(
                REPORTS.render(template, ReportFormat.XLSX).toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            numbers.add(cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        for (int indicator : TemplateExpectation.of(template).indicators()) {
            assertThat(MartFigures.valuesOfIndicator(indicator))
                    .as("indicator " + indicator)
                    .allSatisfy(value -> assertThat(numbers).anyMatch(number -> Math.abs(number - value) < 1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theWorkbookIsMadeOfTables(String template) throws Exception {
        if (!TemplateExpectation.of(template).tablesInWorkbook()) {
            return;
        }
        try (Workbook workbook = WorkbookFactory.create(
                REPORTS.render(template, ReportFormat.XLSX).toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getSheetName()).doesNotMatch("Sheet ?\\d+|Report.*");
                assertThat(sheet.getPaneInformation())
                        .as("frozen header of sheet " + sheet.getSheetName())
                        .isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getMergedRegions())
                        .as("merged cells of sheet " + sheet.getSheetName())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theDocumentForEditingHoldsTheText(String template) throws Exception {
        try (ZipFile docx =
                        new ZipFile(REPORTS.render(template, ReportFormat.DOCX).toFile());
                InputStream in = docx.getInputStream(docx.getEntry("word/document.xml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).as("widths of columns").contains("<w:gridCol w:w=").doesNotContain("<w:gridCol w:val=");
            for (int indicator : TemplateExpectation.of(template).indicators()) {
                assertThat(MartFigures.ofIndicator(indicator).subList(0, 2))
                        .allSatisfy(figure -> assertThat(MartFigures.holds(text, figure))
                                .as(figure)
                                .isTrue());
            }
        }
    }

    /** An analyst saves the start as a design of their own, somewhere else. */
    @Test
    void theStartForAReportOfOnesOwnRenders() throws Exception {
        Path start = SampleReports.TEMPLATES.resolve("wres-custom.rpttemplate");
        Path design = Files.createDirectories(Path.of("target", "own").toAbsolutePath())
                .resolve("my-report.rptdesign");
        Files.copy(start, design, StandardCopyOption.REPLACE_EXISTING);
        Path document = REPORTS.render(design, ReportFormat.PDF);
        assertThat(REPORTS.warnings(document)).isEmpty();
        PdfUa.assertConforms(document);
        try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
            assertThat(text).contains("Example Healthcare NHS Trust").doesNotContain("null", "undefined");
            assertThat(MartFigures.ofIndicator(2)).anyMatch(figure -> MartFigures.holds(text, figure));
        }
    }

    /** Its cheat sheet are the report's comments: a sheet of Eclipse's own needs a plug-in of the designer. */
    @Test
    void theStartForAReportOfOnesOwnExplainsItself() throws Exception {
        String start = Files.readString(SampleReports.TEMPLATES.resolve("wres-custom.rpttemplate"));
        String pages = Files.readString(SampleReports.TEMPLATES.resolve("wres-pages.rptlibrary"));
        assertThat(start).contains("name=\"displayName\"", "name=\"description\"", "name=\"comments\"");
        List<String> named = Pattern.compile("[a-z][A-Za-z]+Page\\b")
                .matcher(start.substring(start.indexOf("name=\"comments\"")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(pages)
                .contains("name=\"" + page + "\""));
    }

    static List<String> templates() {
        return SampleReports.templates();
    }

    static Stream<Arguments> disclosures() {
        return templates().stream().flatMap(template -> Stream.of(Disclosure.values())
                .filter(disclosure -> disclosure == Disclosure.INTERNAL || !template.equals(ALWAYS_PUBLIC))
                .map(disclosure -> Arguments.of(template, disclosure)));
    }

    private static PDDocument pdf(String template) throws Exception {
        return Loader.loadPDF(REPORTS.render(template, ReportFormat.PDF).toFile());
    }

    private static String text(String template) throws Exception {
        return text(template, Disclosure.INTERNAL);
    }

    private static String text(String template, Disclosure disclosure) throws Exception {
        Path pdf = REPORTS.render(template, ReportFormat.PDF, disclosure);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
