package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/**
 * One of indicators 5 to 8 in one year.
 *
 * @param question number and wording of the question in that year's survey
 * @param gap BME rate less white rate, percentage points; null unless calculated
 * @param interval of the gap; null when the bases are not known
 * @param comparableWithPrevious false when the question, its answers or its base changed since last year's survey
 */
public record SurveyResult(
        String organisation,
        int year,
        int indicator,
        String question,
        int surveyYear,
        Group white,
        Group bme,
        Double gap,
        Interval interval,
        Double benchmarkWhiteRate,
        Double benchmarkBmeRate,
        boolean comparableWithPrevious,
        Status status) {}
