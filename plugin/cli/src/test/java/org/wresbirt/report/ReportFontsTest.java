package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which fonts a folder gives to reports, and how BIRT is told. */
class ReportFontsTest {
    @TempDir
    Path folder;

    @Test
    void theMainFamilyStandsInForEveryFamilyThatPdfWouldNotEmbed() throws Exception {
        copy(folder.resolve("LiberationSans-Regular.ttf"));
        ReportFonts fonts = ReportFonts.register(folder);
        assertThat(fonts.families()).containsExactly("Liberation Sans");

        Document xml = parse(fonts);
        for (String name : new String[] {"serif", "sans-serif", "monospace", "Helvetica", "Times-Roman", "Courier"}) {
            assertThat(alias(xml, name)).as(name).isEqualTo("Liberation Sans");
        }
        assertThat(attribute(xml, "composite-font", "font-family")).isEqualTo("Liberation Sans");
        assertThat(attribute(xml, "encoding", "encoding")).isEqualTo("Identity-H");
        assertThat(attribute(xml, "path", "path")).isEqualTo(folder.toString());
    }

    @Test
    void aFolderWithAnAwkwardNameIsStillXml() throws Exception {
        Path awkward = Files.createDirectories(folder.resolve("R&D <fonts>"));
        copy(awkward.resolve("LiberationSans-Regular.ttf"));
        assertThat(attribute(parse(ReportFonts.register(awkward)), "path", "path"))
                .isEqualTo(awkward.toString());
    }

    @Test
    void withoutFontsReportsComeOutInThoseOfThePdfReader() throws Exception {
        assertThat(ReportFonts.register(folder.resolve("none")).families()).isEmpty();
        assertThat(alias(parse(ReportFonts.register(folder)), "sans-serif")).isEqualTo("Helvetica");
    }

    @Test
    void aFileThatIsNoFontIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttf"), "not a font");
        assertThatThrownBy(() -> ReportFonts.register(folder))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining(broken.toString());
    }

    private static Document parse(ReportFonts fonts) throws Exception {
        try (InputStream in = fonts.configuration().openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String attribute(Document xml, String element, String attribute) {
        return ((Element) xml.getElementsByTagName(element).item(0)).getAttribute(attribute);
    }

    private static String alias(Document xml, String name) {
        for (int i = 0; i < xml.getElementsByTagName("mapping").getLength(); i++) {
            Element mapping = (Element) xml.getElementsByTagName("mapping").item(i);
            if (mapping.getAttribute("name").equals(name)) {
                return mapping.getAttribute("font-family");
            }
        }
        return null;
    }

    private static void copy(Path to) throws IOException {
        try (InputStream in = ReportFontsTest.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(in, to);
        }
    }
}
