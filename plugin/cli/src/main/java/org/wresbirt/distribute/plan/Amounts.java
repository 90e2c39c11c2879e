package org.wresbirt.distribute.plan;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time and sizes as people write them. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})\\s*([A-Za-z]+)");

    private Amounts() {}

    /** {@code 30 s}, {@code 15 min}, {@code 2 h}, {@code 3 d}. */
    static Duration duration(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            long number = Long.parseLong(amount.group(1));
            switch (amount.group(2).toLowerCase(Locale.ROOT)) {
                case "s", "second", "seconds" -> {
                    return Duration.ofSeconds(number);
                }
                case "m", "min", "minute", "minutes" -> {
                    return Duration.ofMinutes(number);
                }
                case "h", "hour", "hours" -> {
                    return Duration.ofHours(number);
                }
                case "d", "day", "days" -> {
                    return Duration.ofDays(number);
                }
                default -> {
                    // said below
                }
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a length of time like '30 s', '15 min', '2 h' or '3 d'");
    }

    /** {@code 500 kB}, {@code 10 MB}, in bytes. */
    static long bytes(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            long number = Long.parseLong(amount.group(1));
            switch (amount.group(2).toLowerCase(Locale.ROOT)) {
                case "kb" -> {
                    return number * 1_000;
                }
                case "mb" -> {
                    return number * 1_000_000;
                }
                default -> {
                    // said below
                }
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a size like '500 kB' or '10 MB'");
    }
}
