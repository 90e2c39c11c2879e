package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.profile.Kind;

@DisplayName("The finding of a year in one sentence")
class YearHeadlineTest {
    private static final Map<Character, Direction> DIRECTIONS = Map.of(
            '+', Direction.BETTER, '-', Direction.WORSE, '=', Direction.NO_CLEAR_CHANGE, '.', Direction.NOT_COMPARABLE);

    private static final Map<Character, Position> POSITIONS = Map.of(
            'A', Position.ADVERSE_TO_BME,
            'W', Position.ADVERSE_TO_WHITE,
            'N', Position.NOT_ADVERSE,
            'F', Position.TOO_FEW,
            'X', Position.NOT_CALCULATED);

    /** Two characters for each of the indicators 2 to 9: its change and its position, as listed above. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/wresbirt/indicator/year-headlines.csv", numLinesToSkip = 1)
    void cases(String description, Double bmeShare, Integer previousYear, String indicators, String headline) {
        List<IndicatorResult> nine = new ArrayList<>();
        nine.add(result(1, bmeShare, previousYear, Direction.NO_CLEAR_CHANGE, null));
        for (String indicator : indicators.split(" ")) {
            nine.add(result(
                    nine.size() + 1,
                    null,
                    previousYear,
                    DIRECTIONS.get(indicator.charAt(0)),
                    POSITIONS.get(indicator.charAt(1))));
        }
        assertThat(nine).hasSize(9);
        assertThat(YearHeadline.of(nine)).isEqualTo(headline);
    }

    private static IndicatorResult result(
            int number, Double headline, Integer previousYear, Direction direction, Position position) {
        return new IndicatorResult(
                "RXX",
                2024,
                Definitions.of(number),
                Group.NONE,
                Group.NONE,
                null,
                headline,
                null,
                null,
                position,
                null,
                previousYear,
                new Change(null, null, direction, null),
                Comparison.NONE,
                Status.CALCULATED,
                null,
                "",
                null);
    }

    @Test
    void oneForEachOrganisationAndYearFromItsOwnCounts() {
        Results results = new Counting()
                .year(2023)
                .staff(700, 250, 50)
                .recruited(900, 3400, 400, 2900)
                .year(2024)
                .staff(660, 290, 50)
                .recruited(727, 3412, 445, 2967)
                .organisation("RYY", null)
                .year(2024)
                .extract(Kind.WORKFORCE)
                .results();
        assertThat(results.years())
                .containsExactly(
                        new YearSummary("RXX", 2023, "The one judged indicator is adverse to BME staff", 95.0),
                        new YearSummary(
                                "RXX",
                                2024,
                                "Recruitment improved; the one judged indicator is adverse to BME staff",
                                95.0),
                        new YearSummary("RYY", 2024, "These extracts give no indicator to judge", null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "everybody known,          700, 300,   0, 100.0",
        "an eighth unknown,        500, 200, 100,  87.5",
        "nobody known: 0 not null,   0,   0,  10,   0.0",
        "nobody at all,              0,   0,   0,      "
    })
    void knownAreWhiteAndBmeOfAllSubstantiveStaff(
            String description, long white, long bme, long unknown, Double known) {
        Results results = new Counting().staff(white, bme, unknown).results();
        assertThat(results.years().get(0).ethnicityKnownPercent()).isEqualTo(known);
    }

    @Test
    void withoutAWorkforceExtractNothingIsKnownOfEthnicity() {
        assertThat(new Counting().board(9, 1, 0).results().years().get(0).ethnicityKnownPercent())
                .isNull();
    }

    @Test
    void theYearBeforeIsTheYearBeforeNotTheOneBeforeThat() {
        Counting counting = new Counting().year(2022).staff(90, 10, 0);
        assertThat(counting.year(2024).staff(90, 10, 0).indicator(1).previousYear())
                .isNull();
        counting.year(2023).staff(90, 10, 0);
        Results results = counting.year(2024).results();
        assertThat(counting.indicator(results, 1).previousYear()).isEqualTo(2023);
        assertThat(counting.indicator(results, 5).previousYear())
                .as("also where neither year has a survey")
                .isEqualTo(2023);
    }

    @Test
    void everyTopicReadsInsideASentence() {
        assertThat(Definitions.ALL)
                .extracting(IndicatorDefinition::topic)
                .doesNotHaveDuplicates()
                .allSatisfy(topic -> assertThat(topic).matches("[a-zB].{5,}[a-z]"));
    }

    @Test
    void sectionsHoldIndicatorsThatAreMeasuredAlike() {
        assertThat(Definitions.ALL)
                .extracting(definition -> definition.section().code())
                .containsExactly(
                        "WORKFORCE",
                        "LIKELIHOOD",
                        "LIKELIHOOD",
                        "LIKELIHOOD",
                        "SURVEY",
                        "SURVEY",
                        "SURVEY",
                        "SURVEY",
                        "WORKFORCE");
        assertThat(Definitions.ALL)
                .extracting(definition -> definition.section().order())
                .containsExactly(1, 2, 2, 2, 3, 3, 3, 3, 1);
    }
}
