package org.wresbirt.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for the library and every design, whoever edits them next: by hand, or in the BIRT designer. */
class DesignsTest {
    static List<Design> all() {
        return Design.all();
    }

    static List<Design> reports() {
        return Design.reports();
    }

    static List<Design> pagesAndReports() {
        return Stream.concat(Stream.of(Design.pages()), Design.reports().stream())
                .toList();
    }

    @Test
    void thereIsALibraryAndADesign() {
        assertThat(all()).hasSizeGreaterThan(reports().size());
        assertThat(reports())
                .extracting(Design::toString)
                .contains(
                        "wres-board-report.rptdesign",
                        "wres-executive-summary.rptdesign",
                        "wres-indicator-1.rptdesign",
                        "wres-indicator-9.rptdesign",
                        "wres-custom.rpttemplate");
    }

    /** The newest version that BIRT 4.8 still opens; 4.22's own designer writes a newer one unless told. */
    @ParameterizedTest
    @MethodSource("all")
    void theDesignVersionIsOneThatOldServersOpen(Design design) {
        assertThat(design.texts("/*/@version")).containsExactly("3.2.23");
    }

    /** BIRT keys property bindings and its caches by element id: a copied id binds the wrong element. */
    @ParameterizedTest
    @MethodSource("all")
    void elementIdsAreUnique(Design design) {
        assertThat(design.texts("//@id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noPathIsTiedToAMachine(Design design) {
        assertThat(design.texts("//property[@name='fileName' or @name='includeResource' or @name='uri']"))
                .allSatisfy(path -> assertThat(path).doesNotStartWith("/").doesNotContain(":", "\\", ".."));
        assertThat(Pattern.compile("file:|[A-Za-z]:\\\\|/home/|/Users/|/tmp/")
                        .matcher(design.text())
                        .find())
                .isFalse();
    }

    /** Pages and reports ask a library: what a figure is stands in one place. */
    @ParameterizedTest
    @MethodSource("pagesAndReports")
    void everyDataSourceAndDataSetComesFromALibrary(Design design) {
        assertThat(design.elements("//data-sources/*")).allSatisfy(DesignsTest::extendsALibrary);
        assertThat(design.elements("//data-sets/*")).allSatisfy(DesignsTest::extendsALibrary);
        assertThat(design.texts("//xml-property[@name='queryText']")).isEmpty();
        assertThat(design.texts("//property[@name='dataSet']"))
                .allSatisfy(
                        dataSet -> assertThat(isOfALibrary(dataSet)).as(dataSet).isTrue());
    }

    private static void extendsALibrary(Element element) {
        String parent = element.getAttribute("extends");
        assertThat(isOfALibrary(parent)).as(parent).isTrue();
        assertThat(parent).endsWith("." + element.getAttribute("name"));
    }

    private static boolean isOfALibrary(String reference) {
        return Design.libraries().containsKey(reference.replaceFirst("\\..*", ""));
    }

    /** One set of parameters for every template, so that a schedule can switch templates without thinking. */
    @ParameterizedTest
    @MethodSource("reports")
    void everyReportTakesTheParametersOfTheLibrary(Design report) {
        List<String> names = Design.library().texts("/library/parameters/*/@name");
        assertThat(names)
                .containsExactly(
                        "organisation",
                        "reportingYear",
                        "extracts",
                        "disclosure",
                        "comparison",
                        "strict",
                        "minimumCount",
                        "disciplinaryPeriod");
        assertThat(report.texts("/report/parameters/*/@name")).containsExactlyElementsOf(names);
        assertThat(report.texts("/report/parameters/*/@extends"))
                .containsExactlyElementsOf(
                        names.stream().map(name -> "wres." + name).toList());
        assertThat(Design.library().texts("/library/parameters/*/property[@name='isRequired']"))
                .hasSameSizeAs(names)
                .containsOnly("false");
    }

    /** A server changes where the data comes from by parameters alone. */
    @Test
    void everyPropertyOfTheDataSourceIsBoundToAParameter() {
        assertThat(Design.library().texts("/library/list-property[@name='propertyBindings']/structure/expression"))
                .containsExactlyInAnyOrder(
                        "params[\"extracts\"].value",
                        "params[\"disclosure\"].value",
                        "params[\"strict\"].value",
                        "params[\"minimumCount\"].value",
                        "params[\"disciplinaryPeriod\"].value");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theReportCarriesWhatAnAccessiblePdfNeeds(Design report) {
        assertThat(report.texts("/report/property[@name='locale']")).containsExactly("en");
        assertThat(report.texts("/report/text-property[@name='title']"))
                .singleElement()
                .asString()
                .isNotBlank();
        assertThat(report.texts("/report/property[@name='PdfEmitter.PDFUAConformance']"))
                .containsExactly("PDF.UA-1");
    }

    /** A page heads itself with the finding, stands in the table of contents, and its tables say what their columns are. */
    @Test
    void everyPageHasAHeadingAndAnEntryInTheContents() {
        Design pages = Design.pages();
        List<Element> wholePages = pages.elements("/library/components/*[contains(@name, 'Page')]");
        assertThat(wholePages).hasSizeGreaterThan(10);
        for (Element page : wholePages) {
            String path = "/library/components/*[@name='" + page.getAttribute("name") + "']";
            assertThat(pages.texts(path + "//*[property[@name='tagType']='H1']"))
                    .hasSize(1);
            assertThat(pages.texts(path + "/structure[@name='toc']/expression")).hasSize(1);
        }
        assertThat(pages.elements("//table/header/row/cell"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getTextContent()).contains("TH", "col"));
    }

    /** A chart outside a grid of its own vanishes from a tagged PDF without an error. */
    @ParameterizedTest
    @MethodSource("pagesAndReports")
    void everyChartHasACellOfAGridToItself(Design design) {
        assertThat(design.elements("//extended-item[@extensionName='Chart']")).allSatisfy(chart -> {
            Element cell = (Element) chart.getParentNode();
            Element grid = (Element) cell.getParentNode().getParentNode();
            assertThat(grid.getNodeName()).isEqualTo("grid");
            assertThat(isOfALibrary(chart.getAttribute("extends"))).isTrue();
            boolean figure = grid.getTextContent().contains("Figure");
            assertThat(figure || cell.getTextContent().contains("pageHeader")).isTrue();
            assertThat(design.texts("//*[@id='" + chart.getAttribute("id") + "']/expression[@name='altText']"))
                    .as("a figure has a text alternative made of its data")
                    .hasSize(figure ? 1 : 0)
                    .allSatisfy(words -> assertThat(words).contains("row"));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStyleIsOneOfTheTheme(Design design) {
        assertThat(Design.library().texts("//themes/theme[@name='wres']/styles/style/@name"))
                .containsAll(design.texts("//property[@name='style']"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChartIsWellFormed(Design design) {
        assertThat(design.texts("//xml-property[@name='xmlRepresentation']"))
                .allSatisfy(chart -> assertThatCode(() -> Design.parse(chart)).doesNotThrowAnyException());
    }

    /** Left alone, BIRT rounds half to the even digit (31.25 to 31.2), and the standard's figures are rounded half up. */
    @ParameterizedTest
    @MethodSource("all")
    void everyNumberIsRoundedHalfUp(Design design) {
        assertThat(design.texts("//structure[@name='numberFormat']/property[@name='pattern']"))
                .allSatisfy(pattern -> assertThat(pattern).endsWith("{RoundingMode=HALF_UP}"));
        assertThat(design.texts("//expression[contains(., '\"0.0')]"))
                .allSatisfy(script -> assertThat(script).contains("{RoundingMode=HALF_UP}"));
    }
}
