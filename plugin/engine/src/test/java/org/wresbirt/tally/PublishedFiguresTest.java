package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;

/** Figures that somebody else computed: survey results, national figures, targets and the action plan. */
class PublishedFiguresTest {
    private static final String SURVEY = "Indicator,Group,Percentage,Base,Benchmark";

    private final Source source = new Source();

    @BeforeEach
    void staff() {
        source.file(
                "2024/staff.csv",
                "Employee Number,Staff Group,Pay Scale,Ethnic Origin,ODS Code",
                "20000001,Students,Band 5,A,RAA");
    }

    @AfterEach
    void close() {
        source.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.3", "25.3%", "25.3 %", " 25.30 "})
    void percentages_with_and_without_their_sign(String percent) {
        source.file("2024/survey.csv", SURVEY, "5,White," + percent + ",\"1,234\",27.1%", "5,BME,31%,321,");
        Counts counts = source.count();
        SurveyCount white = Found.survey(counts, 2024, 5, EthnicGroup.WHITE);
        assertThat(white.percent()).isEqualTo(25.3);
        assertThat(white.base()).isEqualTo(1234);
        assertThat(white.experienced()).isNull();
        assertThat(white.benchmarkPercent()).isEqualTo(27.1);
        SurveyCount bme = Found.survey(counts, 2024, 5, EthnicGroup.BME);
        assertThat(bme.percent()).isEqualTo(31);
        assertThat(bme.benchmarkPercent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"White,BME", "White staff,All other ethnic groups combined", "WHITE,BAME"})
    void groups_as_publications_call_them(String groups) {
        String[] name = groups.split(",");
        source.file("2024/survey.csv", SURVEY, "6," + name[0] + ",20.5,900,", "6," + name[1] + ",28.4,100,");
        Counts counts = source.count();
        assertThat(Found.percent(counts, 2024, 6, EthnicGroup.WHITE)).isEqualTo(20.5);
        assertThat(Found.percent(counts, 2024, 6, EthnicGroup.BME)).isEqualTo(28.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "-", "n/a", "", "[c]", "<10"})
    void a_withheld_figure_is_no_figure(String withheld) {
        source.file("2024/survey.csv", SURVEY, "8,White,5.1,900,", "8,BME," + withheld + ",,");
        Counts counts = source.count();
        assertThat(Found.percent(counts, 2024, 8, EthnicGroup.BME)).isNull();
        assertThat(Indicators.compute(counts, DisciplinaryPeriod.ANNUAL).indicators())
                .filteredOn(result -> result.definition().number() == 8)
                .singleElement()
                .satisfies(result -> assertThat(result.headline()).isNull())
                .satisfies(result -> assertThat(result.white().rate()).isEqualTo(5.1));
    }

    @Test
    void the_survey_year_of_a_row_goes_before_the_files() {
        source.file(
                "2024/survey.csv",
                SURVEY + ",Survey Year",
                "5,White,25.3,1000,,2023",
                "5,White,24.0,1000,,2022",
                "5,BME,30.0,200,,2023");
        Counts counts = source.count();
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.WHITE)).isEqualTo(25.3);
        assertThat(Found.rows(counts, "OTHER_YEAR")).isEqualTo(1);
    }

    /** Each line stands for ten respondents, since fewer than ten are not shown. */
    @Test
    void respondents_of_2023_question_by_question() {
        String[] kinds = {
            "01,1,1,1,1,2", // white: nothing happened to them, equal opportunities, no discrimination
            "4,2,1,5,2,1", // white: harassed by the public and by colleagues, discriminated against
            "05,5,1,1,9,2", // BME: harassed by the public, does not know of equal opportunities
            "18,1,2,1,1,", // BME: harassed by managers, last question left blank
            "13,,,,,", // BME: answered nothing
            ",1,1,1,1,1", // no ethnic group
            "01,7,1,,9,9" // white: an answer that the questionnaire lacks, a blank one
        };
        List<String> lines = new ArrayList<>(List.of("Ethnic Group,q14a,q14b,q14c,q15,q16b"));
        for (String kind : kinds) {
            lines.addAll(Collections.nCopies(10, kind));
        }
        source.file("2024/respondents.csv", lines.toArray(new String[0]));
        Counts counts = source.count();
        assertThat(answers(counts, 5, EthnicGroup.WHITE)).isEqualTo("10 of 20");
        assertThat(answers(counts, 5, EthnicGroup.BME)).isEqualTo("10 of 20");
        assertThat(answers(counts, 6, EthnicGroup.WHITE)).isEqualTo("10 of 30");
        assertThat(answers(counts, 6, EthnicGroup.BME)).isEqualTo("10 of 20");
        assertThat(answers(counts, 7, EthnicGroup.WHITE)).isEqualTo("10 of 30");
        assertThat(answers(counts, 7, EthnicGroup.BME)).isEqualTo("10 of 20");
        assertThat(answers(counts, 8, EthnicGroup.WHITE)).isEqualTo("10 of 20");
        assertThat(answers(counts, 8, EthnicGroup.BME)).isEqualTo("0 of 10");
    }

    /** Results of fewer than ten respondents are not shown; their number is. */
    @Test
    void nine_respondents_are_too_few() {
        List<String> lines = new ArrayList<>(List.of("Ethnic Group,q14a"));
        lines.addAll(Collections.nCopies(9, "09,2"));
        lines.addAll(Collections.nCopies(10, "01,2"));
        source.file("2024/respondents.csv", lines.toArray(new String[0]));
        Counts counts = source.count();
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.BME)).isNull();
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.WHITE)).isEqualTo(100.0);
    }

    private static String answers(Counts counts, int indicator, EthnicGroup group) {
        SurveyCount count = Found.survey(counts, 2024, indicator, group);
        return count == null ? "none" : count.experienced() + " of " + count.base();
    }

    @Test
    void national_figures_come_with_the_product() {
        assertThat(source.count().benchmarks())
                .filteredOn(each -> each.year() == 2023 && each.indicator() == 2)
                .isNotEmpty();
    }

    /** Figures that nobody has seen in print stay out, and each says where it was seen, by itself. */
    @Test
    void every_shipped_figure_names_its_source() {
        assertThat(source.count().benchmarks())
                .hasSize(94)
                .allSatisfy(figure -> assertThat(figure.source())
                        .hasSizeGreaterThan(10)
                        .doesNotContainIgnoringCase("recalled")
                        .doesNotContainIgnoringCase("memory")
                        .doesNotContain("as above"))
                .extracting(figure ->
                        figure.year() + " " + figure.indicator() + " " + figure.measure() + " " + figure.area())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sites_own_national_figure_goes_before_the_shipped_one() {
        // The product says 1.59.
        source.file(
                        "2023/staff.csv",
                        "Employee Number,Staff Group,Pay Scale,Ethnic Origin,ODS Code",
                        "20000001,Students,Band 5,A,RAA")
                .file(
                        "benchmarks.csv",
                        "Reporting Year,Indicator,Measure,Area,Area Type,Value,Unit,Source",
                        "2023,2,RELATIVE_LIKELIHOOD_WHITE_TO_BME,England,NATIONAL,1.99,ratio,A later report");
        assertThat(Indicators.compute(source.count(), DisciplinaryPeriod.ANNUAL).indicators())
                .filteredOn(result -> result.definition().number() == 2 && result.year() == 2023)
                .singleElement()
                .satisfies(result -> assertThat(result.comparison().national()).isEqualTo(1.99));
    }

    @Test
    void targets() {
        source.file(
                "targets.csv",
                "ODS Code,Reporting Year,Indicator,Band,Target,Target Year,Source",
                "RAA,2024,1,Band 8a,19.5%,2028,Board",
                "RAA,2024,9,,-5,2026,Board",
                "RAA,2024,2,,soon,2026,Board");
        Counts counts = source.count();
        assertThat(counts.targets()).hasSize(2);
        assertThat(counts.targets().get(0)).satisfies(target -> {
            assertThat(target.organisation()).isEqualTo("RAA");
            assertThat(target.band().code()).isEqualTo("8A");
            assertThat(target.value()).isCloseTo(19.5, within(1e-12));
            assertThat(target.targetYear()).isEqualTo(2028);
        });
        assertThat(counts.targets().get(1).band()).isNull();
        assertThat(counts.targets().get(1).value()).isEqualTo(-5);
        assertThat(Found.rows(counts, "INCOMPLETE_REFERENCE")).isEqualTo(1);
    }

    @Test
    void the_action_plan() {
        source.file(
                "actions.csv",
                "ODS Code,Reporting Year,Action ID,Indicator,Objective,Action,Lead Role,Start Date,Due Date,Progress %,Status",
                "RAA,2024,A1,2,Fair recruitment,\"Train panels,\nreport back\",Head of resourcing,01/06/2023,30-Sep-2024,80%,On track",
                "RAA,2024,A2,,Culture,Listen,Chief nurse,,2024-12-31,,Not started",
                "RAA,2024,A3,3,Culture,Act,Chief nurse,,31/03/2024,100,Done");
        Counts counts = source.count();
        assertThat(counts.actions()).extracting(Action::id).containsExactly("A1", "A2", "A3");
        assertThat(counts.actions()).extracting(Action::status).containsExactly("ON_TRACK", "NOT_STARTED", "DONE");
        assertThat(counts.actions().get(0)).satisfies(action -> {
            assertThat(action.text()).isEqualTo("Train panels,\nreport back");
            assertThat(action.start()).isEqualTo(LocalDate.of(2023, 6, 1));
            assertThat(action.due()).isEqualTo(LocalDate.of(2024, 9, 30));
            assertThat(action.progressPercent()).isEqualTo(80.0);
            assertThat(action.indicator()).isEqualTo(2);
        });
        assertThat(counts.actions().get(1).indicator()).isNull();
        assertThat(counts.actions().get(1).progressPercent()).isNull();
    }
}
