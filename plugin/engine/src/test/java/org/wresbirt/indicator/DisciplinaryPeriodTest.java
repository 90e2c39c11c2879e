package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wresbirt.profile.Kind;

@DisplayName("Indicator 3 over one year and as a two-year average")
class DisciplinaryPeriodTest {
    private static Counting twoYears() {
        return new Counting()
                .year(2023)
                .staff(3900, 900, 50)
                .disciplined(35, 32)
                .year(2024)
                .staff(4000, 1000, 60)
                .disciplined(40, 30);
    }

    @Test
    void oneYearCountsItsOwnCases() {
        IndicatorResult result = twoYears().indicator(3);
        assertThat(result.white()).isEqualTo(Group.of(40, 4000));
        assertThat(result.headline()).isEqualTo(3.0);
    }

    /** (30 + 32) ÷ (1000 + 900) over (40 + 35) ÷ (4000 + 3900) = 0.0326316 ÷ 0.0094937 = 3.4372. */
    @Test
    void twoYearsCountBothYearsCasesAndStaff() {
        Counting counting = twoYears();
        Results results = counting.results(DisciplinaryPeriod.TWO_YEAR);
        IndicatorResult result = counting.indicator(results, 3);
        assertThat(result.white()).isEqualTo(Group.of(75, 7900));
        assertThat(result.bme()).isEqualTo(Group.of(62, 1900));
        assertThat(result.headline()).isCloseTo(3.437193, within(1e-6));
        assertThat(result.sentence())
                .isEqualTo("Over the two years 2023 and 2024, BME staff were 3.44 times as likely to enter the formal"
                        + " disciplinary process as white staff (95% interval 2.46 to 4.79). 44 fewer BME staff would"
                        + " have entered the formal disciplinary process at the white rate.");
        assertThat(results.disciplinary()).singleElement().satisfies(row -> assertThat(row.ratio())
                .isEqualTo(result.headline()));
    }

    @Test
    void aTwoYearAverageNeedsTheYearBefore() {
        Counting counting = new Counting().year(2024).staff(4000, 1000, 0).disciplined(40, 30);
        IndicatorResult result = counting.indicator(counting.results(DisciplinaryPeriod.TWO_YEAR), 3);
        assertThat(result.status()).isEqualTo(Status.NO_DATA);
        assertThat(result.statusReason())
                .isEqualTo("The two-year average needs 2023 as well: there is no disciplinary extract for that year.");
    }

    @Test
    void aTwoYearAverageNeedsTheStaffOfTheYearBefore() {
        Counting counting = new Counting()
                .year(2023)
                .extract(Kind.DISCIPLINARY)
                .year(2024)
                .staff(4000, 1000, 0)
                .disciplined(40, 30);
        IndicatorResult result = counting.indicator(counting.results(DisciplinaryPeriod.TWO_YEAR), 3);
        assertThat(result.statusReason())
                .isEqualTo("The two-year average needs 2023 as well: there is no workforce extract for that year.");
    }

    @Test
    void theOtherIndicatorsKeepToTheirYear() {
        Counting counting = twoYears().trained(600, 300);
        IndicatorResult result = counting.indicator(counting.results(DisciplinaryPeriod.TWO_YEAR), 4);
        assertThat(result.white()).isEqualTo(Group.of(600, 4000));
    }
}
