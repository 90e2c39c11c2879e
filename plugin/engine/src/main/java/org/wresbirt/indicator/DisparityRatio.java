package org.wresbirt.indicator;

import org.wresbirt.classify.Segment;
import org.wresbirt.statistics.Interval;

/**
 * Race disparity ratio: (BME from ÷ BME to) ÷ (white from ÷ white to). Above 1, white staff progress more.
 *
 * @param segment clinical or non-clinical; medical and dental staff are not included
 * @param step {@code LOWER_TO_MIDDLE}, {@code MIDDLE_TO_UPPER} or {@code LOWER_TO_UPPER}
 * @param whiteFrom people; null when the number is withheld, as are the other counts
 * @param ratio null when a cell is empty
 */
public record DisparityRatio(
        String organisation,
        int year,
        Segment segment,
        String step,
        Long whiteFrom,
        Long whiteTo,
        Long bmeFrom,
        Long bmeTo,
        Double ratio,
        Interval interval,
        Status status) {}
