package org.wresbirt.indicator;

/** Over which period indicator 3 counts people who enter the formal disciplinary process. */
public enum DisciplinaryPeriod {
    /** The reporting year's own cases: the rule of the later collections. */
    ANNUAL,
    /**
     * The yearly average of this year and the one before: the rule of the first collections. Counts are those of both years
     * together, people and cases alike, so that rates and ratio are those of the average, and intervals know how many cases
     * they rest on. The change on last year is tested as if the two averages had no year in common, which is cautious.
     */
    TWO_YEAR
}
