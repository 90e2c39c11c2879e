package org.wresbirt.indicator;

/**
 * The headline against last year's.
 *
 * @param previous last year's headline; null when there is none
 * @param difference this year's less last year's, in the headline's unit; null when there is none
 * @param direction better or worse only when the change is statistically clear at 95%
 * @param clear whether the change is statistically clear at 95% with at least five people in every cell of both years; for
 *     indicators 2 to 9 the change in the distance from equality, so true exactly when better or worse; indicator 1 may
 *     clearly rise or fall, which is neither. Null when there is nothing to compare with
 */
public record Change(Double previous, Double difference, Direction direction, Boolean clear) {
    /** No year to compare with. */
    public static final Change NOT_COMPARABLE = new Change(null, null, Direction.NOT_COMPARABLE, null);
}
