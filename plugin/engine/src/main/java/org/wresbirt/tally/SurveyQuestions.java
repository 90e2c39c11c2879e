package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.List;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/** Which questions of which year's staff survey stand behind indicators 5 to 8. Read from {@code survey-questions.csv}. */
final class SurveyQuestions {
    /**
     * One indicator in some years' surveys.
     *
     * @param fields columns of a respondent-level file; several where either of several questions counts
     * @param label how the question is named to people
     * @param minimumBase results of fewer respondents are not shown
     * @param dontKnowInBase whether "don't know" is an answer of the base
     */
    record Question(
            int from,
            int to,
            int indicator,
            List<String> fields,
            String label,
            int minimumBase,
            boolean dontKnowInBase) {}

    private final List<Question> questions = new ArrayList<>();

    SurveyQuestions() {
        for (ResourceRow row : ResourceTable.read(SurveyQuestions.class, "survey-questions.csv")) {
            questions.add(new Question(
                    Integer.parseInt(row.get(0)),
                    Integer.parseInt(row.get(1)),
                    Integer.parseInt(row.get(2)),
                    List.of(row.get(3).split(";")),
                    row.get(4),
                    Integer.parseInt(row.get(5)),
                    row.get(6).equals("yes")));
        }
    }

    /** The question of an indicator in a survey year; null before the first year that is known. */
    Question of(int surveyYear, int indicator) {
        for (Question question : questions) {
            if (question.indicator == indicator && question.from <= surveyYear && surveyYear <= question.to) {
                return question;
            }
        }
        return null;
    }
}
