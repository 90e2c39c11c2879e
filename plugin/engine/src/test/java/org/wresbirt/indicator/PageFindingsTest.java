package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wresbirt.classify.EthnicGroup;

@DisplayName("The heading of a page about several indicators")
class PageFindingsTest {
    @Test
    void theSurveyIsHeadedByHowManyQuestionsAreAdverse() {
        assertThat(survey(new Counting()
                        .answered(5, 250, 1000, 300, 1000)
                        .answered(6, 200, 1000, 210, 1000)
                        .answered(7, 600, 1000, 500, 1000)))
                .isEqualTo("NHS Staff Survey: 2 of 3 judged questions are adverse to BME staff");
    }

    @Test
    void oneAdverseQuestionIsOne() {
        assertThat(survey(new Counting().answered(8, 60, 1000, 150, 1000)))
                .isEqualTo("NHS Staff Survey: 1 of 1 judged question is adverse to BME staff");
    }

    @Test
    void noAdverseQuestionIsSaidInWords() {
        assertThat(survey(new Counting().answered(5, 250, 1000, 252, 1000).answered(6, 210, 1000, 100, 1000)))
                .isEqualTo("NHS Staff Survey: no judged question is adverse to BME staff");
    }

    @Test
    void percentagesWithoutRespondentsAreNotJudged() {
        Counting counting = new Counting()
                .answered(5, EthnicGroup.WHITE, null, null, 25.1)
                .answered(5, EthnicGroup.BME, null, null, 29.8);
        assertThat(survey(counting)).isEqualTo("NHS Staff Survey: no question can be judged");
    }

    @Test
    void withoutASurveyThereIsNoFigure() {
        assertThat(survey(new Counting().staff(700, 250, 50))).isEqualTo("NHS Staff Survey: no figure for 2024");
    }

    private static String survey(Counting counting) {
        return PageFindings.of(counting.results()).stream()
                .filter(finding -> finding.topic().equals("STAFF_SURVEY"))
                .map(PageFinding::heading)
                .findFirst()
                .orElseThrow();
    }
}
