package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.NewcombeInterval;
import org.wresbirt.statistics.Proportion;

/**
 * BME percentage less white percentage of indicator 5, 6, 7 or 8.
 *
 * @param gap percentage points; null unless calculated
 * @param interval of the gap, percentage points; null when a number of respondents is not known
 * @param samples BME, then white respondents; empty when a number of respondents is not known
 */
record SurveyGap(
        SurveyGroup white, SurveyGroup bme, Double gap, Interval interval, Status status, List<Proportion> samples) {

    static SurveyGap of(int indicator, CountedYear year) {
        SurveyGroup white = SurveyGroup.of(year.survey(indicator, EthnicGroup.WHITE));
        SurveyGroup bme = SurveyGroup.of(year.survey(indicator, EthnicGroup.BME));
        for (SurveyGroup group : new SurveyGroup[] {bme, white}) {
            if (group.status() != Status.CALCULATED) {
                return new SurveyGap(white, bme, null, null, group.status(), List.of());
            }
        }
        double gap = bme.group().rate() - white.group().rate();
        if (bme.sample() == null || white.sample() == null) {
            return new SurveyGap(white, bme, gap, null, Status.CALCULATED, List.of());
        }
        Interval interval =
                NewcombeInterval.ofDifference(bme.sample(), white.sample()).times(100);
        List<Proportion> samples = List.of(bme.sample(), white.sample());
        return new SurveyGap(white, bme, gap, interval, Status.CALCULATED, samples);
    }

    /** Whether the interval excludes equality; null without one. */
    Boolean significant() {
        return interval == null ? null : !interval.contains(0);
    }

    /** See {@link Position} for the rule. */
    Position position(boolean outcomeIsGood) {
        if (interval == null) {
            return Position.NOT_CALCULATED;
        }
        if (interval.contains(0)) {
            return SmallNumbers.in(samples) ? Position.TOO_FEW : Position.NOT_ADVERSE;
        }
        return (gap > 0) == outcomeIsGood ? Position.ADVERSE_TO_WHITE : Position.ADVERSE_TO_BME;
    }

    /** How many more BME respondents would have said so at the white rate; null when it cannot be calculated. */
    Double peopleDifference() {
        Long respondents = bme.group().denominator();
        return gap == null || respondents == null ? null : -gap / 100 * respondents;
    }
}
