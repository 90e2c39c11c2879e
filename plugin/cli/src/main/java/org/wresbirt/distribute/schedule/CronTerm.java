package org.wresbirt.distribute.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.quartz.CronExpression;

/**
 * Times of the clock on the wall: minute, hour, day of the month, month, day of the week, as {@code cron} writes them. Where both
 * days are restricted, either will do, as in {@code cron}. Beyond {@code cron}: {@code L} for the last day, {@code 15W} for the
 * working day nearest to the 15th, {@code MON#1} for the first Monday, {@code FRIL} for the last Friday. Immutable.
 *
 * <p>Quartz computes, in a calendar without a time zone; {@link Timetable} brings the zone in. So summer time follows one
 * rule, ours.
 */
public final class CronTerm {
    private static final int FIELDS = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Map<String, String> NAMED = Map.of(
            "@hourly", "0 * * * *",
            "@daily", "0 0 * * *",
            "@weekly", "0 0 * * SUN",
            "@monthly", "0 0 1 * *",
            "@yearly", "0 0 1 1 *");

    private final String text;
    /** One, or two of which either will do. */
    private final List<CronExpression> terms;

    private CronTerm(String text, List<CronExpression> terms) {
        this.text = text;
        this.terms = terms;
    }

    /** @throws IllegalArgumentException with a sentence for its author */
    public static CronTerm of(String text) {
        String known = NAMED.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text.strip());
        String[] fields = known.toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("'" + text + "' has " + fields.length
                    + " fields and needs five: minute, hour, day of the month, month, day of the week;"
                    + " '0 8 5 * *' is eight o'clock on the fifth of each month");
        }
        String days = fields[2];
        String weekdays = weekdays(fields[4]);
        List<CronExpression> terms = new ArrayList<>();
        if (!isAny(days) || isAny(weekdays)) {
            terms.add(term(text, fields, isAny(days) ? "*" : days, "?"));
        }
        if (!isAny(weekdays)) {
            terms.add(term(text, fields, "?", weekdays));
        }
        CronTerm term = new CronTerm(text.strip(), List.copyOf(terms));
        if (term.after(LocalDateTime.of(2024, 1, 1, 0, 0)) == null) {
            throw new IllegalArgumentException("'" + text + "' never comes: no such day exists");
        }
        return term;
    }

    private static boolean isAny(String field) {
        return field.equals("*") || field.equals("?");
    }

    private static CronExpression term(String text, String[] fields, String days, String weekdays) {
        try {
            CronExpression term = new CronExpression(
                    "0 " + fields[0] + " " + fields[1] + " " + days + " " + fields[3] + " " + weekdays);
            term.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
            return term;
        } catch (ParseException | RuntimeException problem) {
            throw new IllegalArgumentException("'" + text + "' is no cron term: " + problem.getMessage(), problem);
        }
    }

    /** Cron's numbers, 0 and 7 for Sunday, as Quartz's, 1 for Sunday. A step and a number of the week stay as they are. */
    private static String weekdays(String field) {
        StringBuilder quartz = new StringBuilder();
        for (String part : field.split(",", -1)) {
            if (!quartz.isEmpty()) {
                quartz.append(',');
            }
            int step = part.indexOf('/');
            int number = part.indexOf('#');
            int end = step >= 0 ? step : number >= 0 ? number : part.length();
            String[] range = part.substring(0, end).split("-", -1);
            for (int i = 0; i < range.length; i++) {
                quartz.append(i == 0 ? "" : "-").append(weekday(range[i]));
            }
            quartz.append(part.substring(end));
        }
        return quartz.toString();
    }

    private static String weekday(String word) {
        boolean last = word.length() > 1
                && word.endsWith("L")
                && NUMBER.matcher(word.substring(0, word.length() - 1)).matches();
        String number = last ? word.substring(0, word.length() - 1) : word;
        if (!NUMBER.matcher(number).matches()) {
            return word;
        }
        int day = Integer.parseInt(number);
        if (day > 7) {
            throw new IllegalArgumentException(
                    "day of the week " + day + " does not exist; 0 or 7 is Sunday, 1 Monday");
        }
        // a range to Sunday, as in 5-7, ends on Quartz's first day, which it reads as the next week's
        return (day % 7 + 1) + (last ? "L" : "");
    }

    /** The first time after another, both by the clock on the wall; null when there is none before the year 2100. */
    public LocalDateTime after(LocalDateTime time) {
        Date from = Date.from(time.toInstant(ZoneOffset.UTC));
        Instant first = null;
        for (CronExpression term : terms) {
            // Quartz's own object is not safe for several threads
            Date next = new CronExpression(term).getNextValidTimeAfter(from);
            if (next != null && (first == null || next.toInstant().isBefore(first))) {
                first = next.toInstant();
            }
        }
        return first == null ? null : LocalDateTime.ofInstant(first, ZoneOffset.UTC);
    }

    /** As its author wrote it. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronTerm term && term.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
