package org.wresbirt.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The library's data sets agree with their SQL and with what the items ask of them. */
class DataSetsTest {
    private static final Pattern DATA_SET_ROW = Pattern.compile("dataSetRow\\[\"(\\w+)\"]");
    private static final String COLUMNS = "/structure/property[@name='name']";

    static List<Design> all() {
        return Design.all();
    }

    static Collection<Design> libraries() {
        return Design.libraries().values();
    }

    /** Columns of the data sets of the libraries, computed ones included, by the names that a report calls them. */
    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new HashMap<>();
        Design.libraries().forEach((namespace, library) -> columns(library)
                .forEach((dataSet, names) -> columns.put(namespace + "." + dataSet, names)));
        return columns;
    }

    private static Map<String, List<String>> columns(Design library) {
        Map<String, List<String>> columns = new HashMap<>();
        for (String name : library.texts("//oda-data-set/@name")) {
            String dataSet = "//oda-data-set[@name='" + name + "']/list-property";
            List<String> names = new ArrayList<>(library.texts(dataSet + "[@name='resultSet']" + COLUMNS));
            names.addAll(library.texts(dataSet + "[@name='computedColumns']" + COLUMNS));
            columns.put(name, names);
        }
        return columns;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyBindingAsksForAColumnThatItsDataSetHas(Design design) {
        Map<String, List<String>> columns = columns();
        if (design.isLibrary()) {
            columns.putAll(columns(design));
        }
        for (Element item :
                design.elements("//*[property[@name='dataSet']][list-property[@name='boundDataColumns']]")) {
            String dataSet = child(item, "dataSet").getTextContent();
            assertThat(columns).containsKey(dataSet);
            Matcher asked = DATA_SET_ROW.matcher(child(item, "boundDataColumns").getTextContent());
            while (asked.find()) {
                assertThat(columns.get(dataSet)).as(design + ", " + dataSet).contains(asked.group(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyItemShowsABoundColumn(Design design) {
        assertThat(design.texts("//list-property[@name='boundDataColumns']" + COLUMNS))
                .containsAll(design.texts("//property[@name='resultSetColumn']"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void everyQuestionMarkHasAParameter(Design library) {
        for (Element dataSet : library.elements("//oda-data-set")) {
            String path = "//oda-data-set[@name='" + dataSet.getAttribute("name") + "']";
            String sql = String.join("", library.texts(path + "/xml-property[@name='queryText']"));
            String parameters = path + "/list-property[@name='parameters']/structure";
            assertThat(library.elements(parameters)).as(sql).hasSize((int)
                    sql.chars().filter(c -> c == '?').count());
            assertThat(Design.library().texts("/library/parameters/*/@name"))
                    .containsAll(library.texts(parameters + "/property[@name='paramName']"));
            // what no report parameter gives, an item gives, and a default stands for it meanwhile
            assertThat(library.elements(parameters + "[not(property[@name='paramName'])]"))
                    .allSatisfy(own -> assertThat(own.getTextContent()).containsAnyOf("2", "CLINICAL", "SUBSTANTIVE"));
        }
    }

    /** Numbers are rounded once, on the page: a query that rounds would let two pages disagree. */
    @ParameterizedTest
    @MethodSource("libraries")
    void noQueryRounds(Design library) {
        assertThat(library.texts("//xml-property[@name='queryText']"))
                .isNotEmpty()
                .allSatisfy(sql -> assertThat(sql).doesNotContainIgnoringCase("ROUND(", "DECIMAL", "NUMERIC"));
    }

    private static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getAttribute("name").equals(name)) {
                return element;
            }
        }
        throw new AssertionError(parent.getTagName() + " has no " + name);
    }
}
