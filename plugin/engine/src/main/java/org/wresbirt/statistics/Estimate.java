package org.wresbirt.statistics;

/**
 * How far two groups are from equality, on a scale where 0 is equality, with its standard error.
 *
 * @param value logarithm of a ratio, or a difference of proportions
 * @param standardError 0 or more
 */
public record Estimate(double value, double standardError) {

    /** Logarithm of the ratio of two proportions with Katz's standard error (Katz et al. 1978); both need events. */
    public static Estimate ofLogRatio(Proportion first, Proportion second) {
        return new Estimate(Math.log(RelativeRisk.of(first, second)), KatzInterval.standardErrorOfLog(first, second));
    }

    /** Difference of two proportions with the sum of the two binomial variances. */
    public static Estimate ofDifference(Proportion first, Proportion second) {
        return new Estimate(first.value() - second.value(), Math.sqrt(first.variance() + second.variance()));
    }

    /**
     * z of the change from an earlier, independent estimate: the difference divided by the root of the two squared standard
     * errors (D. G. Altman, J. M. Bland, "Interaction revisited: the difference between two estimates", BMJ 326 (2003), 219).
     * 0 when neither varies.
     */
    public double changeSince(Estimate before) {
        return divided(value - before.value, before);
    }

    /**
     * z of the change in distance from equality: the same test on the absolute values. It differs only where the two years
     * lie on opposite sides of equality, and is the smaller of the two there: a ratio that went from 1.5 to 0.67 has clearly
     * changed, yet is neither nearer to equality nor further away.
     */
    public double distanceChangeSince(Estimate before) {
        return divided(Math.abs(value) - Math.abs(before.value), before);
    }

    /** Whether a z is beyond the 95% limits, on either side. */
    public static boolean isClear(double z) {
        return Math.abs(z) > Normal.QUANTILE_975;
    }

    private double divided(double difference, Estimate before) {
        double standardErrorOfChange = Math.hypot(standardError, before.standardError);
        return standardErrorOfChange == 0 ? 0 : difference / standardErrorOfChange;
    }
}
