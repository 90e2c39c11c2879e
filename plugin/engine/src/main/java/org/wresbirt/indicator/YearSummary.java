package org.wresbirt.indicator;

/**
 * What stands at the head and at the foot of a page about one organisation's year.
 *
 * @param headline the finding of the year in one sentence without a full stop; never null. Indicator 1 counts for it only
 *     when there is no other
 * @param ethnicityKnownPercent substantive staff whose ethnicity is known, in percent of all, unrounded; null without a
 *     workforce extract or when nobody is in it
 */
public record YearSummary(String organisation, int year, String headline, Double ethnicityKnownPercent) {}
