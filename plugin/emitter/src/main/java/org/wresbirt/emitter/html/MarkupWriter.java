package org.wresbirt.emitter.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.birt.report.engine.emitter.HTMLWriter;

/**
 * Writes what BIRT's emitter asks for as today's HTML. The emitter may say beforehand that the next element of some name shall
 * be another one, or have further attributes.
 */
final class MarkupWriter extends HTMLWriter {
    private static final Set<String> WITHOUT_END = Set.of("br", "col", "hr", "img", "link");

    /** Of no use in HTML 5, or replaced by something better. */
    private static final Set<String> DROPPED = Set.of("summary", "cellpadding", "onload", "onresize");

    /** BIRT opens these and does not say that they end. */
    private static final String NEVER_ENDED = "meta";

    /** Given by BIRT to whatever has no name; other in each document, so that no two would be the same. */
    private static final String MADE_UP = "AUTOGENBOOKMARK_";

    private record Amendment(Set<String> from, String to, Map<String, String> attributes) {}

    private final Deque<String> open = new ArrayDeque<>();
    private Amendment amendment;

    /**
     * Changes the next element that is opened under one of some names; elements of other names before it stay as they are.
     *
     * @param to its name; null to keep the name
     */
    void amendNext(Set<String> from, String to, Map<String, String> attributes) {
        amendment = new Amendment(from, to, attributes);
    }

    /** Forgets an amendment that met no element. */
    void amendNothing() {
        amendment = null;
    }

    /** Opens an element with attributes given in pairs: name, value. */
    void open(String name, String... attributes) {
        openTag(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attributeAllowEmpty(attributes[i], attributes[i + 1]);
        }
    }

    /** Ends the element opened last. */
    void end() {
        closeTag(open.peek());
    }

    /** Without the layout of a source text, where a blank would be seen. */
    void raw(String markup) {
        boolean indented = isIndent();
        setIndent(false);
        writeCode(markup);
        setIndent(indented);
        bText = true;
    }

    @Override
    public void outputDoctype() {
        print("<!DOCTYPE html>");
    }

    @Override
    public void openTag(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Amendment now = amendment != null && amendment.from.contains(lower) ? amendment : null;
        String actual = now == null || now.to == null ? lower : now.to;
        super.openTag(actual);
        if (actual.equals(NEVER_ENDED)) {
            indentCount--;
        } else {
            open.push(actual);
        }
        if (now != null) {
            amendment = null;
            now.attributes.forEach(this::attributeAllowEmpty);
        }
    }

    @Override
    public void closeTag(String name) {
        String actual = open.pop();
        if (WITHOUT_END.contains(actual)) {
            if (!bPairedFlag) {
                print('>');
                bPairedFlag = true;
            }
            indentCount--;
        } else {
            super.closeTag(actual);
        }
    }

    @Override
    public void attribute(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (DROPPED.contains(lower)
                || lower.equals("scope") && !"th".equals(open.peek())
                || lower.equals("id") && value != null && value.startsWith(MADE_UP)) {
            return;
        }
        if (lower.equals("alt") && value != null) {
            attributeAllowEmpty(name, value);
        } else {
            super.attribute(name, value);
        }
    }
}
