package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/**
 * Indicator 9 in detail.
 *
 * @param membership {@code ALL}, {@code VOTING}, {@code NON_VOTING}, {@code EXECUTIVE} or {@code NON_EXECUTIVE}
 * @param white members; null when the number is withheld, as are the other counts
 * @param total of the three groups
 * @param workforceBmePercent of substantive staff; null without a workforce extract or when nobody's ethnicity is known
 * @param difference board BME percentage less the workforce's, percentage points; null when either is unknown
 * @param interval of the difference
 */
public record BoardShare(
        String organisation,
        int year,
        String membership,
        Long white,
        Long bme,
        Long unknown,
        Long total,
        Double workforceBmePercent,
        Double difference,
        Interval interval,
        Status status) {}
