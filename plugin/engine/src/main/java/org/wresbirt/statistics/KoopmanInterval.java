package org.wresbirt.statistics;

/**
 * Koopman's score interval for the ratio of two proportions: every ratio that a χ² test at 5% does not reject. It exists
 * with zero events in the first group (from 0 upwards) and where everybody has the event.
 *
 * <p>Source: P. A. R. Koopman, "Confidence intervals for the ratio of two binomial proportions", Biometrics 40 (1984),
 * 513–517. The statistic is written as the two groups' squared residuals, which is the same and loses fewer digits.
 */
public final class KoopmanInterval {
    /** 95th percentile of χ² with one degree of freedom. */
    private static final double CHI_SQUARED = Normal.QUANTILE_975 * Normal.QUANTILE_975;

    private KoopmanInterval() {}

    /**
     * The 95% interval of {@code first ÷ second}.
     *
     * @throws IllegalArgumentException if the second group has no event: there is no upper limit
     */
    public static Interval of(Proportion first, Proportion second) {
        double estimate = RelativeRisk.of(first, second);
        double lower = 0;
        if (first.events() > 0) {
            double outside = estimate;
            do {
                outside /= 2;
            } while (statistic(outside, first, second) < CHI_SQUARED);
            lower = crossing(outside, estimate, first, second);
        }
        double outside = Math.max(estimate, 1 / first.total());
        do {
            outside *= 2;
        } while (statistic(outside, first, second) < CHI_SQUARED);
        return new Interval(lower, crossing(outside, estimate, first, second));
    }

    /** Where the statistic crosses the limit, between a ratio that is rejected and one that is not: bisection. */
    private static double crossing(double rejected, double accepted, Proportion first, Proportion second) {
        while (true) {
            double middle = rejected + (accepted - rejected) / 2;
            if (middle == rejected || middle == accepted) {
                return accepted;
            }
            if (statistic(middle, first, second) < CHI_SQUARED) {
                accepted = middle;
            } else {
                rejected = middle;
            }
        }
    }

    /** χ² of the observed counts against the likeliest pair of proportions whose ratio is {@code ratio}. */
    private static double statistic(double ratio, Proportion first, Proportion second) {
        double events = first.events() + second.events();
        double total = first.total() + second.total();
        double b = ratio * (first.total() + second.events()) + first.events() + second.total();
        double root = Math.sqrt(Math.max(0, b * b - 4 * ratio * total * events));
        // The smaller root of total·p² − b·p + ratio·events = 0, in the form that does not cancel.
        double p1 = Math.min(1, 2 * ratio * events / (b + root));
        double p2 = Math.min(1, 2 * events / (b + root));
        return squaredResidual(first, p1) + squaredResidual(second, p2);
    }

    private static double squaredResidual(Proportion group, double p) {
        double residual = group.events() - group.total() * p;
        double variance = group.total() * p * (1 - p);
        return variance <= 0 ? 0 : residual * residual / variance;
    }
}
