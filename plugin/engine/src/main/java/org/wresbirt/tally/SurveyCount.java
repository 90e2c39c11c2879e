package org.wresbirt.tally;

import org.wresbirt.classify.EthnicGroup;

/**
 * One group's answers to the survey question (or pair of questions) behind indicator 5, 6, 7 or 8.
 *
 * @param surveyYear the autumn of the survey: 2023 for reporting year 2024
 * @param indicator 5 to 8
 * @param group white or BME (published results), also unknown where respondents were counted
 * @param question the question's number in that year's survey, for example {@code q14b, q14c}
 * @param experienced respondents for whom the indicator's statement holds; null where only a percentage is published
 * @param base respondents who answered; null where not published
 * @param percent the share in percent, unrounded as published or counted; null where {@code base} is 0 or the figure is withheld
 * @param benchmarkPercent the benchmarking group's median in percent; null when unknown
 */
public record SurveyCount(
        String organisation,
        int year,
        int surveyYear,
        int indicator,
        EthnicGroup group,
        String question,
        Long experienced,
        Long base,
        Double percent,
        Double benchmarkPercent) {}
