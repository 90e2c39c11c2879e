package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.indicator.Standing.NationalComparison;
import org.wresbirt.statistics.Interval;

/** Organisations side by side: who is nearest to equality, on which side of England, and the sentence over all. */
class StandingsTest {
    private static IndicatorResult result(String organisation, int indicator, Double headline) {
        return result(organisation, indicator, headline, null, Position.NOT_ADVERSE, Direction.NO_CLEAR_CHANGE);
    }

    private static IndicatorResult result(
            String organisation, int indicator, Double headline, Double england, Position position, Direction moved) {
        return new IndicatorResult(
                organisation,
                2024,
                Definitions.of(indicator),
                Group.NONE,
                Group.NONE,
                null,
                headline,
                headline == null ? null : new Interval(headline - 0.2, headline + 0.2),
                null,
                position,
                null,
                2023,
                new Change(null, null, moved, null),
                new Comparison(england, null, null, null, null),
                headline == null ? Status.NO_DATA : Status.CALCULATED,
                null,
                "",
                null);
    }

    private static Standing of(String organisation, IndicatorResult... results) {
        return Standings.of(List.of(results)).stream()
                .filter(standing -> standing.result().organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_half_is_as_far_from_equality_as_two() {
        IndicatorResult[] ratios = {result("A", 2, 0.5), result("B", 2, 2.0), result("C", 2, 1.2), result("D", 2, null)
        };
        assertThat(Stream.of("A", "B", "C", "D").map(code -> of(code, ratios).equalityRank()))
                .containsExactly(2, 2, 1, null);
        assertThat(Stream.of("A", "B", "C", "D").map(code -> of(code, ratios).valueOrder()))
                .containsExactly(1, 3, 2, 4);
    }

    @Test
    void gaps_are_as_far_from_zero_on_either_side() {
        IndicatorResult[] gaps = {result("A", 7, -9.0), result("B", 7, 3.0), result("C", 7, -1.0)};
        assertThat(Stream.of("A", "B", "C").map(code -> of(code, gaps).equalityRank()))
                .containsExactly(3, 2, 1);
        assertThat(Stream.of("A", "B", "C").map(code -> of(code, gaps).valueOrder()))
                .containsExactly(1, 3, 2);
    }

    @Test
    void a_share_of_the_workforce_has_an_order_and_no_rank() {
        assertThat(of("A", result("A", 1, 30.0), result("B", 1, 20.0)).valueOrder())
                .isEqualTo(2);
        assertThat(of("A", result("A", 1, 30.0), result("B", 1, 20.0)).equalityRank())
                .isNull();
    }

    @Test
    void years_and_indicators_are_apart() {
        assertThat(of("B", result("A", 2, 1.0), result("A", 3, 1.0), result("B", 2, 1.5))
                        .equalityRank())
                .isEqualTo(2);
        assertThat(Standings.across(List.of(result("A", 2, 1.0), result("A", 3, 1.0))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1.62,ABOVE", "1.19,BELOW", "1.4,NO_CLEAR_DIFFERENCE", "1.2,NO_CLEAR_DIFFERENCE"})
    void england_is_outside_the_interval_or_not(double headline, NationalComparison side) {
        Standing standing = of("A", result("A", 2, headline, 1.4, Position.TOO_FEW, Direction.BETTER));
        assertThat(standing.nationalComparison()).isEqualTo(side);
        assertThat(standing.nationalDistance()).isEqualTo(headline - 1.4);
    }

    @Test
    void nothing_is_compared_with_an_unknown_figure() {
        assertThat(of("A", result("A", 2, 1.5)).nationalDistance()).isNull();
        assertThat(of("A", result("A", 2, 1.5)).nationalComparison()).isNull();
        Standing without = of("A", result("A", 2, null, 1.4, Position.NOT_CALCULATED, Direction.NOT_COMPARABLE));
        assertThat(without.nationalDistance()).isNull();
    }

    private static YearAcross across(IndicatorResult... results) {
        return Standings.across(List.of(results)).get(0);
    }

    private static IndicatorResult judged(String code, double headline, Position position, Direction moved) {
        return result(code, 2, headline, null, position, moved);
    }

    @Test
    void counts_and_middle_over_all() {
        YearAcross across = across(
                judged("A", 1.0, Position.NOT_ADVERSE, Direction.BETTER),
                judged("B", 1.4, Position.ADVERSE_TO_BME, Direction.BETTER),
                judged("C", 2.0, Position.ADVERSE_TO_BME, Direction.WORSE),
                judged("D", 0.6, Position.TOO_FEW, Direction.NO_CLEAR_CHANGE),
                result("E", 2, null, null, Position.NOT_CALCULATED, Direction.NOT_COMPARABLE));
        assertThat(across.organisations()).isEqualTo(5);
        assertThat(across.withValue()).isEqualTo(4);
        assertThat(across.tooFew()).isEqualTo(1);
        assertThat(across.lowest()).isEqualTo(0.6);
        assertThat(across.median()).isEqualTo(1.2);
        assertThat(across.highest()).isEqualTo(2.0);
        assertThat(across.headline())
                .isEqualTo("2 of the 3 organisations that can be judged are adverse to BME staff on recruitment; "
                        + "2 moved clearly closer to equality, 1 further from it");
    }

    @Test
    void says_so_when_nobody_moved_or_is_judged() {
        assertThat(across(judged("A", 1.0, Position.NOT_ADVERSE, Direction.NO_CLEAR_CHANGE))
                        .headline())
                .isEqualTo("The organisation is not adverse to BME staff on recruitment; no clear change");
        assertThat(across(judged("A", 1.0, Position.TOO_FEW, Direction.NO_CLEAR_CHANGE))
                        .headline())
                .isEqualTo("The cases are too few to judge any organisation on recruitment");
        assertThat(across(
                                judged("A", 0.5, Position.ADVERSE_TO_WHITE, Direction.NO_CLEAR_CHANGE),
                                judged("B", 1.0, Position.TOO_FEW, Direction.NO_CLEAR_CHANGE))
                        .headline())
                .isEqualTo(
                        "The one organisation that can be judged is adverse to white staff on recruitment; no clear change");
        assertThat(across(
                                judged("A", 1.0, Position.NOT_ADVERSE, Direction.NO_CLEAR_CHANGE),
                                judged("B", 1.5, Position.ADVERSE_TO_BME, Direction.BETTER))
                        .headline())
                .isEqualTo(
                        "1 of 2 organisations is adverse to BME staff on recruitment; 1 moved clearly closer to equality");
        assertThat(across(result("A", 2, null)).headline()).isEqualTo("No figure for recruitment can be shown");
        assertThat(across(result("A", 1, 30.0), result("B", 1, 20.05)).headline())
                .isEqualTo("BME staff are 20.1% to 30.0% of the workforce; the middle organisation has 25.0%");
        assertThat(across(result("A", 1, 30.0)).headline()).isEqualTo("BME staff are 30.0% of the workforce");
    }
}
