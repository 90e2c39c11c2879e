package org.wresbirt.distribute.run;

import java.time.Instant;
import org.wresbirt.distribute.plan.Plan;

/** Leaves a mail server alone that takes nothing at all, longer each time; lives as long as the process. For one thread. */
public final class MailPause {
    private final Plan.Retry retry;
    private int failures;
    private Instant until;

    public MailPause(Plan.Retry retry) {
        this.retry = retry;
    }

    void failed(Instant now) {
        until = now.plus(retry.pauseAfter(++failures));
    }

    void over() {
        failures = 0;
        until = null;
    }

    /** Null when there is none. */
    Instant until() {
        return until;
    }

    boolean holds(Instant now) {
        return until != null && until.isAfter(now);
    }
}
