package org.wresbirt.statistics;

/**
 * The ratio of two ratios of counts, (a ÷ b) ÷ (c ÷ d), with its log interval: the cross-product of four independent
 * counts, whose logarithm has variance 1/a + 1/b + 1/c + 1/d.
 *
 * <p>Source: B. Woolf, "On estimating the relation between blood group and disease", Annals of Human Genetics 19 (1955),
 * 251–253.
 */
public final class LogOddsInterval {
    private LogOddsInterval() {}

    /** The ratio; all four counts must be above 0. */
    public static double ratio(double a, double b, double c, double d) {
        requireFilled(a, b, c, d);
        return (a * d) / (b * c);
    }

    /** The 95% interval of the ratio; all four counts must be above 0. */
    public static Interval of(double a, double b, double c, double d) {
        double ratio = ratio(a, b, c, d);
        double factor = Math.exp(Normal.QUANTILE_975 * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d));
        return new Interval(ratio / factor, ratio * factor);
    }

    private static void requireFilled(double a, double b, double c, double d) {
        if (!(a > 0 && b > 0 && c > 0 && d > 0)) {
            throw new IllegalArgumentException("a ratio of ratios needs four counts above 0");
        }
    }
}
