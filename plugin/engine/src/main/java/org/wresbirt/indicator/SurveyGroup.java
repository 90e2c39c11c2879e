package org.wresbirt.indicator;

import org.wresbirt.statistics.Proportion;
import org.wresbirt.tally.SurveyCount;

/**
 * One group's answer to the question of indicator 5, 6, 7 or 8: counted, or published as a percentage with or without the
 * number of respondents.
 *
 * @param sample null when the number of respondents is not known or nobody answered
 * @param status {@code NO_DATA} when the figure is withheld or missing, {@code NO_STAFF} when nobody answered
 */
record SurveyGroup(Group group, Proportion sample, Double benchmark, Status status) {

    /** Reads what the survey says of the group; null when it says nothing. */
    static SurveyGroup of(SurveyCount count) {
        if (count == null) {
            return new SurveyGroup(Group.NONE, null, null, Status.NO_DATA);
        }
        Long base = count.base();
        if (base != null && base == 0) {
            return withoutFigure(count, Status.NO_STAFF);
        }
        if (base != null && count.experienced() != null) {
            // Counts before percentages: a published percentage is rounded.
            Proportion sample = new Proportion(Math.min(count.experienced(), base), base);
            Group group = RelativeLikelihood.rate(count.experienced(), base);
            return new SurveyGroup(group, sample, count.benchmarkPercent(), Status.CALCULATED);
        }
        if (count.percent() == null) {
            return withoutFigure(count, Status.NO_DATA);
        }
        double percent = Math.min(100, Math.max(0, count.percent()));
        Proportion sample = base == null ? null : new Proportion(Math.min(base, percent / 100 * base), base);
        Group group = new Group(null, base, percent);
        return new SurveyGroup(group, sample, count.benchmarkPercent(), Status.CALCULATED);
    }

    private static SurveyGroup withoutFigure(SurveyCount count, Status status) {
        Group group = new Group(count.experienced(), count.base(), null);
        return new SurveyGroup(group, null, count.benchmarkPercent(), status);
    }
}
