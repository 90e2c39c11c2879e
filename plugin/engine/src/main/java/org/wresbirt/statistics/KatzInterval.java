package org.wresbirt.statistics;

/**
 * Katz's log interval for the ratio of two proportions.
 *
 * <p>Source: D. Katz, J. Baptista, S. P. Azen, M. C. Pike, "Obtaining confidence intervals for the risk ratio in cohort
 * studies", Biometrics 34 (1978), 469–474, method C.
 */
public final class KatzInterval {
    private KatzInterval() {}

    /**
     * The 95% interval of {@code first ÷ second}.
     *
     * @throws IllegalArgumentException if a group has no events
     */
    public static Interval of(Proportion first, Proportion second) {
        double ratio = RelativeRisk.of(first, second);
        double factor = Math.exp(Normal.QUANTILE_975 * standardErrorOfLog(first, second));
        return new Interval(ratio / factor, ratio * factor);
    }

    /** Standard error of the ratio's natural logarithm: √(1/a − 1/m + 1/b − 1/n). */
    static double standardErrorOfLog(Proportion first, Proportion second) {
        if (first.events() == 0 || second.events() == 0) {
            throw new IllegalArgumentException("the log interval needs events in both groups");
        }
        return Math.sqrt(part(first) + part(second));
    }

    /** 1/a − 1/m, written so that it is exactly 0, never less, when everybody has the event. */
    private static double part(Proportion group) {
        return group.others() / (group.events() * group.total());
    }
}
