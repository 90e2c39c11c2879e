package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingExtractsTest {
    @ParameterizedTest
    @CsvSource({
        "1, There is no workforce extract for 2024.",
        "2, There is no recruitment extract for 2024.",
        "3, There is no disciplinary extract for 2024.",
        "4, There is no training extract for 2024.",
        "5, There is no staff survey for 2024.",
        "6, There is no staff survey for 2024.",
        "7, There is no staff survey for 2024.",
        "8, There is no staff survey for 2024.",
        "9, There is no list of board members for 2024."
    })
    void everyIndicatorSaysWhatIsMissing(int indicator, String reason) {
        IndicatorResult result = new Counting().year(2024).indicator(indicator);
        assertThat(result.status()).isEqualTo(Status.NO_DATA);
        assertThat(result.statusReason()).isEqualTo(reason);
        assertThat(result.sentence()).isEqualTo(reason + " The indicator is not calculated.");
        assertThat(result.headline()).isNull();
        assertThat(result.position()).isEqualTo(indicator == 1 ? null : Position.NOT_CALCULATED);
        assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(result.changeSentence()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3", "4", "9"})
    void staffAreNeededToCompareWith(int indicator) {
        IndicatorResult result =
                new Counting().disciplined(3, 4).trained(5, 6).board(9, 1, 0).indicator(indicator);
        assertThat(result.status()).isEqualTo(Status.NO_DATA);
        assertThat(result.statusReason()).isEqualTo("There is no workforce extract for 2024.");
    }

    @Test
    void aBoardWithoutAWorkforceStillShowsItsMembers() {
        IndicatorResult result = new Counting().board(9, 1, 0).indicator(9);
        assertThat(result.bme()).isEqualTo(new Group(1L, 10L, 10.0));
        assertThat(result.workforceBmeRate()).isNull();
    }

    @Test
    void tablesOfAMissingExtractAreEmpty() {
        Results results = new Counting().year(2024).results();
        assertThat(results.workforceByBand()).isEmpty();
        assertThat(results.recruitment()).isEmpty();
        assertThat(results.disciplinary()).isEmpty();
        assertThat(results.training()).isEmpty();
        assertThat(results.survey()).isEmpty();
        assertThat(results.board()).isEmpty();
        assertThat(results.disparityRatios()).isEmpty();
        assertThat(results.ethnicityProfile()).isEmpty();
    }

    @Test
    void moreEventsThanPeopleIsSaidBesideTheFigure() {
        IndicatorResult result =
                new Counting().staff(1000, 100, 0).trained(1005, 80).indicator(4);
        assertThat(result.status()).isEqualTo(Status.CALCULATED);
        assertThat(result.white()).isEqualTo(new Group(1005L, 1000L, 100.0));
        assertThat(result.headline()).isEqualTo(1.25);
        assertThat(result.statusReason())
                .isEqualTo("More white staff are recorded with the outcome (1,005) than there are in the workforce"
                        + " (1,000), so their rate is taken as 100%.");
    }
}
