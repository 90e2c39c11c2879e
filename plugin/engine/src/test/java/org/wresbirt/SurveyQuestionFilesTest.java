package org.wresbirt;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.tally.Tally;

/** One file says which columns hold a question's answers, another how the question is worded: their numbers must agree. */
class SurveyQuestionFilesTest {
    private final List<NamedCsvRecord> read = ResourceTable.read(Tally.class, "survey-questions.csv");
    private final List<NamedCsvRecord> worded = ResourceTable.read(Indicators.class, "survey-questions.csv");

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
        for (NamedCsvRecord row : read) {
            if (Integer.parseInt(row.getField("indicator")) == indicator
                    && Integer.parseInt(row.getField("survey_from")) <= surveyYear
                    && surveyYear <= Integer.parseInt(row.getField("survey_to"))) {
                return row.getField("fields").split(";");
            }
        }
        throw new AssertionError("no columns for the survey of " + surveyYear);
    }

    private String printed(int surveyYear, int indicator) {
        String question = "";
        for (NamedCsvRecord row : worded) {
            if (Integer.parseInt(row.getField("indicator")) == indicator
                    && Integer.parseInt(row.getField("from_survey_year")) <= surveyYear) {
                question = row.getField("question");
            }
        }
        return question;
    }
}
