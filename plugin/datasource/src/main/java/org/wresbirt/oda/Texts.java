package org.wresbirt.oda;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The driver's messages in the report's language. They stand in {@code messages.properties}, a translation beside it as
 * {@code messages_cy.properties}; where one has no text, the English one is used, whatever the machine's own language is.
 * What the engine and the database say comes in English. Immutable.
 */
final class Texts {
    /** For whoever has no report: in English. */
    static final Texts ENGLISH = new Texts(Locale.ROOT);

    private final ResourceBundle texts;

    private Texts(Locale locale) {
        // plugin.properties would not do: on a flat class path every BIRT jar has one of its own
        texts = ResourceBundle.getBundle(
                "org.wresbirt.oda.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param locale null for English */
    static Texts of(Locale locale) {
        return locale == null ? ENGLISH : new Texts(locale);
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced. Unlike {@link java.text.MessageFormat}, quotes are plain. */
    String get(String key, Object... values) {
        String text = texts.getString(key);
        StringBuilder filled = new StringBuilder(text.length() + 80);
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            int end = text.indexOf('}', at);
            filled.append(text, from, at).append(values[Integer.parseInt(text.substring(at + 1, end))]);
            from = end + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
