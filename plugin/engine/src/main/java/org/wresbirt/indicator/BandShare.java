package org.wresbirt.indicator;

import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.statistics.Interval;

/**
 * Indicator 1 in detail: one band of one segment. Percentages have unknown in the denominator.
 *
 * @param white people; null when the number is withheld, as are the other counts
 * @param total of the three groups
 * @param bmeInterval Wilson interval of the BME percentage; null when there is nobody in the band
 * @param workforceBmePercent the BME percentage of the whole workforce of the same contract; null without staff or
 *     when nobody's ethnicity is known
 * @param previousBmePercent last year's BME percentage of the band; null when there was none
 * @param previousTotal last year's headcount of the band; null when there was no workforce extract
 */
public record BandShare(
        String organisation,
        int year,
        Contract contract,
        Segment segment,
        Band band,
        Long white,
        Long bme,
        Long unknown,
        Long total,
        Interval bmeInterval,
        Double workforceBmePercent,
        Double previousBmePercent,
        Long previousTotal,
        Status status) {}
