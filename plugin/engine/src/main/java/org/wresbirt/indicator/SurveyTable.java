package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.profile.Kind;
import org.wresbirt.tally.SurveyCount;

/** Indicators 5 to 8 in detail. */
final class SurveyTable {
    private SurveyTable() {}

    /** Adds the four rows of one year; none without a survey. */
    static void addTo(List<SurveyResult> rows, CountedYear year) {
        if (!year.has(Kind.SURVEY)) {
            return;
        }
        for (int indicator = 5; indicator <= 8; indicator++) {
            SurveyGap gap = SurveyGap.of(indicator, year);
            int surveyYear = surveyYear(indicator, year);
            rows.add(new SurveyResult(
                    year.organisation(),
                    year.number(),
                    indicator,
                    SurveyQuestions.question(indicator, surveyYear),
                    surveyYear,
                    gap.white().group(),
                    gap.bme().group(),
                    gap.gap(),
                    gap.interval(),
                    gap.white().benchmark(),
                    gap.bme().benchmark(),
                    SurveyQuestions.breakBefore(indicator, surveyYear) == null,
                    gap.status()));
        }
    }

    /** The survey that the answers name, else the year's. */
    static int surveyYear(int indicator, CountedYear year) {
        SurveyCount bme = year.survey(indicator, EthnicGroup.BME);
        return bme == null ? year.surveyYear() : bme.surveyYear();
    }
}
