package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/**
 * The four-fifths rule: a rate below four fifths of another is adverse (Uniform Guidelines on Employee Selection
 * Procedures, 29 CFR 1607.4 D, 1978); the standard uses it with its reciprocal, 0.80 to 1.25.
 */
final class FourFifths {
    private static final double LOWER = 0.80;
    private static final double UPPER = 1.25;

    private FourFifths() {}

    /**
     * The position of a ratio, oriented so that more than 1 is adverse to BME people.
     *
     * @param ratio unrounded: 1.254 is outside although it prints as 1.25
     * @param smallNumbers whether a cell is too small to judge by
     */
    static Position position(double ratio, Interval interval, boolean smallNumbers) {
        if (LOWER <= ratio && ratio <= UPPER) {
            return Position.NOT_ADVERSE;
        }
        if (interval.contains(1) || smallNumbers) {
            return Position.TOO_FEW;
        }
        return ratio > 1 ? Position.ADVERSE_TO_BME : Position.ADVERSE_TO_WHITE;
    }
}
