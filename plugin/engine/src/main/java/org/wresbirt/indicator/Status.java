package org.wresbirt.indicator;

/** Whether a figure could be calculated, and if not, why. */
public enum Status {
    /** The figure stands. */
    CALCULATED,
    /** There is no extract of that kind for the year. */
    NO_DATA,
    /** A denominator is empty. */
    NO_STAFF,
    /** A ratio or its interval is undefined because a cell is zero. */
    ZERO_CELL,
    /** Withheld, because it could identify somebody. */
    PROTECTED
}
