package org.wresbirt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a design says about itself, read without BIRT.
 *
 * @param title empty if the design has none
 * @param description in a sentence; empty if the design has none
 */
record TemplateFile(String name, String title, String description, List<Parameter> parameters) {
    /**
     * One of the design's parameters. What a design takes from a library it need not say again: such texts are empty here.
     *
     * @param type BIRT's name of it, such as {@code integer}
     * @param choices the values that can be chosen; empty if any can be given
     */
    record Parameter(String name, String type, String defaultValue, List<String> choices, String description) {}

    static TemplateFile read(Path design) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String name = design.getFileName().toString();
        try (InputStream in = Files.newInputStream(design)) {
            return new Reading(factory.createXMLStreamReader(in)).file(name.substring(0, name.lastIndexOf('.')));
        } catch (XMLStreamException e) {
            throw new IOException("Cannot read the report design " + design + ": " + e.getMessage(), e);
        }
    }

    /** One pass over the head of a design: what follows its parameters is of no interest. */
    private static final class Reading {
        private final XMLStreamReader xml;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<String> choices = new ArrayList<>();
        private String title = "";
        private String description = "";
        private String parameter;
        private String type = "";
        private String defaultValue = "";
        private String help = "";

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        TemplateFile file(String name) throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && !begin(xml.getLocalName())) {
                    break;
                }
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("scalar-parameter")) {
                    parameters.add(new Parameter(parameter, type, defaultValue, List.copyOf(choices), help));
                    parameter = null;
                }
            }
            return new TemplateFile(name, title, description, List.copyOf(parameters));
        }

        /** False when the head is over. */
        private boolean begin(String element) throws XMLStreamException {
            switch (element) {
                case "scalar-parameter" -> {
                    parameter = xml.getAttributeValue(null, "name");
                    type = "";
                    defaultValue = "";
                    help = "";
                    choices.clear();
                }
                case "property", "text-property" -> property(String.valueOf(xml.getAttributeValue(null, "name")));
                case "value" -> defaultValue = parameter == null ? defaultValue : xml.getElementText();
                case "data-sources", "data-sets", "styles", "page-setup", "body" -> {
                    return false;
                }
                default -> {
                    // of no interest here
                }
            }
            return true;
        }

        private void property(String name) throws XMLStreamException {
            if (parameter == null) {
                switch (name) {
                    case "title" -> title = xml.getElementText();
                    case "description" -> description = xml.getElementText();
                    default -> {
                        // of no interest here
                    }
                }
                return;
            }
            switch (name) {
                case "dataType" -> type = xml.getElementText();
                case "helpText" -> help = xml.getElementText();
                case "value" -> choices.add(xml.getElementText());
                default -> {
                    // of no interest here
                }
            }
        }
    }
}
