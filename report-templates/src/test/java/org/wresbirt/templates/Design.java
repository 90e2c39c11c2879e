package org.wresbirt.templates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A design or library as plain XML, for checks that need no report engine. */
record Design(Path file, String text, Document xml) {
    static final Path FOLDER = Path.of("").toAbsolutePath();

    /** The libraries and every design and template of this module. */
    static List<Design> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.rpt(library|design|template)"))
                    .sorted()
                    .map(Design::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Design library() {
        return read(FOLDER.resolve("wres.rptlibrary"));
    }

    /** The libraries that hold data sets, charts and styles, by the name under which a design includes them. */
    static Map<String, Design> libraries() {
        return Map.of("wres", library(), "overview", read(FOLDER.resolve("wres-overview.rptlibrary")));
    }

    /** Whole pages, made of what the library holds. */
    static Design pages() {
        return read(FOLDER.resolve("wres-pages.rptlibrary"));
    }

    static List<Design> reports() {
        return all().stream().filter(design -> !design.isLibrary()).toList();
    }

    static Design read(Path file) {
        try {
            String text = Files.readString(file);
            return new Design(file, text, parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new AssertionError(file.getFileName() + " is not well-formed: " + e.getMessage(), e);
        }
    }

    static Document parse(String text) throws SAXException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isLibrary() {
        return xml.getDocumentElement().getTagName().equals("library");
    }

    /** Elements that an XPath finds. */
    List<Element> elements(String path) {
        return nodes(path).map(Element.class::cast).toList();
    }

    /** Texts of the nodes (elements or attributes) that an XPath finds. */
    List<String> texts(String path) {
        return nodes(path).map(Node::getTextContent).toList();
    }

    private Stream<Node> nodes(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, xml, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
