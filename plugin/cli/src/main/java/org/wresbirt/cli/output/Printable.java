package org.wresbirt.cli.output;

/** Text that is safe on a terminal. */
public final class Printable {
    private Printable() {}

    /** Each control character becomes a space: a line break would break a table, an escape sequence could rewrite the screen. */
    public static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return clean.toString();
    }

    /** As {@link #line}, but line breaks stay. */
    public static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) && c != '\n' ? ' ' : c));
        return clean.toString();
    }
}
