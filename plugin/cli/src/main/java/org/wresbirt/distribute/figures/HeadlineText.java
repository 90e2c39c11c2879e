package org.wresbirt.distribute.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A headline value in words and numbers, rounded half up as the reports round it. */
final class HeadlineText {
    private HeadlineText() {}

    /**
     * @param value null when there is none
     * @param status why there is none
     */
    static String of(Double value, String unit, String status) {
        if (value == null) {
            return switch (status) {
                case "PROTECTED" -> "protected";
                case "NO_DATA" -> "no extract";
                case "NO_STAFF" -> "no staff";
                default -> "cannot be calculated";
            };
        }
        return switch (unit) {
            case "PERCENT" -> fixed(value, 1) + "%";
            case "RATIO" -> fixed(value, 2);
            default -> points(value);
        };
    }

    private static String points(double value) {
        String text = fixed(value, 1);
        return (text.startsWith("\u2212") || text.equals("0.0") ? text : "+" + text) + " points";
    }

    private static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() < 0
                ? "\u2212" + rounded.negate().toPlainString()
                : rounded.abs().toPlainString();
    }
}
