package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wresbirt.classify.Band;

@DisplayName("Published figures and targets beside the headline")
class ComparisonTest {
    @Test
    void eachIndicatorTakesItsMeasureOfItsYear() {
        Counting counting = new Counting()
                .year(2024)
                .published(1, "BME_SHARE_OF_WORKFORCE", "NATIONAL", "England", 28.6)
                .published(1, "BME_SHARE_OF_VSM", "NATIONAL", "England", 12.7)
                .published(2, "RELATIVE_LIKELIHOOD_WHITE_TO_BME", "NATIONAL", "England", 1.62)
                .published(2, "RELATIVE_LIKELIHOOD_WHITE_TO_BME", "REGION", "London", 1.16)
                .published(2, "RELATIVE_LIKELIHOOD_WHITE_TO_BME", "REGION", "Midlands", 1.71)
                .published(3, "RELATIVE_LIKELIHOOD_BME_TO_WHITE", "NATIONAL", "England", 1.09)
                .published(4, "RELATIVE_LIKELIHOOD_WHITE_TO_BME", "NATIONAL", "England", 1.06)
                .published(6, "WHITE", "NATIONAL", "England", 20.7)
                .published(6, "BME", "NATIONAL", "England", 24.9)
                .published(7, "BME", "NATIONAL", "England", 48.8)
                .published(9, "BME_SHARE_OF_BOARD", "NATIONAL", "England", 16.5);
        Results results = counting.results();
        assertThat(counting.indicator(results, 1).comparison()).isEqualTo(new Comparison(28.6, null, 28.6, null, null));
        assertThat(counting.indicator(results, 2).comparison()).isEqualTo(new Comparison(1.62, null, null, 1.16, null));
        assertThat(counting.indicator(results, 3).comparison().national()).isEqualTo(1.09);
        assertThat(counting.indicator(results, 4).comparison().national()).isEqualTo(1.06);
        Comparison harassment = counting.indicator(results, 6).comparison();
        assertThat(harassment.national()).isCloseTo(4.2, within(1e-12));
        assertThat(harassment.nationalWhiteRate()).isEqualTo(20.7);
        assertThat(harassment.nationalBmeRate()).isEqualTo(24.9);
        assertThat(counting.indicator(results, 7).comparison())
                .as("a gap needs both groups")
                .isEqualTo(new Comparison(null, null, 48.8, null, null));
        assertThat(counting.indicator(results, 8).comparison()).isEqualTo(Comparison.NONE);
        Comparison board = counting.indicator(results, 9).comparison();
        assertThat(board.national()).as("16.5 − 28.6").isCloseTo(-12.1, within(1e-12));
        assertThat(board.nationalBmeRate()).isEqualTo(16.5);
    }

    @Test
    void anotherYearsFigureIsNotUsed() {
        Counting counting = new Counting()
                .year(2023)
                .published(3, "RELATIVE_LIKELIHOOD_BME_TO_WHITE", "NATIONAL", "England", 1.03)
                .year(2024);
        assertThat(counting.indicator(3).comparison()).isEqualTo(Comparison.NONE);
    }

    @Test
    void aLaterEntryCorrectsAnEarlierOne() {
        Counting counting = new Counting()
                .year(2024)
                .published(3, "RELATIVE_LIKELIHOOD_BME_TO_WHITE", "NATIONAL", "England", 1.03)
                .published(3, "RELATIVE_LIKELIHOOD_BME_TO_WHITE", "NATIONAL", "England", 1.09);
        assertThat(counting.indicator(3).comparison().national()).isEqualTo(1.09);
    }

    @Test
    void theTargetInForceIsTheNewestOfTheWholeIndicator() {
        Counting counting = new Counting()
                .year(2022)
                .target(2, null, 1.4, 2025)
                .year(2024)
                .target(2, null, 1.2, 2028)
                .target(2, null, 1.3, 2026)
                .target(2, Band.VSM, 1.1, 2026)
                .target(3, null, 1.0, 2026)
                .year(2023);
        Results results = counting.results();
        assertThat(counting.indicator(results, 2).comparison().target()).isEqualTo(1.4);
        assertThat(counting.year(2024).indicator(results, 2).comparison().target())
                .isEqualTo(1.3);
    }
}
