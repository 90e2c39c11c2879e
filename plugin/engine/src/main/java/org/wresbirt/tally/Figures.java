package org.wresbirt.tally;

import org.wresbirt.extract.Row;

/** Numbers in cells, as British exports write them. */
final class Figures {
    private Figures() {}

    /** A whole number of 0 or more, with or without thousands separators; -1 when the cell holds none. */
    static long whole(Row row, int slot) {
        Double value = decimal(row.text(slot));
        return value == null || value < 0 || value != Math.rint(value) || value > 1e12 ? -1 : value.longValue();
    }

    /** A number, with or without a percent sign or thousands separators; null when the text is none. */
    static Double decimal(String text) {
        String plain = text.strip().replace(",", "").replace('\u2212', '-');
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (plain.isEmpty() || !Character.isDigit(plain.charAt(plain.length() - 1))) {
            return null;
        }
        try {
            double value = Double.parseDouble(plain);
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A part of one; {@code 25%} is 0.25. Null when the text is no number. */
    static Double fraction(String text) {
        Double value = decimal(text);
        return value != null && text.strip().endsWith("%") ? Double.valueOf(value / 100) : value;
    }

    /** A whole number; null when the text is none. */
    static Integer integer(String text) {
        Double value = decimal(text);
        return value == null || value != Math.rint(value) || Math.abs(value) > 1e9 ? null : value.intValue();
    }
}
