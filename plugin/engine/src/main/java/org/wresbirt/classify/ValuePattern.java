package org.wresbirt.classify;

/**
 * A pattern of a code list against a normalised value: {@code *} anything or nothing, {@code ?} one letter or digit,
 * {@code #} one digit. The value counts as having a blank on both sides, so {@code * band 5 *} finds these two words
 * anywhere, and does not find "band 57".
 */
final class ValuePattern {

    private final String pattern;

    /** @param pattern as {@link Wording#ofPattern} leaves it, see the class comment */
    ValuePattern(String pattern) {
        String start = pattern.startsWith("*") ? "" : " ";
        this.pattern = start.concat(pattern).concat(pattern.endsWith("*") ? "" : " ");
    }

    boolean matches(String words) {
        String value = " ".concat(words).concat(" ");
        int p = 0;
        int v = 0;
        int star = -1;
        int resume = 0;
        while (v < value.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = v;
            } else if (p < pattern.length() && fits(pattern.charAt(p), value.charAt(v))) {
                p++;
                v++;
            } else if (star >= 0) {
                p = star + 1;
                v = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean fits(char pattern, char value) {
        return switch (pattern) {
            case '?' -> value != ' ';
            case '#' -> Character.isDigit(value);
            default -> pattern == value;
        };
    }
}
