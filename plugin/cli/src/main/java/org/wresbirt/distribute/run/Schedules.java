package org.wresbirt.distribute.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Missed;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.distribute.schedule.Timetable;

/** Begins the runs that schedules call for, each time of a schedule once for ever. */
final class Schedules {
    /** A time this long past was missed: nobody looked. An outside scheduler should call more often than that. */
    static final Duration LATE = Duration.ofHours(1);

    /** More missed times than this are not remembered one by one. */
    private static final int MOST = 1000;

    private final Plan plan;
    private final Journal journal;

    Schedules(Plan plan, Journal journal) {
        this.plan = plan;
        this.journal = journal;
    }

    /** Begins what has become due. A delivery never seen before begins with its next time. */
    List<Run> begin(Instant now) {
        List<Run> begun = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            if (delivery.schedule() != null) {
                begin(delivery, now).ifPresent(begun::add);
            }
        }
        return begun;
    }

    private Optional<Run> begin(Delivery delivery, Instant now) {
        Optional<Instant> checked = journal.checkedUntil(delivery.name());
        if (checked.isEmpty() || checked.get().isAfter(now)) {
            // Never seen; or the clock went back. What was done under the wrong time stays done, as each time is known
            // by name.
            journal.checked(delivery.name(), now);
            return Optional.empty();
        }
        List<Timetable.Time> times = new Timetable(delivery.schedule(), plan.zone()).between(checked.get(), now, MOST);
        if (times.isEmpty()) {
            // not for every look: the journal need not grow by the minute
            return Optional.empty();
        }
        List<String> names = times.stream().map(time -> time.local().toString()).toList();
        Timetable.Time last = times.getLast();
        boolean late = last.instant().plus(LATE).isBefore(now);
        if (late && delivery.missed() == Missed.SKIP) {
            journal.passOver(delivery.name(), names, now, now);
            return Optional.empty();
        }
        return journal.begin(delivery.name(), last.local().toString(), now, now, names.subList(0, names.size() - 1));
    }

    /** Begins deliveries at once, but for those that still have a run by hand to finish, or got one after it was asked for. */
    List<Run> beginNow(Set<String> deliveries, Instant asked, Instant now) {
        Set<String> unfinished = new HashSet<>();
        journal.openRuns().stream().filter(Run::isByHand).map(Run::delivery).forEach(unfinished::add);
        journal.runs(MOST).stream()
                .filter(run -> run.isByHand() && run.begun().isAfter(asked))
                .map(Run::delivery)
                .forEach(unfinished::add);
        List<Run> begun = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            boolean wanted = deliveries.isEmpty() || deliveries.contains(delivery.name());
            if (wanted && !unfinished.contains(delivery.name())) {
                journal.begin(delivery.name(), Run.NOW + now.truncatedTo(ChronoUnit.MILLIS), now, null, List.of())
                        .ifPresent(begun::add);
            }
        }
        return begun;
    }

    /** When the next schedule comes; null when none does. */
    Instant next(Instant now) {
        Instant next = null;
        for (Delivery delivery : plan.deliveries()) {
            Timetable.Time time =
                    delivery.schedule() == null ? null : new Timetable(delivery.schedule(), plan.zone()).next(now);
            if (time != null && (next == null || time.instant().isBefore(next))) {
                next = time.instant();
            }
        }
        return next;
    }
}
