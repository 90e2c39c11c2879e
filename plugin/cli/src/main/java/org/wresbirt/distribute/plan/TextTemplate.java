package org.wresbirt.distribute.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Text with places to fill in, written {@code ${name}}. Immutable. */
public final class TextTemplate {
    private final String source;
    /** Alternately text and name, beginning with text. */
    private final List<String> parts;

    private TextTemplate(String source, List<String> parts) {
        this.source = source;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a text.
     *
     * @param known names that may be filled in
     * @throws IllegalArgumentException for another name, or a place without an end
     */
    public static TextTemplate of(String text, Set<String> known) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (true) {
            int begin = text.indexOf("${", at);
            if (begin < 0) {
                parts.add(text.substring(at));
                return new TextTemplate(text, parts);
            }
            int end = text.indexOf('}', begin);
            if (end < 0) {
                throw new IllegalArgumentException("'${' without a '}' after it");
            }
            String name = text.substring(begin + 2, end).strip();
            if (!known.contains(name)) {
                String suggestion = Suggestion.of(name, known);
                throw new IllegalArgumentException("'${" + name + "}' is not known here"
                        + (suggestion.isEmpty()
                                ? "; known are " + Section.list(new java.util.TreeSet<>(known))
                                : suggestion));
            }
            parts.add(text.substring(at, begin));
            parts.add(name);
            at = end + 1;
        }
    }

    /**
     * The text with every place filled in.
     *
     * @param values the value of a name; null is filled in as nothing
     */
    public String fill(UnaryOperator<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String value = i % 2 == 0 ? parts.get(i) : values.apply(parts.get(i));
            text.append(value == null ? "" : value);
        }
        return text.toString();
    }

    /** Whether a name occurs. */
    public boolean uses(String name) {
        for (int i = 1; i < parts.size(); i += 2) {
            if (parts.get(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextTemplate template && template.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
