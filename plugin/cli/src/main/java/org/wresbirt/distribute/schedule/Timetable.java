package org.wresbirt.distribute.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * A cron term in a time zone. A time that the clocks jump over, in spring, comes at the moment of the jump; one that they show
 * twice, in autumn, comes the first time only. Immutable.
 */
public record Timetable(CronTerm term, ZoneId zone) {
    /** More than any zone has ever moved its clocks at once. */
    private static final Duration LARGEST_JUMP = Duration.ofDays(2);

    /**
     * A time of the timetable.
     *
     * @param local by the clock on the wall, which names it for ever
     * @param instant when that is
     */
    public record Time(LocalDateTime local, Instant instant) {}

    /**
     * Times after one moment and until another, in order; several in the same moment count once.
     *
     * @param most so many at most, the newest of them
     */
    public List<Time> between(Instant after, Instant until, int most) {
        List<Time> times = new ArrayList<>();
        LocalDateTime end = LocalDateTime.ofInstant(until.plus(LARGEST_JUMP), zone);
        LocalDateTime local = term.after(LocalDateTime.ofInstant(after.minus(LARGEST_JUMP), zone));
        while (local != null && !local.isAfter(end)) {
            Instant instant = instant(local);
            if (instant.isAfter(until)) {
                break;
            }
            if (instant.isAfter(after)) {
                if (!times.isEmpty() && times.getLast().instant().equals(instant)) {
                    times.removeLast();
                }
                times.add(new Time(local, instant));
                if (times.size() > most) {
                    times.removeFirst();
                }
            }
            local = term.after(local);
        }
        return times;
    }

    /** The first time after a moment; null when there is none. */
    public Time next(Instant after) {
        LocalDateTime local = term.after(LocalDateTime.ofInstant(after.minus(LARGEST_JUMP), zone));
        while (local != null) {
            Instant instant = instant(local);
            if (instant.isAfter(after)) {
                return new Time(local, instant);
            }
            local = term.after(local);
        }
        return null;
    }

    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        ZoneOffset first = transition == null ? zone.getRules().getOffset(local) : transition.getOffsetBefore();
        return local.toInstant(first);
    }
}
