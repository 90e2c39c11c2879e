package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.profile.Kind;

@DisplayName("Indicator 1 by band")
class BandTableTest {
    @Test
    void substantiveStaffHaveEveryBandOfTheStandardsTable() {
        List<BandShare> rows = new Counting()
                .staff(Segment.CLINICAL, Band.BAND_5, 6, 3, 1)
                .results()
                .workforceByBand();
        assertThat(rows)
                .filteredOn(row -> row.segment() == Segment.NON_CLINICAL)
                .hasSize(14);
        assertThat(rows).filteredOn(row -> row.segment() == Segment.CLINICAL).hasSize(14);
        assertThat(rows)
                .filteredOn(row -> row.segment() == Segment.MEDICAL_AND_DENTAL)
                .extracting(BandShare::band)
                .containsExactly(
                        Band.CONSULTANT,
                        Band.SENIOR_MEDICAL_MANAGER,
                        Band.NON_CONSULTANT_CAREER_GRADE,
                        Band.TRAINEE_GRADE,
                        Band.OTHER_MEDICAL);
        assertThat(rows).hasSize(33);
        assertThat(rows).filteredOn(row -> row.total() == 0).hasSize(32).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(Status.NO_STAFF);
            assertThat(row.bmeInterval()).isNull();
        });
    }

    /** 3 of 10: Wilson 10.8% to 60.3%. */
    @Test
    void aBandIsComparedWithTheWholeWorkforceAndLastYear() {
        List<BandShare> rows = new Counting()
                .year(2023)
                .staff(Segment.CLINICAL, Band.BAND_5, 3, 1, 0)
                .year(2024)
                .staff(Segment.CLINICAL, Band.BAND_5, 6, 3, 1)
                .staff(Segment.NON_CLINICAL, Band.VSM, 10, 0, 0)
                .results()
                .workforceByBand();
        BandShare band5 = find(rows, 2024, Segment.CLINICAL, Band.BAND_5);
        assertThat(band5.total()).isEqualTo(10);
        assertThat(band5.bmeInterval().lower()).isCloseTo(10.779127, within(1e-6));
        assertThat(band5.bmeInterval().upper()).isCloseTo(60.322185, within(1e-6));
        assertThat(band5.workforceBmePercent()).isEqualTo(15.0);
        assertThat(band5.previousBmePercent()).isEqualTo(25.0);
        assertThat(band5.previousTotal()).isEqualTo(4L);
        BandShare vsm = find(rows, 2024, Segment.NON_CLINICAL, Band.VSM);
        assertThat(vsm.previousBmePercent()).as("there was nobody").isNull();
        assertThat(vsm.previousTotal()).isEqualTo(0L);
        BandShare first = find(rows, 2023, Segment.CLINICAL, Band.BAND_5);
        assertThat(first.previousTotal()).as("there was no extract").isNull();
    }

    @Test
    void consultantsIncludeSeniorMedicalManagersWhoAreNotAddedAgain() {
        List<BandShare> rows = new Counting()
                .staff(Segment.MEDICAL_AND_DENTAL, Band.CONSULTANT, 40, 30, 2)
                .staff(Segment.MEDICAL_AND_DENTAL, Band.SENIOR_MEDICAL_MANAGER, 4, 1, 0)
                .results()
                .workforceByBand();
        assertThat(rows)
                .filteredOn(row -> row.total() > 0)
                .extracting(BandShare::band, BandShare::white, BandShare::bme, BandShare::unknown)
                .containsExactly(tuple(Band.CONSULTANT, 44L, 31L, 2L), tuple(Band.SENIOR_MEDICAL_MANAGER, 4L, 1L, 0L));
    }

    @Test
    void whoeverFitsNoTableStillHasARow() {
        List<BandShare> rows = new Counting()
                .staff(Segment.CLINICAL, Band.UNKNOWN, 2, 0, 0)
                .staff(Segment.UNKNOWN, Band.BAND_3, 1, 0, 0)
                .staff(Segment.CLINICAL, Band.OTHER_MEDICAL, 1, 0, 0)
                .results()
                .workforceByBand();
        assertThat(rows)
                .filteredOn(row -> row.total() > 0)
                .extracting(BandShare::segment, BandShare::band)
                .containsExactly(
                        tuple(Segment.CLINICAL, Band.OTHER_MEDICAL),
                        tuple(Segment.CLINICAL, Band.UNKNOWN),
                        tuple(Segment.UNKNOWN, Band.BAND_3));
    }

    @Test
    void bankWorkersStandApartAndOnlyWhereThereAreAny() {
        Results results = new Counting()
                .staff(Segment.CLINICAL, Band.BAND_5, 80, 20, 0)
                .bank(Segment.CLINICAL, Band.BAND_2, 1, 3, 0)
                .results();
        assertThat(results.workforceByBand())
                .filteredOn(row -> row.contract() == Contract.BANK)
                .singleElement()
                .satisfies(row -> assertThat(row.workforceBmePercent()).isEqualTo(75.0));
        assertThat(results.indicators().get(0).headline()).isEqualTo(20.0);
    }

    @Test
    void anEmptyExtractIsATableOfNobody() {
        List<BandShare> rows = new Counting().extract(Kind.WORKFORCE).results().workforceByBand();
        assertThat(rows).hasSize(33).allSatisfy(row -> assertThat(row.workforceBmePercent())
                .isNull());
    }

    private static BandShare find(List<BandShare> rows, int year, Segment segment, Band band) {
        return rows.stream()
                .filter(row -> row.year() == year && row.segment() == segment && row.band() == band)
                .findFirst()
                .orElseThrow();
    }
}
