package org.wresbirt.classify;

/**
 * The one normalisation under which values of extracts and of code lists are compared, so that "White – British",
 * "WHITE: BRITISH" and " white  british total" are the same value. What it does, in order:
 *
 * <ol>
 *   <li>letters become small; digits stay; apostrophes vanish ({@code Don't} is {@code dont});
 *   <li>{@code &} and the words "and" and "or" are left out, so that "White and Asian", "White &amp; Asian" and "White/Asian"
 *       agree;
 *   <li>a tick is the word "tick", a ballot cross the word "cross", a minus sign before a number at the very beginning the
 *       word "minus" (statistical packages write {@code -9} for a missing answer, and it must not become 9);
 *   <li>every other character (dash, colon, slash, comma, bracket, bar, any kind of blank) parts words by one blank;
 *   <li>"total" at the end is left out;
 *   <li>a whole number that a spreadsheet wrote with decimals ({@code 5.0}) is that number.
 * </ol>
 *
 * Normalising twice changes nothing. It does not depend on the locale.
 */
final class Wording {

    private Wording() {}

    /** The normalised value; empty for null and for a value without any letter or digit. */
    static String of(String raw) {
        return raw == null ? "" : normalise(raw, false);
    }

    /** The same for a pattern of a code list: stars, question marks and number signs stay. */
    static String ofPattern(String pattern) {
        return normalise(pattern, true);
    }

    static boolean isPattern(String value) {
        return value.indexOf('*') >= 0 || value.indexOf('#') >= 0 || value.indexOf('?') >= 0;
    }

    private static String normalise(String raw, boolean keepWildcards) {
        String number = keepWildcards ? raw : withoutDecimals(raw.trim());
        StringBuilder words = new StringBuilder(number.length() + 8);
        boolean blank = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isLetterOrDigit(c) || keepWildcards && (c == '*' || c == '#' || c == '?')) {
                if (blank && words.length() > 0) {
                    words.append(' ');
                }
                words.append(Character.toLowerCase(c));
                blank = false;
            } else if (!isApostrophe(c)) {
                String word = symbol(c, number, i);
                if (!word.isEmpty()) {
                    words.append(words.length() > 0 ? " " : "").append(word);
                }
                blank = true;
            }
        }
        dropWord(words, "and");
        dropWord(words, "or");
        dropTotal(words);
        return words.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    private static String symbol(char c, String text, int position) {
        return switch (c) {
            case '\u2713', '\u2714', '\u2611' -> "tick";
            case '\u2717', '\u2718', '\u2612' -> "cross";
            case '-', '\u2212' ->
                position == 0 && text.length() > 1 && Character.isDigit(text.charAt(1)) ? "minus" : "";
            default -> "";
        };
    }

    private static String withoutDecimals(String text) {
        int point = text.indexOf('.');
        if (point <= 0 || point == text.length() - 1) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean expected =
                    i < point ? c >= '0' && c <= '9' || i == 0 && c == '-' && point > 1 : i == point || c == '0';
            if (!expected) {
                return text;
            }
        }
        return text.substring(0, point);
    }

    private static void dropWord(StringBuilder words, String word) {
        int at = words.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || words.charAt(at - 1) == ' ';
            boolean ends = end == words.length() || words.charAt(end) == ' ';
            if (starts && ends) {
                words.delete(at == 0 ? 0 : at - 1, at == 0 && end < words.length() ? end + 1 : end);
                at = words.indexOf(word, Math.max(0, at - 1));
            } else {
                at = words.indexOf(word, at + 1);
            }
        }
    }

    private static void dropTotal(StringBuilder words) {
        String total = " total";
        while (words.length() > total.length() && words.lastIndexOf(total) == words.length() - total.length()) {
            words.setLength(words.length() - total.length());
        }
    }
}
