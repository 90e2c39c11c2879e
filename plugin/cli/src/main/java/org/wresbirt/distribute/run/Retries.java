package org.wresbirt.distribute.run;

import java.time.Duration;
import org.wresbirt.distribute.plan.Plan;

/** When enough attempts have been made. */
final class Retries {
    private Retries() {}

    /** Whether the pauses after so many attempts add up to the time after which the plan gives up. */
    static boolean exhausted(Plan.Retry retry, int attempts) {
        Duration waited = Duration.ZERO;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            waited = waited.plus(retry.pauseAfter(attempt));
        }
        return waited.compareTo(retry.giveUpAfter()) > 0;
    }
}
