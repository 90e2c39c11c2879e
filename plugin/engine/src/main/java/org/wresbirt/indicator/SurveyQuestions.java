package org.wresbirt.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.wresbirt.extract.ResourceTable;

/**
 * The staff survey's questions by year and where a series breaks, from {@code survey-questions.csv} and
 * {@code survey-breaks.csv}. A survey newer than the files is taken to ask what the last known one asked.
 */
final class SurveyQuestions {
    private static final List<NamedCsvRecord> QUESTIONS =
            ResourceTable.read(SurveyQuestions.class, "survey-questions.csv");
    private static final List<NamedCsvRecord> BREAKS = ResourceTable.read(SurveyQuestions.class, "survey-breaks.csv");

    private SurveyQuestions() {}

    /** Number and wording of an indicator's question; the wording alone for surveys before the files begin. */
    static String question(int indicator, int surveyYear) {
        String question = "";
        for (NamedCsvRecord row : QUESTIONS) {
            if (number(row, "indicator") == indicator) {
                if (question.isEmpty()) {
                    question = row.getField("wording");
                }
                if (number(row, "from_survey_year") <= surveyYear) {
                    question = row.getField("question") + ": " + row.getField("wording");
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
        for (NamedCsvRecord row : BREAKS) {
            if (number(row, "survey_year") == surveyYear
                    && number(row, "indicator") == indicator
                    && row.getField("comparable_with_previous").equals(comparable)) {
                return row.getField("text");
            }
        }
        return null;
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
