package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

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

    @Test
    void everyTypeOfTheMartHasATypeInBirt() {
        Map<Integer, String> mapping = new TreeMap<>();
        NodeList types = plugin.getElementsByTagName("dataTypeMapping");
        for (int i = 0; i < types.getLength(); i++) {
            Element type = (Element) types.item(i);
            mapping.put(
                    Integer.valueOf(type.getAttribute("nativeDataTypeCode")), type.getAttribute("odaScalarDataType"));
        }
        assertThat(mapping)
                .containsEntry(Types.VARCHAR, "String")
                .containsEntry(Types.SMALLINT, "Integer")
                .containsEntry(Types.INTEGER, "Integer")
                .containsEntry(Types.BIGINT, "Decimal")
                .containsEntry(Types.DOUBLE, "Double")
                .containsEntry(Types.BOOLEAN, "Boolean")
                .containsEntry(Types.DATE, "Date")
                .containsEntry(Types.TIMESTAMP, "Timestamp");
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
