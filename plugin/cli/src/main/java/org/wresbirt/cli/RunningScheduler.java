package org.wresbirt.cli;

import java.time.Duration;
import java.time.Instant;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.distribute.run.Distribution;
import org.wresbirt.distribute.run.Means;
import org.wresbirt.distribute.run.Outcome;

/** Carries out a plan until the process is told to end; the message that is on its way then is finished first. */
final class RunningScheduler {
    /** Clocks are set and machines sleep: nothing is trusted to be far away. */
    private static final Duration LONGEST_NAP = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Means means;
    private final Messages messages;
    private final Distribution distribution;
    private final Object doorbell = new Object();
    private boolean stopping;
    private boolean ended;

    RunningScheduler(Plan plan, Means means, Messages messages) {
        this.means = means;
        this.messages = messages;
        this.distribution = new Distribution(plan, means);
    }

    int run() throws InterruptedException {
        Thread hook = new Thread(this::stopAndWait, "wres-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Instant announced = null;
            while (!stopping()) {
                Outcome outcome = distribution.passDue();
                messages.finished();
                Instant now = means.clock().instant();
                Instant schedule = distribution.next(now);
                if (schedule != null && !schedule.equals(announced)) {
                    announced = schedule;
                    messages.note("Next: " + schedule);
                }
                nap(now, schedule, outcome.notBefore());
            }
            return ExitCode.OK;
        } finally {
            synchronized (doorbell) {
                ended = true;
                doorbell.notifyAll();
            }
        }
    }

    private void nap(Instant now, Instant schedule, Instant retry) throws InterruptedException {
        Instant next = schedule == null || retry != null && retry.isBefore(schedule) ? retry : schedule;
        synchronized (doorbell) {
            if (!stopping) {
                doorbell.wait(Distribution.nap(now, next, LONGEST_NAP).toMillis());
            }
        }
    }

    private boolean stopping() {
        synchronized (doorbell) {
            return stopping;
        }
    }

    /** The Java process ends when this returns. */
    private void stopAndWait() {
        distribution.stop();
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (doorbell) {
            stopping = true;
            doorbell.notifyAll();
            try {
                while (!ended && System.nanoTime() < end) {
                    doorbell.wait(100);
                }
            } catch (InterruptedException impatient) {
                // the process ends; what is open is finished by the next
            }
        }
    }
}
