package org.wresbirt.statistics;

/** The one constant of the normal distribution that 95% intervals need. */
final class Normal {
    /** 97.5th percentile of the standard normal distribution: two sides of 2.5% each leave 95%. */
    static final double QUANTILE_975 = 1.959963984540054;

    private Normal() {}
}
