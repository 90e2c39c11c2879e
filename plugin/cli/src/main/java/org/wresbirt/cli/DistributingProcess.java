package org.wresbirt.cli;

import java.time.Instant;
import java.util.function.Consumer;
import org.wresbirt.distribute.journal.DerbyJournal;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.distribute.run.Distribution;
import org.wresbirt.distribute.run.MailPause;
import org.wresbirt.distribute.run.Outcome;

/** One process's passes over a plan: each holds the plan, the report engine stays warm in between. For one thread. */
final class DistributingProcess {
    private final Plan plan;
    private final DistributionMeans means;
    private final Integer threads;
    private final MailPause mailPause;

    /**
     * @param threads that render; null for one for each processor
     */
    DistributingProcess(Plan plan, DistributionMeans means, Integer threads) {
        this.plan = plan;
        this.means = means;
        this.threads = threads;
        this.mailPause = new MailPause(plan.retry());
    }

    /** Something done with the plan's distribution. */
    interface Work {
        Outcome with(Distribution distribution) throws InterruptedException;
    }

    /**
     * A pass of a running scheduler.
     *
     * @param outcome null when another process held the plan
     * @param next when the next schedule comes; null when none does
     */
    record Pass(Outcome outcome, Instant next) {}

    Outcome work(Work work) throws InterruptedException {
        try (StateFolder state = PatientState.take(plan.state());
                Journal journal = new DerbyJournal(state.database())) {
            return work.with(new Distribution(plan, means.means(plan, state, journal, threads), mailPause));
        }
    }

    /**
     * @param current is told the distribution, so that it can be stopped
     */
    Pass pass(Consumer<Distribution> current) throws InterruptedException {
        Instant[] next = new Instant[1];
        try {
            Outcome outcome = work(distribution -> {
                current.accept(distribution);
                Outcome done = distribution.passDue();
                next[0] = distribution.next(Instant.now());
                return done;
            });
            return new Pass(outcome, next[0]);
        } catch (StateFolder.InUseException busy) {
            return new Pass(null, Instant.now());
        }
    }
}
