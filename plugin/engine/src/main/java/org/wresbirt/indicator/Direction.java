package org.wresbirt.indicator;

/** How a headline value moved against last year. Never calls noise progress: see {@code Change}. */
public enum Direction {
    BETTER,
    WORSE,
    NO_CLEAR_CHANGE,
    /** No value last year, or the question or rule changed in between. */
    NOT_COMPARABLE
}
