package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * The staff survey's questions by year and where a series breaks, from {@code survey-questions.csv} and
 * {@code survey-breaks.csv}. A survey newer than the files is taken to ask what the last known one asked.
 */
final class SurveyQuestions {
    private static final List<ResourceRow> QUESTIONS =
            ResourceTable.read(SurveyQuestions.class, "survey-questions.csv");
    private static final List<ResourceRow> BREAKS = ResourceTable.read(SurveyQuestions.class, "survey-breaks.csv");

    private SurveyQuestions() {}

    /** Number and wording of an indicator's question; the wording alone for surveys before the files begin. */
    static String question(int indicator, int surveyYear) {
        String question = "";
        for (ResourceRow row : QUESTIONS) {
            if (number(row, "indicator") == indicator) {
                if (question.isEmpty()) {
                    question = row.get("wording");
                }
                if (number(row, "from_survey_year") <= surveyYear) {
                    question = row.get("question") + ": " + row.get("wording");
                }
            }
        }
        return question;
    }

    /** Why a survey's result cannot be compared with the survey before; null when it can. */
    static String breakBefore(int indicator, int surveyYear) {
        return text(indicator, surveyYear, "false");
    }

    /** What to know when comparing with the survey before; null when there is nothing. */
    static String note(int indicator, int surveyYear) {
        return text(indicator, surveyYear, "true");
    }

    private static String text(int indicator, int surveyYear, String comparable) {
        for (ResourceRow row : BREAKS) {
            if (number(row, "survey_year") == surveyYear
                    && number(row, "indicator") == indicator
                    && row.get("comparable_with_previous").equals(comparable)) {
                return row.get("text");
            }
        }
        return null;
    }

    private static int number(ResourceRow row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
