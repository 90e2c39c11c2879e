package org.wresbirt.distribute.journal;

import java.time.Instant;

/**
 * One carrying-out of one delivery.
 *
 * @param trigger what it was for: the time of the schedule, by the clock on the wall, or {@code now} and a moment
 * @param begun when it became due, by the clock of this machine
 * @param isPlanned whether it is known who gets what
 * @param attempts how often it was tried to find that out
 * @param nextAttempt not before; null for at once
 */
public record Run(
        long id, String delivery, String trigger, Instant begun, boolean isPlanned, int attempts, Instant nextAttempt) {
    /** Begins the trigger of runs that somebody asked for. */
    public static final String NOW = "now ";

    /** Whether somebody asked for it, rather than the schedule. */
    public boolean isByHand() {
        return trigger.startsWith(NOW);
    }
}
