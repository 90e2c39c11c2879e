package org.wresbirt.indicator;

/**
 * One group's part in an indicator.
 *
 * @param numerator people with the outcome; null where only a percentage is published
 * @param denominator people who could have had it; null where not published
 * @param rate numerator in percent of denominator, unrounded; null when it cannot be calculated
 */
public record Group(Long numerator, Long denominator, Double rate) {
    /** The group of an indicator without data. */
    public static final Group NONE = new Group(null, null, null);

    /** The rate of exact counts; null rate for an empty denominator. */
    public static Group of(long numerator, long denominator) {
        return new Group(numerator, denominator, denominator == 0 ? null : 100.0 * numerator / denominator);
    }
}
