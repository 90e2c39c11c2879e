package org.wresbirt.tally;

import java.nio.charset.StandardCharsets;

/**
 * Finds a reporting year in a file's name, a folder's name or a title row: {@code 2024}, {@code 2023-24},
 * {@code 31-MAR-2024}, {@code 20240331}, {@code 202403}.
 */
final class YearInText {
    /** There is none. */
    static final int NONE = 0;

    private YearInText() {}

    /**
     * The reporting year that a text names.
     *
     * @return {@link #NONE} if there is none
     */
    static int find(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int date = dateIn(bytes);
        if (date != CalendarDate.NONE) {
            return CalendarDate.snapshotYear(date);
        }
        for (int p = 0; p < bytes.length; p++) {
            int digits = digitsAt(bytes, p);
            if (digits == 4 && bytes[p] == '2' && bytes[p + 1] == '0') {
                int year = number(bytes, p, 4);
                int next = p + 5;
                int nextDigits = next < bytes.length ? digitsAt(bytes, next) : 0;
                boolean range = nextDigits == 2 && number(bytes, next, 2) == (year + 1) % 100
                        || nextDigits == 4 && number(bytes, next, 4) == year + 1;
                return range ? year + 1 : year;
            }
            if (digits == 6 && bytes[p] == '2' && bytes[p + 1] == '0' && isMonth(number(bytes, p + 4, 2))) {
                return CalendarDate.snapshotYear(number(bytes, p, 6) * 100 + 1);
            }
            p += Math.max(0, digits - 1);
        }
        return NONE;
    }

    /** A date anywhere in a title such as {@code Staff in post as at 31 March 2024}; {@link CalendarDate#NONE} if none. */
    static int dateIn(String text) {
        return dateIn(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int dateIn(byte[] bytes) {
        for (int p = 0; p < bytes.length; p++) {
            int digits = digitsAt(bytes, p);
            // "5" alone is an Excel day number to the parser; in a title it is just a number.
            if (digits == 1 || digits == 2 || digits == 4 || digits == 8) {
                int end = digits == 8 ? p + 8 : Math.min(bytes.length, p + 18);
                int date = CalendarDate.parse(bytes, p, end);
                if (date != CalendarDate.NONE && date >= 2000_00_00 && hasDay(bytes, p, digits)) {
                    return date;
                }
            }
            p += Math.max(0, digits - 1);
        }
        return CalendarDate.NONE;
    }

    /** {@code 2023-24} is a year, not the 24th of nothing: a date has three parts or eight digits. */
    private static boolean hasDay(byte[] bytes, int from, int digits) {
        if (digits == 8) {
            return true;
        }
        int parts = 0;
        boolean inside = false;
        for (int p = from; p < Math.min(bytes.length, from + 18); p++) {
            boolean part = Character.isLetterOrDigit(bytes[p]);
            if (part && !inside) {
                parts++;
            }
            inside = part;
        }
        return parts >= 3;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static int digitsAt(byte[] bytes, int at) {
        int p = at;
        while (p < bytes.length && bytes[p] >= '0' && bytes[p] <= '9') {
            p++;
        }
        return p - at;
    }

    private static int number(byte[] bytes, int at, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + bytes[at + i] - '0';
        }
        return value;
    }
}
