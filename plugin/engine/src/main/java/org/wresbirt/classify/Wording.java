package org.wresbirt.classify;

import java.util.Arrays;

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

    /** Plain loops over a char array: thousands of list values pass here before the virtual machine has compiled it. */
    private static String normalise(String raw, boolean keepWildcards) {
        String text = keepWildcards ? raw : withoutDecimals(raw.trim());
        char[] words = new char[text.length() + 1];
        int length = 0;
        int wordStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                words[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                words[length++] = (char) (c + ('a' - 'A'));
            } else if (c > '\u007f' && Character.isLetterOrDigit(c)
                    || keepWildcards && (c == '*' || c == '#' || c == '?')) {
                words[length++] = Character.toLowerCase(c);
            } else if (!isApostrophe(c)) {
                length = endWord(words, wordStart, length);
                String symbol = symbol(c, text, i);
                if (!symbol.isEmpty()) {
                    words = Arrays.copyOf(words, words.length + symbol.length() + 1);
                    symbol.getChars(0, symbol.length(), words, length);
                    length = endWord(words, length, length + symbol.length());
                }
                wordStart = length;
            }
        }
        length = endWord(words, wordStart, length);
        return withoutTotal(new String(words, 0, length > 0 ? length - 1 : 0));
    }

    /** Closes a word with a blank; forgets it if it is empty, "and" or "or". Returns where the next word starts. */
    private static int endWord(char[] words, int start, int end) {
        boolean and = end - start == 3 && words[start] == 'a' && words[start + 1] == 'n' && words[start + 2] == 'd';
        boolean or = end - start == 2 && words[start] == 'o' && words[start + 1] == 'r';
        if (end == start || and || or) {
            return start;
        }
        words[end] = ' ';
        return end + 1;
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

    private static String withoutTotal(String words) {
        String rest = words;
        while (rest.endsWith(" total")) {
            rest = rest.substring(0, rest.length() - " total".length());
        }
        return rest;
    }
}
