package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wresbirt.mart.MartDictionary;

/** The manifest by which BIRT finds the driver: ids that saved reports hold, and names that must exist in the code. */
class PluginManifestTest {
    private final Document plugin = read();

    @Test
    void idsAreThoseThatSavedReportsHold() {
        assertThat(attributes("dataSource", "id")).containsExactly("org.wresbirt.oda");
        assertThat(attributes("dataSet", "id")).containsExactly(WresConnection.DATA_SET);
        assertThat(attributes("property", "name"))
                .containsExactly(
                        "extracts",
                        "strict",
                        "disciplinaryPeriod",
                        "disclosure",
                        "minimumCount",
                        "cache",
                        "queryTimeOut");
    }

    @Test
    void theDriverIsThere() throws ReflectiveOperationException {
        Object driver = Class.forName(attributes("dataSource", "driverClass").get(0))
                .getDeclaredConstructor()
                .newInstance();
        assertThat(driver).isInstanceOf(IDriver.class);
        assertThat(attributes("dataSource", "setThreadContextClassLoader")).containsExactly("true");
    }

    /** One value of each type that a query can give, the mart's own types among them. */
    static Stream<String> values() {
        Stream<String> ofMart = MartDictionary.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> column.type())
                .distinct()
                .map(type -> "CAST(" + literal(type) + " AS " + type + ")");
        return Stream.concat(
                ofMart,
                Stream.of(
                        "'text'",
                        "CAST('text' AS CHAR(9))",
                        "CAST('text' AS LONG VARCHAR)",
                        "CAST(12 AS NUMERIC(9, 2))",
                        "CAST(12 AS DECIMAL(9, 2))",
                        "CAST(12 AS FLOAT)",
                        "CAST(12 AS REAL)",
                        "CAST('10:30:00' AS TIME)",
                        "X'FF'",
                        "CAST(X'FF' AS VARCHAR(9) FOR BIT DATA)",
                        "CAST(X'FF' AS LONG VARCHAR FOR BIT DATA)"));
    }

    private static String literal(String type) {
        return switch (type) {
            case "BOOLEAN" -> "'true'";
            case "DATE" -> "'2024-03-31'";
            case "TIMESTAMP" -> "'2024-03-31 10:30:00'";
            default -> type.startsWith("VARCHAR") ? "'text'" : "12";
        };
    }

    /** BIRT reads a column by the getter of its type, or of an alternative that a designer chose. */
    @ParameterizedTest
    @MethodSource("values")
    void everyTypeOfAQueryHasTypesInBirtThatTheDriverGives(String value) throws Exception {
        IConnection connection =
                new MartDriver(new HandMadeMart("CREATE TABLE ONE (N INTEGER)")).getConnection("org.wresbirt.oda");
        Properties properties = new Properties();
        properties.setProperty("extracts", "/extracts");
        connection.open(properties);
        IQuery query = connection.newQuery(null);
        query.prepare("VALUES " + value);
        Element mapping = mapping(query.getMetaData().getColumnType(1));
        List<String> types = new ArrayList<>(List.of(mapping.getAttribute("odaScalarDataType")));
        NodeList alternatives = mapping.getElementsByTagName("alternativeOdaDataType");
        for (int i = 0; i < alternatives.getLength(); i++) {
            types.add(((Element) alternatives.item(i)).getAttribute("odaScalarDataType"));
        }
        for (String type : types) {
            IResultSet rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            assertThat(read(rows, type)).as(type).isNotNull();
            assertThat(rows.wasNull()).isFalse();
        }
        connection.close();
    }

    private Element mapping(int code) {
        NodeList mappings = plugin.getElementsByTagName("dataTypeMapping");
        for (int i = 0; i < mappings.getLength(); i++) {
            Element mapping = (Element) mappings.item(i);
            if (mapping.getAttribute("nativeDataTypeCode").equals(Integer.toString(code))) {
                return mapping;
            }
        }
        throw new AssertionError("no mapping of type " + code);
    }

    private static Object read(IResultSet rows, String type) throws OdaException {
        return switch (type) {
            case "String" -> rows.getString(1);
            case "Integer" -> rows.getInt(1);
            case "Decimal" -> rows.getBigDecimal(1);
            case "Double" -> rows.getDouble(1);
            case "Boolean" -> rows.getBoolean(1);
            case "Date" -> rows.getDate(1);
            case "Time" -> rows.getTime(1);
            case "Timestamp" -> rows.getTimestamp(1);
            default -> throw new AssertionError(type);
        };
    }

    @Test
    void everyNameShownHasItsText() throws Exception {
        Properties texts = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/plugin.properties")) {
            texts.load(in);
        }
        for (String element : List.of("dataSource", "dataSet", "propertyGroup", "property", "choice")) {
            for (String key : attributes(element, "defaultDisplayName")) {
                assertThat(key).startsWith("%");
                assertThat(texts.getProperty(key.substring(1))).as(key).isNotBlank();
            }
        }
        for (String element : List.of("category", "connectionProfile", "connectionFactory")) {
            for (String key : attributes(element, "name")) {
                assertThat(texts.getProperty(key.substring(1))).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyPropertyStandsInAGroupAndEachDefaultIsOneOfItsChoices() {
        NodeList properties = plugin.getElementsByTagName("property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            String name = property.getAttribute("name");
            if (!name.equals(TimeLimit.PROPERTY)) {
                assertThat(property.getParentNode().getNodeName()).as(name).isEqualTo("propertyGroup");
            }
            NodeList choices = property.getElementsByTagName("choice");
            List<String> values = new ArrayList<>();
            for (int j = 0; j < choices.getLength(); j++) {
                values.add(((Element) choices.item(j)).getAttribute("value"));
            }
            assertThat(property.getAttribute("type").equals("choice")).as(name).isEqualTo(!values.isEmpty());
            if (!values.isEmpty()) {
                assertThat(values).as(name).contains(property.getAttribute("defaultValue"));
            }
        }
    }

    /** Profile and factory must be called as the driver and as ODA's connection are, or Test Connection finds neither. */
    @Test
    void theConnectionProfileIsThatOfTheDriver() {
        assertThat(attributes("connectionProfile", "id")).containsExactly("org.wresbirt.oda");
        assertThat(attributes("connectionProfile", "category")).isEqualTo(attributes("category", "id"));
        assertThat(attributes("connectionFactory", "profile")).containsExactly("org.wresbirt.oda");
        assertThat(attributes("connectionFactory", "id")).containsExactly(IConnection.class.getName());
        assertThat(attributes("connectionFactory", "class")).isEqualTo(attributes("connectionProfile", "pingFactory"));
    }

    private List<String> attributes(String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList elements = plugin.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static Document read() {
        try (InputStream in = WresDriver.class.getResourceAsStream("/plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
