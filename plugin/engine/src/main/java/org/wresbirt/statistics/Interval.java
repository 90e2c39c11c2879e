package org.wresbirt.statistics;

/** A 95% interval, in the unit of the value that it is about. {@code lower <= upper}, both finite. */
public record Interval(double lower, double upper) {
    public Interval {
        if (!(lower <= upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
        }
    }

    /** Whether the value lies within the limits, limits included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The same interval in another unit, for example in percent with a positive {@code factor} of 100. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
