package org.wresbirt.indicator;

/** Over which period indicator 3 counts people who enter the formal disciplinary process. */
public enum DisciplinaryPeriod {
    /** The reporting year's own cases: the rule of the later collections. */
    ANNUAL,
    /** The yearly average of this year and the one before: the rule of the first collections. */
    TWO_YEAR
}
