package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.profile.Kind;
import org.wresbirt.statistics.Interval;

@DisplayName("Each indicator, case by case, as the specification files say")
class IndicatorSpecificationTest {
    private static final String FILES = "/org/wresbirt/indicator/";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILES + "indicator-1.csv", numLinesToSkip = 1)
    void indicator1(
            String description,
            long white,
            long bme,
            long unknown,
            Status status,
            Double whiteRate,
            Double bmeRate,
            Double lower,
            Double upper,
            String sentence) {
        IndicatorResult result = new Counting()
                .extract(Kind.WORKFORCE)
                .staff(white, bme, unknown)
                .indicator(1);
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.white().numerator()).isEqualTo(white);
        assertThat(result.bme().denominator()).as("everybody").isEqualTo(white + bme + unknown);
        agrees(result.white().rate(), whiteRate);
        agrees(result.bme().rate(), bmeRate);
        agrees(result.headline(), bmeRate);
        agrees(result.interval(), lower, upper);
        assertThat(result.position()).as("no adverse side").isNull();
        assertThat(result.significant()).isNull();
        assertThat(result.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILES + "indicator-2.csv", numLinesToSkip = 1)
    void indicator2(
            String description,
            long whiteEvents,
            long whitePeople,
            long bmeEvents,
            long bmePeople,
            Status status,
            Double ratio,
            Double lower,
            Double upper,
            Double people,
            Position position,
            Boolean significant,
            String sentence) {
        Counting counting = new Counting().recruited(whiteEvents, whitePeople, bmeEvents, bmePeople);
        likelihood(counting.indicator(2), status, ratio, lower, upper, people, position, significant, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILES + "indicator-3.csv", numLinesToSkip = 1)
    void indicator3(
            String description,
            long whiteEvents,
            long whitePeople,
            long bmeEvents,
            long bmePeople,
            Status status,
            Double ratio,
            Double lower,
            Double upper,
            Double people,
            Position position,
            Boolean significant,
            String sentence) {
        Counting counting = new Counting().staff(whitePeople, bmePeople, 99).disciplined(whiteEvents, bmeEvents);
        likelihood(counting.indicator(3), status, ratio, lower, upper, people, position, significant, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILES + "indicator-4.csv", numLinesToSkip = 1)
    void indicator4(
            String description,
            long whiteEvents,
            long whitePeople,
            long bmeEvents,
            long bmePeople,
            Status status,
            Double ratio,
            Double lower,
            Double upper,
            Double people,
            Position position,
            Boolean significant,
            String sentence) {
        Counting counting = new Counting().staff(whitePeople, bmePeople, 99).trained(whiteEvents, bmeEvents);
        likelihood(counting.indicator(4), status, ratio, lower, upper, people, position, significant, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILES + "indicators-5-to-8.csv", numLinesToSkip = 1)
    void indicators5To8(
            String description,
            int indicator,
            Long whiteEvents,
            Long whiteBase,
            Double whitePercent,
            Long bmeEvents,
            Long bmeBase,
            Double bmePercent,
            Status status,
            Double gap,
            Double lower,
            Double upper,
            Double people,
            Position position,
            Boolean significant,
            String sentence) {
        Counting counting = new Counting()
                .answered(indicator, EthnicGroup.WHITE, whiteEvents, whiteBase, whitePercent)
                .answered(indicator, EthnicGroup.BME, bmeEvents, bmeBase, bmePercent);
        likelihood(counting.indicator(indicator), status, gap, lower, upper, people, position, significant, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILES + "indicator-9.csv", numLinesToSkip = 1)
    void indicator9(
            String description,
            long boardWhite,
            long boardBme,
            long boardUnknown,
            long staffWhite,
            long staffBme,
            long staffUnknown,
            Status status,
            Double difference,
            Double lower,
            Double upper,
            Position position,
            Boolean significant,
            String sentence) {
        Counting counting = new Counting()
                .staff(staffWhite, staffBme, staffUnknown)
                .extract(Kind.BOARD)
                .board(boardWhite, boardBme, boardUnknown);
        likelihood(counting.indicator(9), status, difference, lower, upper, null, position, significant, sentence);
    }

    private static void likelihood(
            IndicatorResult result,
            Status status,
            Double headline,
            Double lower,
            Double upper,
            Double people,
            Position position,
            Boolean significant,
            String sentence) {
        assertThat(result.status()).isEqualTo(status);
        agrees(result.headline(), headline);
        agrees(result.interval(), lower, upper);
        agrees(result.peopleDifference(), people);
        assertThat(result.position()).isEqualTo(position);
        assertThat(result.significant()).isEqualTo(significant);
        assertThat(result.sentence()).isEqualTo(sentence);
        if (status != Status.CALCULATED) {
            assertThat(result.statusReason()).as("a reason").isNotBlank();
        }
    }

    private static void agrees(Interval interval, Double lower, Double upper) {
        agrees(interval == null ? null : interval.lower(), lower);
        agrees(interval == null ? null : interval.upper(), upper);
    }

    private static void agrees(Double actual, Double expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isCloseTo(expected, within(0.0001));
        }
    }
}
