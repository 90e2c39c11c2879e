package org.wresbirt.indicator;

import java.util.HashMap;
import java.util.Map;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * Fills the texts of {@code sentences.csv}. {@code {name}} is replaced by a value, {@code {name?one|other}} by one of two
 * texts, depending on whether the value is 1; the chosen text is filled in turn. Sentences are joined by a space, each
 * beginning with a capital letter.
 */
final class Wording {
    private static final Map<String, String> TEXTS = read();

    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder sentences = new StringBuilder();

    /** A text that needs no values. */
    static String textOf(String key) {
        return new Wording().text(key);
    }

    /** The same values, with nothing said yet. */
    Wording fresh() {
        Wording fresh = new Wording();
        fresh.values.putAll(values);
        return fresh;
    }

    Wording with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Fills a text with a fragment that other texts use. */
    Wording withText(String name, String key) {
        return with(name, text(key));
    }

    /** Adds a sentence. */
    Wording say(String key) {
        String sentence = text(key);
        if (!sentences.isEmpty()) {
            sentences.append(' ');
        }
        sentences.append(Character.toUpperCase(sentence.charAt(0))).append(sentence, 1, sentence.length());
        return this;
    }

    /** Adds a sentence that is already filled; null adds nothing. */
    Wording sayAsIs(String sentence) {
        if (sentence != null) {
            sentences.append(sentences.isEmpty() ? "" : " ").append(sentence);
        }
        return this;
    }

    /** What has been said. */
    String sentences() {
        return sentences.toString();
    }

    private String text(String key) {
        String template = TEXTS.get(key);
        if (template == null) {
            throw new IllegalStateException("sentences.csv has no text " + key);
        }
        return fill(template);
    }

    private String fill(String template) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = closing(template, open);
            filled.append(template, from, open).append(value(template.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private String value(String placeholder) {
        int question = placeholder.indexOf('?');
        if (question < 0) {
            return required(placeholder);
        }
        int bar = placeholder.lastIndexOf('|');
        boolean one = required(placeholder.substring(0, question)).equals("1");
        return fill(one ? placeholder.substring(question + 1, bar) : placeholder.substring(bar + 1));
    }

    private String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("a sentence needs a value for " + name);
        }
        return value;
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("sentences.csv: a brace is not closed in: " + template);
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        for (ResourceRow row : ResourceTable.read(Wording.class, "sentences.csv")) {
            texts.put(row.get("key"), row.get("text"));
        }
        return texts;
    }
}
