package org.wresbirt.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as the sentences print them: rounded half up, thousands separated by commas, whatever the machine's locale.
 *
 * <p>Rounds the shortest decimal that names the number, so that 201 ÷ 200 = 1.005 prints as 1.01, as on paper.
 */
final class NumberText {
    private static final char MINUS = '\u2212';

    private NumberText() {}

    static String count(long value) {
        return fixed(value, 0);
    }

    /** A number of people, without its sign. */
    static String people(double value) {
        return fixed(Math.abs(value), 0);
    }

    static String ratio(double value) {
        return fixed(value, 2);
    }

    /** A percentage without the sign %. */
    static String percent(double value) {
        return fixed(value, 1);
    }

    /** Percentage points with sign; a difference that rounds to zero has none. */
    static String points(double value) {
        String text = fixed(value, 1);
        return text.charAt(0) == MINUS || text.equals("0.0") ? text : '+' + text;
    }

    /** A headline in its definition's unit. */
    static String headline(double value, String unit) {
        return switch (unit) {
            case "PERCENT" -> percent(value) + '%';
            case "RATIO" -> ratio(value);
            default -> points(value);
        };
    }

    private static String fixed(double value, int decimals) {
        String digits = rounded(Math.abs(value), decimals);
        int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        StringBuilder text = new StringBuilder(digits.length() + 6);
        if (value < 0 && !isZero(digits)) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits, whole, digits.length()).toString();
    }

    /**
     * A number of 0 or more, rounded half up. By its digits: the first {@link BigDecimal} costs a short process more than all
     * its indicators.
     */
    private static String rounded(double value, int decimals) {
        String shortest = Double.toString(value);
        int point = shortest.indexOf('.');
        if (point < 0 || shortest.indexOf('E') >= 0) {
            return BigDecimal.valueOf(value)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        char[] kept = new char[point + 1 + decimals];
        int end = decimals == 0 ? point : kept.length;
        for (int i = 0; i < end; i++) {
            kept[i] = i < shortest.length() ? shortest.charAt(i) : '0';
        }
        int next = point + 1 + decimals;
        int i = end - 1;
        boolean carry = next < shortest.length() && shortest.charAt(next) >= '5';
        for (; carry && i >= 0; i--) {
            if (kept[i] != '.') {
                carry = kept[i] == '9';
                kept[i] = carry ? '0' : (char) (kept[i] + 1);
            }
        }
        String text = new String(kept, 0, end);
        return carry ? '1' + text : text;
    }

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0' && digits.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
