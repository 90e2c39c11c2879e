package org.wresbirt.indicator;

import java.util.List;

/**
 * What stands at the head and at the foot of a page about one organisation's year.
 *
 * @param headline the finding of the year in one sentence without a full stop; never null. Indicator 1 counts for it only
 *     when there is no other
 * @param ethnicityKnownPercent substantive staff whose ethnicity is known, in percent of all, unrounded; null without a
 *     workforce extract or when nobody is in it
 */
public record YearSummary(String organisation, int year, String headline, Double ethnicityKnownPercent) {
    /**
     * The summary that readers of these results, and of no others, could write themselves.
     *
     * @param results the nine of one organisation and year, in order
     */
    public static YearSummary of(List<IndicatorResult> results, Double ethnicityKnownPercent) {
        IndicatorResult first = results.get(0);
        return new YearSummary(first.organisation(), first.year(), YearHeadline.of(results), ethnicityKnownPercent);
    }
}
