package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/**
 * Indicator 9 in detail.
 *
 * @param membership {@code ALL}, {@code VOTING}, {@code NON_VOTING}, {@code EXECUTIVE} or {@code NON_EXECUTIVE}
 * @param workforceBmePercent of substantive staff; null without a workforce extract or when nobody's ethnicity is known
 * @param difference board BME percentage less the workforce's, percentage points; null when either is unknown
 * @param interval of the difference
 */
public record BoardShare(
        String organisation,
        int year,
        String membership,
        long white,
        long bme,
        long unknown,
        Double workforceBmePercent,
        Double difference,
        Interval interval,
        Status status) {
    /** Members in all. */
    public long total() {
        return white + bme + unknown;
    }
}
