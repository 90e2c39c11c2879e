package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.classify.EthnicGroup;

@DisplayName("Change on last year is named only where it is clear")
class ChangeSpecificationTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/wresbirt/indicator/change.csv", numLinesToSkip = 1)
    void likelihoodsAndGaps(
            String description,
            int indicator,
            long beforeWhite,
            long beforeWhiteOf,
            long beforeBme,
            long beforeBmeOf,
            long white,
            long whiteOf,
            long bme,
            long bmeOf,
            Direction direction,
            String sentence) {
        Counting counting = new Counting().year(2023);
        count(counting, indicator, beforeWhite, beforeWhiteOf, beforeBme, beforeBmeOf);
        count(counting.year(2024), indicator, white, whiteOf, bme, bmeOf);
        IndicatorResult result = counting.indicator(indicator);
        assertThat(result.change().direction()).isEqualTo(direction);
        // The note on the 2023 survey has a test of its own.
        String withoutNote = result.changeSentence() == null
                ? null
                : result.changeSentence().replaceFirst(" Results of the 2023 survey .*", "");
        assertThat(withoutNote).isEqualTo(sentence);
        if (direction != Direction.NOT_COMPARABLE) {
            assertThat(result.change().difference())
                    .isCloseTo(result.headline() - result.change().previous(), within(1e-12));
            assertThat(result.change().clear()).isEqualTo(direction != Direction.NO_CLEAR_CHANGE);
        } else {
            assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clearly up, 1365, 5000, 1470, 5000, 'Up 2.1 percentage points from 27.3% in 2023; the change is statistically clear.'",
        "clearly down, 1470, 5000, 1365, 5000, 'Down 2.1 percentage points from 29.4% in 2023; the change is statistically clear.'",
        "up by chance, 140, 500, 147, 500, 'Up 1.4 percentage points from 28.0% in 2023; chance may explain it.'",
        "down by chance, 147, 500, 140, 500, 'Down 1.4 percentage points from 29.4% in 2023; chance may explain it.'",
        "a handful of people, 4, 5000, 40, 5000, 'Up 0.7 percentage points from 0.1% in 2023; chance may explain it.'",
        "the same, 1470, 5000, 1471, 5000, 'As in 2023 (29.4%).'"
    })
    void aShareRisesOrFallsButIsNeitherBetterNorWorse(
            String description, long bmeBefore, long allBefore, long bme, long all, String sentence) {
        IndicatorResult result = new Counting()
                .year(2023)
                .staff(allBefore - bmeBefore, bmeBefore, 0)
                .year(2024)
                .staff(all - bme, bme, 0)
                .indicator(1);
        assertThat(result.change().direction()).isEqualTo(Direction.NO_CLEAR_CHANGE);
        assertThat(result.change().clear()).isEqualTo(sentence.endsWith("statistically clear."));
        assertThat(result.changeSentence()).isEqualTo(sentence);
        assertThat(result.change().difference())
                .isCloseTo(100.0 * bme / all - 100.0 * bmeBefore / allBefore, within(1e-9));
    }

    @Test
    void aBoardIsMostlyTooSmallToChangeClearly() {
        IndicatorResult result = new Counting()
                .year(2023)
                .staff(3600, 1400, 0)
                .board(13, 0, 0)
                .year(2024)
                .staff(3530, 1470, 0)
                .board(9, 4, 0)
                .indicator(9);
        assertThat(result.change().direction()).isEqualTo(Direction.NO_CLEAR_CHANGE);
        assertThat(result.changeSentence())
                .isEqualTo("No clear change from 2023 (−28.0): the cases are too few to tell.");
    }

    @Test
    void percentagesAloneCannotBeTested() {
        Counting counting = new Counting();
        for (int year = 2023; year <= 2024; year++) {
            counting.year(year)
                    .answered(8, EthnicGroup.WHITE, null, null, 6.0)
                    .answered(8, EthnicGroup.BME, null, null, year == 2023 ? 20.0 : 10.0);
        }
        IndicatorResult result = counting.indicator(8);
        assertThat(result.change()).isEqualTo(new Change(14.0, -10.0, Direction.NO_CLEAR_CHANGE, false));
        assertThat(result.changeSentence())
                .isEqualTo("No clear change from 2023 (+14.0): without the number of respondents, the change cannot be"
                        + " tested.");
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 'Not comparable with 2021: since the 2021 survey, “don''t know” counts in the base of this question.'",
        "2026, 'Not comparable with 2025: the wording of the question changed in the 2025 survey.'"
    })
    void theQuestionOnEqualOpportunitiesBreaksTwice(int year, String sentence) {
        Counting counting = new Counting();
        counting.year(year - 1).answered(7, 800, 1000, 600, 1000);
        counting.year(year).answered(7, 600, 1000, 500, 1000);
        IndicatorResult result = counting.indicator(7);
        assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(result.changeSentence()).isEqualTo(sentence);
        assertThat(counting.results().survey())
                .filteredOn(row -> row.indicator() == 7)
                .extracting(SurveyResult::comparableWithPrevious)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"2023, false", "2024, true", "2025, true", "2026, false"})
    void theCorrectedSurveyOf2023IsNoted(int year, boolean noted) {
        Counting counting = new Counting();
        counting.year(year - 1).answered(5, 250, 1000, 300, 1000);
        counting.year(year).answered(5, 250, 1000, 300, 1000);
        assertThat(counting.indicator(5).changeSentence())
                .startsWith("No clear change from " + (year - 1))
                .satisfies(sentence -> assertThat(
                                sentence.endsWith(
                                        "Results of the 2023 survey for this question were corrected in 2024, so earlier releases differ."))
                        .isEqualTo(noted));
    }

    @Test
    void onlyTheYearBeforeCounts() {
        Counting counting = new Counting();
        counting.year(2022).staff(100, 100, 0);
        counting.year(2024).staff(100, 50, 0);
        assertThat(counting.indicator(1).change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(counting.indicator(1).changeSentence()).isNull();
    }

    @Test
    void anotherOrganisationsYearIsNotLastYear() {
        Counting counting = new Counting();
        counting.year(2023).staff(100, 100, 0);
        counting.organisation("RYY", null).year(2024).staff(100, 50, 0);
        assertThat(counting.indicator(1).change()).isEqualTo(Change.NOT_COMPARABLE);
    }

    private static void count(Counting counting, int indicator, long white, long whiteOf, long bme, long bmeOf) {
        switch (indicator) {
            case 2 -> counting.recruited(white, whiteOf, bme, bmeOf);
            case 3 -> counting.staff(whiteOf, bmeOf, 0).disciplined(white, bme);
            default -> counting.answered(indicator, white, whiteOf, bme, bmeOf);
        }
    }
}
