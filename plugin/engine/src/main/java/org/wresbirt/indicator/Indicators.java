package org.wresbirt.indicator;

import org.wresbirt.tally.Counts;

/** Computes the nine indicators and their details from counts. */
public final class Indicators {
    private Indicators() {}

    /** Computes everything for every organisation and year of the counts. */
    public static Results compute(Counts counts, DisciplinaryPeriod disciplinaryPeriod) {
        throw new UnsupportedOperationException("not yet");
    }
}
