package org.wresbirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.tally.Tally;

/** One file says which columns hold a question's answers, another how the question is worded: their numbers must agree. */
class SurveyQuestionFilesTest {
    private final List<ResourceRow> read = ResourceTable.read(Tally.class, "survey-questions.csv");
    private final List<ResourceRow> worded = ResourceTable.read(Indicators.class, "survey-questions.csv");

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void the_question_read_is_the_question_printed(int surveyYear) {
        for (int indicator = 5; indicator <= 8; indicator++) {
            assertThat(printed(surveyYear, indicator))
                    .as("survey of " + surveyYear + ", indicator " + indicator)
                    .contains(columns(surveyYear, indicator));
        }
    }

    private String[] columns(int surveyYear, int indicator) {
        for (ResourceRow row : read) {
            if (Integer.parseInt(row.get("indicator")) == indicator
                    && Integer.parseInt(row.get("survey_from")) <= surveyYear
                    && surveyYear <= Integer.parseInt(row.get("survey_to"))) {
                return row.get("fields").split(";");
            }
        }
        throw new AssertionError("no columns for the survey of " + surveyYear);
    }

    private String printed(int surveyYear, int indicator) {
        String question = "";
        for (ResourceRow row : worded) {
            if (Integer.parseInt(row.get("indicator")) == indicator
                    && Integer.parseInt(row.get("from_survey_year")) <= surveyYear) {
                question = row.get("question");
            }
        }
        return question;
    }
}
