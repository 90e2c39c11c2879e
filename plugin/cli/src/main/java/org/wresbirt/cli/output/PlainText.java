package org.wresbirt.cli.output;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Values as text that every program reads alike, whatever the locale. Thread-safe. */
final class PlainText {
    private PlainText() {}

    /**
     * Numbers with a full stop, without grouping or exponent, a double in the fewest digits that give it back; dates in ISO
     * 8601; {@code true} and {@code false}. Null for null.
     */
    static String of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof LocalDateTime time) {
            // toString would leave out seconds that are zero
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        return value.toString();
    }

    private static String number(Number number) {
        if (number instanceof Double d) {
            return BigDecimal.valueOf(d).toPlainString();
        }
        if (number instanceof Float f) {
            return new BigDecimal(f.toString()).toPlainString();
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return number.toString();
    }
}
