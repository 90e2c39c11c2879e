package org.wresbirt.emitter.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A vector chart as a part of the page: without the 40 kB of script that BIRT gives to each, with a name for screen readers,
 * scaling with its box, and with identifiers that no other chart on the page has.
 */
final class InlineChart {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Script, tooltips, and transparent areas over the chart that only scripts use. */
    private static final Set<String> DROPPED = Set.of("script", "style", "foreignobject");

    /** Wider than a phone, in points of the screen: shrunk to it, letters of eight points could not be read. */
    private static final double WIDE = 480;

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
    private static final Pattern FONT = Pattern.compile("font-family\\s*:\\s*['\"]?([^;,'\"]+)['\"]?");

    private InlineChart() {}

    /**
     * Markup of the chart. A wide one stands in a box of class {@code chart} in which it may scroll, by keyboard too.
     *
     * @param prefix put before every identifier
     * @param alternativeText what the chart says, in words; null or blank if it is decoration
     * @param attributes further attributes of the chart's element
     * @throws IOException if the bytes are no SVG
     */
    static String markup(byte[] svg, String prefix, String alternativeText, Map<String, String> attributes)
            throws IOException {
        try {
            Document document = parse(svg);
            Element root = document.getDocumentElement();
            if (!root.getLocalName().equals("svg")) {
                throw new IOException("not an SVG picture, but " + root.getLocalName());
            }
            scale(root);
            Map<String, String> identifiers = new LinkedHashMap<>();
            collectReferences(root, prefix, identifiers);
            clean(root, identifiers);
            if (alternativeText == null || alternativeText.isBlank()) {
                root.setAttribute("aria-hidden", "true");
            } else {
                root.setAttribute("role", "img");
                root.setAttribute("aria-label", alternativeText.strip());
            }
            root.setAttribute("focusable", "false");
            attributes.forEach(root::setAttribute);
            boolean wide = !root.getAttribute("width").isEmpty() && number(root.getAttribute("width")) > WIDE;
            return wide ? "<div class=\"chart\" tabindex=\"0\">" + text(document) + "</div>" : text(document);
        } catch (SAXException | ParserConfigurationException | TransformerException unreadable) {
            throw new IOException("The chart's SVG cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A box of coordinates lets the chart shrink on a phone; without one it would be cut. */
    private static void scale(Element root) {
        if (root.getAttribute("viewBox").isEmpty()) {
            String width = root.getAttribute("width");
            String height = root.getAttribute("height");
            if (!width.isEmpty() && !height.isEmpty()) {
                root.setAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
            }
        }
    }

    private static double number(String length) {
        return Double.parseDouble(length.replaceAll("[a-z%]+$", ""));
    }

    /** BIRT numbers by chance; here each identifier that something refers to is named after its place. */
    private static void collectReferences(Element element, String prefix, Map<String, String> identifiers) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            Matcher reference = REFERENCE.matcher(attribute.getValue());
            while (reference.find()) {
                identifiers.putIfAbsent(reference.group(1), prefix + identifiers.size());
            }
            if (isLink(attribute) && attribute.getValue().startsWith("#")) {
                identifiers.putIfAbsent(attribute.getValue().substring(1), prefix + identifiers.size());
            }
        }
        children(element).forEach(child -> collectReferences(child, prefix, identifiers));
    }

    private static void clean(Element element, Map<String, String> identifiers) {
        cleanAttributes(element, identifiers);
        for (Element child : children(element)) {
            if (DROPPED.contains(child.getLocalName().toLowerCase(Locale.ROOT))
                    || "hotSpots".equals(child.getAttribute("id"))) {
                element.removeChild(child);
                continue;
            }
            clean(child, identifiers);
            boolean emptyGroup = child.getLocalName().equals("g")
                    && !child.hasChildNodes()
                    && child.getAttribute("id").isEmpty();
            if (emptyGroup) {
                element.removeChild(child);
            }
        }
    }

    private static void cleanAttributes(Element element, Map<String, String> identifiers) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        for (Attr attribute : attributes) {
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean unusedIdentifier = name.equals("id") && !identifiers.containsKey(value);
            boolean runsCode = name.startsWith("on")
                    || isLink(attribute)
                            && value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
            if (unusedIdentifier || runsCode || name.startsWith("initial")) {
                element.removeAttributeNode(attribute);
            } else if (name.equals("id")) {
                attribute.setValue(identifiers.get(value));
            } else if (name.equals("font-family")) {
                attribute.setValue("'" + value.replace("'", "") + "',sans-serif");
            } else if (isLink(attribute) && value.startsWith("#")) {
                attribute.setValue("#" + identifiers.get(value.substring(1)));
            } else {
                String local = REFERENCE
                        .matcher(value)
                        .replaceAll(found -> Matcher.quoteReplacement("url(#" + identifiers.get(found.group(1)) + ")"));
                attribute.setValue(FONT.matcher(local).replaceAll("font-family:'$1',sans-serif"));
            }
        }
    }

    private static boolean isLink(Attr attribute) {
        return attribute.getName().equals("href") || attribute.getName().endsWith(":href");
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Document parse(byte[] svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String text(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString().replace(" xmlns=\"" + SVG + "\"", "").replaceFirst("<svg", "<svg xmlns=\"" + SVG + "\"");
    }
}
