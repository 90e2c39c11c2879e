package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.Segment;

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

    /** 20 of 50 are 40.0%, 5 of 50 are 10.0%; 4 of 9 would be more than either, of too few to be a heading. */
    @Test
    void aSegmentIsHeadedByItsHighestAndLowestBandsOfTenPeopleOrMore() {
        Counting counting = new Counting()
                .staff(Segment.CLINICAL, Band.BAND_6, 45, 5, 0)
                .staff(Segment.CLINICAL, Band.BAND_5, 30, 20, 0)
                .staff(Segment.CLINICAL, Band.BAND_7, 5, 4, 0)
                .staff(Segment.NON_CLINICAL, Band.BAND_2, 0, 50, 0);
        assertThat(heading("CLINICAL", counting))
                .isEqualTo("Clinical: the BME share is highest in band 5 (40.0%) and lowest in band 6 (10.0%)");
    }

    @Test
    void aSegmentOfOneBandHasNoHighestAndLowest() {
        assertThat(heading("CLINICAL", new Counting().staff(Segment.CLINICAL, Band.BAND_5, 30, 20, 0)))
                .isEqualTo("Clinical: 40.0% of band 5 are BME");
    }

    @Test
    void aSegmentWithoutABandOfTenPeopleHasNoFigure() {
        assertThat(heading("CLINICAL", new Counting().staff(Segment.CLINICAL, Band.BAND_5, 5, 4, 0)))
                .isEqualTo("Clinical: no band has ten people whose numbers can be shown");
    }

    /** 22 of 120 are 18.3%, unknown ethnicity among the 120; 2 of the 20 in bands 8a and above are 10.0%. */
    @Test
    void theWorkforceIsHeadedByAllStaffAndTheSeniorBands() {
        Counting counting = new Counting()
                .staff(Segment.CLINICAL, Band.BAND_5, 70, 20, 10)
                .staff(Segment.CLINICAL, Band.BAND_8A, 9, 1, 0)
                .staff(Segment.NON_CLINICAL, Band.BAND_9, 9, 1, 0);
        assertThat(heading("WORKFORCE", counting))
                .isEqualTo("18.3% of staff are BME, and 10.0% of those in bands 8a and above");
    }

    /** White 200 to 100 is 2, BME 100 to 10 is 10: 10 / 2 = 5.00. White 100 to 50 is 2, BME 40 to 10 is 4: 4 / 2 = 2.00. */
    @Test
    void theDisparityRatioIsThatFromLowerToUpperBands() {
        Counting counting = new Counting()
                .staff(Segment.CLINICAL, Band.BAND_5, 200, 100, 0)
                .staff(Segment.CLINICAL, Band.BAND_8A, 100, 10, 0);
        assertThat(heading("DISPARITY_RATIO", counting))
                .isEqualTo("From lower to upper bands, the disparity ratio is 5.00 for clinical staff");
        counting.staff(Segment.NON_CLINICAL, Band.BAND_5, 100, 40, 0)
                .staff(Segment.NON_CLINICAL, Band.BAND_8A, 50, 10, 0);
        assertThat(heading("DISPARITY_RATIO", counting))
                .isEqualTo(
                        "From lower to upper bands, the disparity ratio is 5.00 for clinical and 2.00 for non-clinical staff");
    }

    /** 40 of 100 are BME; of the two categories among them the one of 30. */
    @Test
    void theEthnicityProfileIsHeadedByTheLargestCategoryAmongBmeStaff() {
        assertThat(heading(
                        "ETHNICITY_PROFILE",
                        new Counting()
                                .person(EthnicCategory.A, 60)
                                .person(EthnicCategory.H, 10)
                                .person(EthnicCategory.N, 30)))
                .isEqualTo(
                        "40.0% of staff are BME; the largest category among them is Black or Black British - African (30.0%)");
    }

    /** Of 1,000 people 50 have not stated theirs: 95.0% have. */
    @Test
    void dataQualityIsHeadedByHowManyHaveStatedTheirEthnicity() {
        assertThat(heading("DATA_QUALITY", new Counting().staff(700, 250, 50)))
                .isEqualTo("Ethnicity is known for 95.0% of staff");
    }

    @Test
    void withoutStaffNothingIsKnownOfTheirEthnicity() {
        assertThat(heading("DATA_QUALITY", new Counting().answered(5, 250, 1000, 300, 1000)))
                .isEqualTo("The workforce\u2019s ethnicity is not known for 2024");
    }

    /** Four actions, of which one is done: three are open, two of them late. */
    @Test
    void theActionPlanIsHeadedByLateActions() {
        Counting plan =
                new Counting().staff(700, 250, 50).action("LATE").action("DONE").action("ON_TRACK");
        assertThat(heading("ACTION", plan)).isEqualTo("1 of 2 open actions is late");
        assertThat(heading("ACTION", plan.action("LATE"))).isEqualTo("2 of 3 open actions are late");
    }

    @Test
    void aPlanThatIsOnTimeSaysHowManyActionsAreOpen() {
        Counting plan = new Counting().staff(700, 250, 50).action("NOT_STARTED").action("DONE");
        assertThat(heading("ACTION", plan)).isEqualTo("No action is late; 1 is open");
        assertThat(heading("ACTION", plan.action("ON_TRACK"))).isEqualTo("No action is late; 2 are open");
    }

    @Test
    void aPlanWithoutOpenActionsIsDone() {
        Counting plan = new Counting().staff(700, 250, 50);
        assertThat(heading("ACTION", plan)).isEqualTo("There is no action plan for 2024");
        assertThat(heading("ACTION", plan.action("DONE"))).isEqualTo("Every action of the plan is done");
    }

    private static String survey(Counting counting) {
        return heading("STAFF_SURVEY", counting);
    }

    private static String heading(String topic, Counting counting) {
        return PageFindings.of(counting.results()).stream()
                .filter(finding -> finding.topic().equals(topic))
                .map(PageFinding::heading)
                .findFirst()
                .orElseThrow();
    }
}
