package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.data.impl.QueryImpl;
import org.eclipse.birt.chart.model.data.impl.SeriesDefinitionImpl;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;
import org.eclipse.birt.chart.model.impl.SerializerImpl;
import org.eclipse.birt.chart.model.type.impl.BarSeriesImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What our emitters mend in BIRT's, shown on one small design: {@code accessible.rptdesign}. */
class AccessibleOutputTest {
    @TempDir
    private static Path folder;

    private static ReportEngine engine;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectory(folder.resolve("fonts"));
        for (String font : List.of("OpenSans-Regular.ttf", "OpenSans-Bold.ttf", "WRESSymbols.ttf")) {
            copy("/report-templates/fonts/" + font, "fonts/" + font);
        }
        engine = ReportEngine.start(folder);
        try (InputStream in = AccessibleOutputTest.class.getResourceAsStream("accessible.rptdesign")) {
            String design = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve("accessible.rptdesign"),
                    design.replace(
                            "CHART",
                            SerializerImpl.instance().asXml(bars(), true).toString()));
        }
    }

    private static Chart bars() {
        ChartWithAxes chart = ChartWithAxesImpl.create();
        chart.setType("Bar Chart");
        chart.setSubType("Side-by-side");
        chart.getBlock().setBounds(BoundsImpl.create(0, 0, 200, 60));
        SeriesDefinition categories = SeriesDefinitionImpl.create();
        Series names = SeriesImpl.create();
        names.getDataDefinition().add(QueryImpl.create("row[\"ACTION_TEXT\"]"));
        categories.getSeries().add(names);
        Axis base = chart.getPrimaryBaseAxes()[0];
        base.setType(AxisType.TEXT_LITERAL);
        base.getSeriesDefinitions().add(categories);
        SeriesDefinition values = SeriesDefinitionImpl.create();
        Series bars = BarSeriesImpl.create();
        bars.getDataDefinition().add(QueryImpl.create("row[\"PROGRESS_PERCENT\"]"));
        values.getSeries().add(bars);
        chart.getPrimaryOrthogonalAxis(base).getSeriesDefinitions().add(values);
        return chart;
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void chartsAndLinksPassPdfUa() throws Exception {
        PdfUa.assertConforms(render(ReportFormat.PDF));
    }

    @Test
    void aChartIsAFigureWithItsWordsAndOneWithoutWordsIsDecoration() throws Exception {
        try (PDDocument pdf = pdf()) {
            List<PDStructureElement> figures = elements(pdf, "Figure");
            assertThat(figures)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .as("also the characters that PDF's own encoding lacks")
                    .containsExactly("Mentoring is 40.5% done, −14.0 points on plan");
        }
    }

    @Test
    void theOnlyAnnotationIsTheLinkWhichSaysWhereItLeads() throws Exception {
        try (PDDocument pdf = pdf()) {
            List<PDAnnotation> annotations = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                annotations.addAll(page.getAnnotations());
            }
            assertThat(annotations).extracting(PDAnnotation::getSubtype).containsExactly("Link");
            assertThat(annotations.get(0).getContents()).isEqualTo("The published figures");
        }
    }

    @Test
    void thePdfKnowsWhatItIs() throws Exception {
        try (PDDocument pdf = pdf()) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Title known from the data");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Head of inclusion");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Workforce Race Equality Standard");
            assertThat(pdf.getDocumentInformation().getCreator()).matches("WRES for BIRT \\d+\\.\\d+\\.\\d+.*");
            assertThat(pdf.getDocumentInformation().getProducer()).doesNotContain("/", "\\");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("The finding", "Another page's finding");
            try (InputStream metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("Title known from the data", "WRES for BIRT", "pdfuaid")
                        .doesNotContain(".jar");
            }
        }
    }

    @Test
    void htmlHasLanguageLandmarksAndOneFirstHeading() throws Exception {
        String html = html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en-GB\">", "<title>Title known from the data</title>")
                .containsSubsequence(
                        "<header", "Masthead", "</header>", "<main", "</main>", "<footer", "Footer", "</footer>")
                .containsPattern("<h1[^>]*>The finding</h1>")
                .containsPattern("<h2[^>]*>A part of it</h2>")
                .containsPattern("<h2[^>]*>Another page&#39;s finding</h2>|<h2[^>]*>Another page's finding</h2>")
                .containsOnlyOnce("<h1")
                .doesNotContain("<script", "javascript", "</meta", "AUTOGENBOOKMARK");
    }

    @Test
    void htmlTablesHaveCaptionSectionsAndHeaders() throws Exception {
        assertThat(html())
                .containsSubsequence(
                        "<table",
                        "<caption>Progress of each action</caption>",
                        "<thead>",
                        "<th scope=\"col\"",
                        "Action",
                        "</th>",
                        "<th scope=\"col\"",
                        "Done, %",
                        "</th>",
                        "</thead>",
                        "<tbody>",
                        "<th scope=\"row\"",
                        "Mentoring",
                        "</th>",
                        "<td",
                        "40.5",
                        "</td>",
                        "</tbody>",
                        "</table>");
    }

    @Test
    void htmlChartsAreVectorsWithTheirWordsAndWithoutScript() throws Exception {
        String html = html();
        List<String> charts = new ArrayList<>();
        for (int at = html.indexOf("<svg"); at >= 0; at = html.indexOf("<svg", at + 1)) {
            charts.add(html.substring(at, html.indexOf(">", at)));
        }
        assertThat(charts).hasSize(2);
        assertThat(charts.get(0))
                .contains("role=\"img\"", "aria-label=\"Mentoring is 40.5% done, −14.0 points on plan\"", "viewBox=");
        assertThat(charts.get(1)).contains("aria-hidden=\"true\"").doesNotContain("aria-label");
        assertThat(html.split("id=\"chart[^\"]*\"", -1).length - 1)
                .as("identifiers, each used once")
                .isEqualTo((int) html.lines()
                        .flatMap(line -> java.util.regex.Pattern.compile("id=\"(chart[^\"]*)\"")
                                .matcher(line)
                                .results())
                        .map(result -> result.group(1))
                        .distinct()
                        .count());
    }

    @Test
    void theSameExtractsGiveTheSameHtml() throws Exception {
        assertThat(html()).isEqualTo(html());
    }

    /** How a table becomes a sheet, by BIRT's own means: docs/reports.md. */
    @Test
    void aNamedTableOnAPageOfItsOwnIsASheetWithAFrozenHeader() throws Exception {
        try (Workbook workbook =
                WorkbookFactory.create(render(ReportFormat.XLSX).toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("Action plan");
            assertThat(sheet).isNotNull();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Action");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(40.5);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getMergedRegions()).isEmpty();
        }
    }

    private static PDDocument pdf() throws IOException {
        return Loader.loadPDF(render(ReportFormat.PDF).toFile());
    }

    private static String html() throws IOException {
        return Files.readString(render(ReportFormat.HTML));
    }

    private static Path render(ReportFormat format) {
        Path output = folder.resolve("accessible." + format.ending());
        engine.render(new RenderRequest(folder.resolve("accessible.rptdesign"), Map.of(), format, output));
        return output;
    }

    private static List<PDStructureElement> elements(PDDocument pdf, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    private static void copy(String resource, String name) throws IOException {
        try (InputStream in = AccessibleOutputTest.class.getResourceAsStream(resource)) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
