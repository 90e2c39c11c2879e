package org.wresbirt.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.Pattern;
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

    @Test
    void thereIsALibraryAndADesign() {
        assertThat(all()).hasSizeGreaterThan(reports().size());
        assertThat(reports()).isNotEmpty();
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

    @ParameterizedTest
    @MethodSource("reports")
    void everyDataSourceAndDataSetComesFromTheLibrary(Design report) {
        assertThat(report.elements("//data-sources/*")).isNotEmpty().allSatisfy(DesignsTest::extendsTheLibrary);
        assertThat(report.elements("//data-sets/*")).isNotEmpty().allSatisfy(DesignsTest::extendsTheLibrary);
        assertThat(report.texts("//xml-property[@name='queryText']")).isEmpty();
    }

    private static void extendsTheLibrary(Element element) {
        assertThat(element.getAttribute("extends")).isEqualTo("wres." + element.getAttribute("name"));
        String type = element.getTagName().equals("oda-data-source") ? "org.wresbirt.oda" : "org.wresbirt.oda.dataSet";
        assertThat(element.getAttribute("extensionID")).isEqualTo(type);
    }

    /** One set of parameters for every template, so that a schedule can switch templates without thinking. */
    @ParameterizedTest
    @MethodSource("reports")
    void everyReportTakesTheSameParameters(Design report) {
        assertThat(report.texts("/report/parameters/*/@name"))
                .containsExactly("organisation", "reportingYear", "extracts", "disclosure", "comparison");
        assertThat(report.texts("/report/parameters/*/property[@name='isRequired']"))
                .containsOnly("false");
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
        assertThat(report.texts("//*[property[@name='tagType']='H1']")).hasSize(1);
        assertThat(report.elements("//table/header/row/cell"))
                .allSatisfy(cell -> assertThat(cell.getTextContent()).contains("TH", "col"));
    }

    /** A chart outside a grid of its own vanishes from a tagged PDF without an error. */
    @ParameterizedTest
    @MethodSource("reports")
    void everyChartHasACellOfAGridToItself(Design report) {
        assertThat(report.elements("//extended-item[@extensionName='Chart']")).allSatisfy(chart -> {
            Element cell = (Element) chart.getParentNode();
            assertThat(cell.getParentNode().getParentNode().getNodeName()).isEqualTo("grid");
            assertThat(cell.getTextContent()).containsAnyOf("pageHeader", "Figure");
            assertThat(chart.getAttribute("extends")).startsWith("wres.");
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
