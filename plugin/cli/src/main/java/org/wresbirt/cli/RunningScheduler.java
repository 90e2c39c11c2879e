package org.wresbirt.cli;

import java.time.Duration;
import java.time.Instant;
import org.wresbirt.distribute.run.Distribution;
import org.wresbirt.distribute.run.Outcome;

/**
 * Carries out a plan until the process is told to end; the message that is on its way then is finished first. Between passes the
 * plan is free, so that its operator can look and decide.
 */
final class RunningScheduler {
    /** The operator's decisions are followed within this time; and clocks are set and machines sleep, so nothing is far away. */
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private static final Duration SHORTEST_NAP = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DistributingProcess process;
    private final Messages messages;
    private final Object doorbell = new Object();
    private Distribution current;
    private boolean stopping;
    private boolean ended;

    RunningScheduler(DistributingProcess process, Messages messages) {
        this.process = process;
        this.messages = messages;
    }

    int run() throws InterruptedException {
        Thread hook = new Thread(this::stopAndWait, "wres-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Instant announced = null;
            while (!stopping()) {
                DistributingProcess.Pass pass = process.pass(this::isCurrent);
                messages.finished();
                if (pass.next() != null && !pass.next().equals(announced)) {
                    announced = pass.next();
                    messages.note("Next: " + announced);
                }
                nap(earlier(pass.next(), pass.outcome()));
            }
            return ExitCode.OK;
        } finally {
            synchronized (doorbell) {
                ended = true;
                doorbell.notifyAll();
            }
        }
    }

    private void isCurrent(Distribution distribution) {
        synchronized (doorbell) {
            current = distribution;
            if (stopping) {
                distribution.stop();
            }
        }
    }

    private static Instant earlier(Instant schedule, Outcome outcome) {
        Instant retry = outcome == null ? null : outcome.notBefore();
        return schedule == null || retry != null && retry.isBefore(schedule) ? retry : schedule;
    }

    private void nap(Instant next) throws InterruptedException {
        Duration nap = next == null ? LONGEST_NAP : Duration.between(Instant.now(), next);
        if (nap.compareTo(LONGEST_NAP) > 0) {
            nap = LONGEST_NAP;
        } else if (nap.compareTo(SHORTEST_NAP) < 0) {
            nap = SHORTEST_NAP;
        }
        synchronized (doorbell) {
            if (!stopping) {
                doorbell.wait(nap.toMillis());
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
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (doorbell) {
            stopping = true;
            if (current != null) {
                current.stop();
            }
            doorbell.notifyAll();
            try {
                while (!ended && System.nanoTime() < end) {
                    doorbell.wait(SHORTEST_NAP.toMillis());
                }
            } catch (InterruptedException impatient) {
                // the process ends; what is open is finished by the next
            }
        }
    }
}
