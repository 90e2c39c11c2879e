package org.wresbirt.tally;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
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
        for (NamedCsvRecord row : ResourceTable.read(SurveyQuestions.class, "survey-questions.csv")) {
            questions.add(new Question(
                    Integer.parseInt(row.getField(0)),
                    Integer.parseInt(row.getField(1)),
                    Integer.parseInt(row.getField(2)),
                    List.of(row.getField(3).split(";")),
                    row.getField(4),
                    Integer.parseInt(row.getField(5)),
                    row.getField(6).equals("yes")));
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
