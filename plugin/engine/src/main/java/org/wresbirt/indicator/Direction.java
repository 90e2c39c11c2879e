package org.wresbirt.indicator;

/**
 * How a headline value moved against last year. Never calls noise progress: better and worse need a change in the distance
 * from equality that is clear at 95%, with at least five people in every cell of both years.
 */
public enum Direction {
    BETTER,
    WORSE,
    /** Chance may explain the change, or the cases are too few. Always so for indicator 1, which has no better side. */
    NO_CLEAR_CHANGE,
    /** No value last year, or the question or rule changed in between. */
    NOT_COMPARABLE
}
