package org.wresbirt.statistics;

/**
 * Wilson's score interval for a proportion. It exists for every count, zero and all included, and stays within 0 and 1.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209–212; without continuity correction, method 3 of R. G. Newcombe, Statistics in
 * Medicine 17 (1998), 857–872.
 */
public final class WilsonInterval {
    private WilsonInterval() {}

    /** The 95% interval of {@code proportion.value()}, 0 to 1. */
    public static Interval of(Proportion proportion) {
        double z = Normal.QUANTILE_975;
        double total = proportion.total();
        double value = proportion.value();
        double spread = z * Math.sqrt(z * z + 4 * proportion.events() * (proportion.others() / total));
        double middle = 2 * proportion.events() + z * z;
        double scale = 2 * (total + z * z);
        // The limits are exactly 0 and 1 for none and all; rounding must not push them off, nor past the estimate.
        double lower = proportion.events() == 0 ? 0 : Math.max(0, (middle - spread) / scale);
        double upper = proportion.others() == 0 ? 1 : Math.min(1, (middle + spread) / scale);
        return new Interval(Math.min(lower, value), Math.max(upper, value));
    }
}
