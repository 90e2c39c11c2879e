package org.wresbirt.indicator;

/**
 * The headline against last year's.
 *
 * @param previous last year's headline; null when there is none
 * @param difference this year's less last year's, in the headline's unit; null when there is none
 * @param direction better or worse only when the change is statistically clear at 95%
 */
public record Change(Double previous, Double difference, Direction direction) {
    /** No year to compare with. */
    public static final Change NOT_COMPARABLE = new Change(null, null, Direction.NOT_COMPARABLE);
}
