package org.wresbirt.statistics;

/**
 * Newcombe's hybrid score interval for the difference of two independent proportions.
 *
 * <p>Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), 873–890, method 10.
 */
public final class NewcombeInterval {
    private NewcombeInterval() {}

    /** The 95% interval of {@code first.value() − second.value()}, −1 to 1. */
    public static Interval ofDifference(Proportion first, Proportion second) {
        double p1 = first.value();
        double p2 = second.value();
        Interval i1 = WilsonInterval.of(first);
        Interval i2 = WilsonInterval.of(second);
        double difference = p1 - p2;
        double lower = difference - Math.hypot(p1 - i1.lower(), i2.upper() - p2);
        double upper = difference + Math.hypot(i1.upper() - p1, p2 - i2.lower());
        return new Interval(Math.max(-1, lower), Math.min(1, upper));
    }
}
