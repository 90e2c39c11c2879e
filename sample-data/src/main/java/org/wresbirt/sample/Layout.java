package org.wresbirt.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How one extract of one year is written: {@code layouts.csv}.
 *
 * @param path below the folder, with {@code /}
 * @param style words that the extract's writer knows
 */
record Layout(String extract, int year, String path, String encoding, String delimiter, String dates, String style) {
    static List<Layout> all() {
        List<Layout> all = new ArrayList<>();
        for (String[] row : Resource.rows("layouts.csv")) {
            all.add(new Layout(row[0], Integer.parseInt(row[1]), row[2], row[3], row[4], row[5], row[6]));
        }
        return List.copyOf(all);
    }

    static Layout of(String extract, int year) {
        for (Layout layout : all()) {
            if (layout.extract.equals(extract) && layout.year == year) {
                return layout;
            }
        }
        throw new IllegalStateException("layouts.csv lacks " + extract + " " + year);
    }

    boolean is(String word) {
        return List.of(style.split(" ")).contains(word);
    }

    boolean hasByteOrderMark() {
        return encoding.endsWith("-BOM");
    }

    Charset charset() {
        return encoding.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }

    char delimiterCharacter() {
        return switch (delimiter) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
    }

    /** A date as the extract writes it. */
    String date(java.time.LocalDate date) {
        return date(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** A date that may not exist, such as 31 February. */
    String date(int day, int month, int year) {
        return dates.equals("dd-MMM-yyyy")
                ? two(day) + "-" + "JanFebMarAprMayJunJulAugSepOctNovDec".substring(month * 3 - 3, month * 3) + "-"
                        + year
                : two(day) + "/" + two(month) + "/" + year;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
