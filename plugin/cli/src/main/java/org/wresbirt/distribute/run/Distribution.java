package org.wresbirt.distribute.run;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.Notice;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.mail.MailServer;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Plan;

/**
 * Carries out a plan, pass by pass. A pass mends what a crash left, begins what is due, goes on with everything that is open, and
 * tells the operator. For one thread; whoever calls it holds the plan's state folder.
 *
 * <p>What the operator must know is noted before the journal says that it happened: after a crash in between it happens again and is
 * noted once, while the other way round nobody would ever hear of it.
 */
public final class Distribution {
    private final Plan plan;
    private final Means means;
    private final Journal journal;
    private final Schedules schedules;
    private final MailPause mailPause;
    private volatile boolean stopping;

    public Distribution(Plan plan, Means means, MailPause mailPause) {
        this.plan = plan;
        this.means = means;
        this.journal = means.journal();
        this.schedules = new Schedules(plan, journal);
        this.mailPause = mailPause;
    }

    /** The current message is the last; what is open stays open. From any thread. */
    public void stop() {
        stopping = true;
    }

    /** Does what schedules call for and what is open. */
    public Outcome passDue() throws InterruptedException {
        Instant now = means.clock().instant();
        recover(now);
        for (Run run : schedules.begin(now)) {
            means.watcher().note("Due: " + run.delivery() + ", " + run.trigger());
        }
        return work(false);
    }

    /**
     * Does deliveries now, whatever their schedules say, and what is open.
     *
     * @param deliveries names; empty for all
     * @param asked when somebody asked for it: what another process has begun by hand since then is what was asked for, and is
     *     not done again
     */
    public Outcome passNow(Set<String> deliveries, Instant asked) throws InterruptedException {
        Instant now = means.clock().instant();
        recover(now);
        List<Run> before = journal.openRuns().stream().filter(Run::isByHand).toList();
        List<Run> begun = schedules.beginNow(deliveries, asked, now);
        if (begun.isEmpty() && before.isEmpty()) {
            means.watcher().note("Another process has just done this; nothing new is begun.");
        } else if (begun.isEmpty()) {
            means.watcher()
                    .note("Going on with what was begun at " + before.getFirst().begun()
                            + " and is not finished; nothing new is begun.");
        }
        mailPause.over();
        return work(true);
    }

    /** When the next pass has anything to do; null when nothing will come. */
    public Instant next(Instant now) {
        return schedules.next(now);
    }

    private void recover(Instant now) {
        for (Item item : journal.items(ItemState.HANDING_OVER)) {
            journal.notice(item.run(), Wordings.uncertain(item), now);
        }
        journal.recover(now);
    }

    /**
     * @param impatient whether to try again at once what waits for another attempt
     */
    private Outcome work(boolean impatient) throws InterruptedException {
        List<Outcome.Line> lines = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        boolean down = false;
        Instant notBefore = null;
        try (MailServer server = new LazyMailServer(means.mailServer())) {
            supersedeOlder();
            for (Run run : journal.openRuns()) {
                if (stopping) {
                    break;
                }
                Optional<Delivery> delivery = plan.delivery(run.delivery());
                if (delivery.isEmpty()) {
                    Instant now = means.clock().instant();
                    forget(run);
                    journal.notice(
                            run.id(),
                            "Delivery '" + run.delivery() + "' (" + run.trigger()
                                    + ") was not finished, since the plan no longer has it",
                            now);
                    journal.abandon(run, "the plan no longer has this delivery", now);
                    continue;
                }
                RunWork work = new RunWork(plan, means, run, delivery.get(), server, mailPause, () -> stopping);
                work.go(impatient);
                down |= work.mailServerDown();
                notBefore = earlier(notBefore, work.notBefore());
                if (work.waitsFor() != null) {
                    waiting.add(work.waitsFor());
                }
                for (Item item : journal.items(run)) {
                    lines.add(new Outcome.Line(run, item));
                }
            }
            List<Notice> untold = journal.untold();
            List<String> troubles =
                    untold.stream().filter(Notice::isProblem).map(Notice::text).toList();
            troubles.forEach(means.watcher()::trouble);
            untold.stream()
                    .filter(notice -> !notice.isProblem())
                    .map(Notice::text)
                    .forEach(means.watcher()::note);
            if (impatient) {
                // whoever waits at a terminal is told again what the operator was told before
                waiting.stream().filter(text -> !troubles.contains(text)).forEach(means.watcher()::trouble);
            }
            new OperatorMail(plan, means, mailPause).tell(server);
            return new Outcome(lines, !waiting.isEmpty(), troubles, down, notBefore);
        }
    }

    /** What an earlier run held back, or never got to, is old news once a newer run of the delivery has begun. */
    private void supersedeOlder() {
        Map<String, Run> newest = new HashMap<>();
        List<Run> open = journal.openRuns();
        open.forEach(run -> newest.put(run.delivery(), run));
        for (Run run : open) {
            if (!newest.get(run.delivery()).equals(run)) {
                Instant now = means.clock().instant();
                String reason = "a newer run of the delivery takes its place";
                if (!run.isPlanned()) {
                    journal.abandon(run, reason, now);
                    continue;
                }
                List<Item> held = journal.items(run).stream()
                        .filter(item -> item.state() == ItemState.HELD)
                        .toList();
                journal.decide(held, ItemState.SKIPPED, reason, now);
            }
        }
    }

    private void forget(Run run) {
        try {
            means.spool().forget(run);
        } catch (IOException failure) {
            means.watcher().trouble("Documents of an abandoned run could not be removed: " + failure.getMessage());
        }
    }

    static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
