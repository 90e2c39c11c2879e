package org.wresbirt.cli.output;

/**
 * A column of a result.
 *
 * @param name header, as selected
 * @param numeric whether its values are numbers, which people read right-aligned
 */
public record Column(String name, boolean numeric) {
    /** A column of words, dates or truth values. */
    public static Column words(String name) {
        return new Column(name, false);
    }

    /** A column of numbers. */
    public static Column numbers(String name) {
        return new Column(name, true);
    }
}
