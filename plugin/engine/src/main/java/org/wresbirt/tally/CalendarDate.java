package org.wresbirt.tally;

import java.time.LocalDate;

/**
 * Dates as British exports write them: {@code 31/03/2024}, {@code 31-MAR-2024}, {@code 31 March 2024}, {@code 31.3.24},
 * {@code 2024-03-31} with or without a time, {@code 20240331}, {@code 2024-MAR} (its last day), an Excel day number. The day
 * comes before the month.
 */
final class CalendarDate {
    /** No date, or one that does not exist. */
    static final int NONE = -1;

    private static final byte[] MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec".getBytes();
    /** Day 0 of Excel's calendar, which has a 29 February 1900 too many. */
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    private CalendarDate() {}

    /** Reads a date from text bytes: year * 10000 + month * 100 + day, or {@link #NONE}. */
    static int parse(byte[] text, int from, int to) {
        int first = -1;
        int second = -1;
        int third = -1;
        int firstDigits = 0;
        int thirdDigits = 0;
        int tokens = 0;
        int p = from;
        while (p < to && tokens < 3) {
            int start = p;
            int value = 0;
            if (isDigit(text[p])) {
                while (p < to && isDigit(text[p])) {
                    value = Math.min(value * 10 + text[p++] - '0', 99_999_999);
                }
            } else if (isLetter(text[p])) {
                value = month(text, p, to);
                while (p < to && isLetter(text[p])) {
                    p++;
                }
                if (value < 0 || tokens == 0) {
                    return NONE;
                }
            } else {
                p++;
                continue;
            }
            tokens++;
            if (tokens == 1) {
                first = value;
                firstDigits = p - start;
            } else if (tokens == 2) {
                second = value;
            } else {
                third = value;
                thirdDigits = p - start;
            }
        }
        if (tokens == 1) {
            return single(first, firstDigits);
        }
        if (tokens == 2) {
            return firstDigits == 4 && second >= 1 && second <= 12
                    ? checked(first, second, daysIn(first, second))
                    : NONE;
        }
        if (tokens < 3) {
            return NONE;
        }
        if (firstDigits == 4) {
            return checked(first, second, third);
        }
        return checked(thirdDigits == 2 ? 2000 + third : third, second, first);
    }

    static int parse(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return parse(bytes, 0, bytes.length);
    }

    static LocalDate toDate(int date) {
        return LocalDate.of(date / 10000, date / 100 % 100, date % 100);
    }

    /** The reporting year in whose period (1 April to 31 March) the date lies. */
    static int financialYear(int date) {
        return date / 10000 + (date / 100 % 100 >= 4 ? 1 : 0);
    }

    /** The reporting year whose 31 March is nearest: an extract for 2024 may have been run a few weeks early or late. */
    static int snapshotYear(int date) {
        return date / 10000 + (date / 100 % 100 >= 10 ? 1 : 0);
    }

    private static int single(int value, int digits) {
        if (digits == 8) {
            int date = checked(value / 10000, value / 100 % 100, value % 100);
            return date != NONE ? date : checked(value % 10000, value / 10000 % 100, value / 1_000_000);
        }
        if (digits == 5 && value > 20_000 && value < 80_000) {
            LocalDate date = EXCEL_EPOCH.plusDays(value);
            return checked(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        return NONE;
    }

    private static int checked(int year, int month, int day) {
        boolean exists =
                year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        return exists ? year * 10000 + month * 100 + day : NONE;
    }

    /** Plain arithmetic: the library's month brings its formatters along, which a short process would load for nothing. */
    private static int daysIn(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static int month(byte[] text, int from, int to) {
        if (to - from < 3) {
            return -1;
        }
        for (int month = 0; month < 12; month++) {
            if ((text[from] | 32) == MONTHS[month * 3]
                    && (text[from + 1] | 32) == MONTHS[month * 3 + 1]
                    && (text[from + 2] | 32) == MONTHS[month * 3 + 2]) {
                return month + 1;
            }
        }
        return -1;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isLetter(byte b) {
        return (b | 32) >= 'a' && (b | 32) <= 'z';
    }
}
