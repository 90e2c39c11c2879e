package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/**
 * Indicator 2, 3 or 4 for the whole organisation or one part of it.
 *
 * @param breakdown {@code ORGANISATION}, {@code CLUSTER}, {@code STAFF_GROUP} or {@code DIRECTORATE}
 * @param breakdownValue what people read: the organisation's code, a cluster's, staff group's or directorate's name
 * @param breakdownOrder position within the breakdown, from 1
 * @param whiteApplicants indicator 2 only, else null; likewise the other applicants
 * @param ratio relative likelihood, oriented as the standard words the indicator; null unless calculated
 */
public record Likelihood(
        String organisation,
        int year,
        String breakdown,
        String breakdownValue,
        int breakdownOrder,
        Long whiteApplicants,
        Long bmeApplicants,
        Long unknownApplicants,
        Group white,
        Group bme,
        Group unknown,
        Double ratio,
        Interval interval,
        Position position,
        Status status) {
    /** The breakdown value of people without a directorate. */
    public static final String DIRECTORATE_NOT_KNOWN = "Directorate not known";
}
