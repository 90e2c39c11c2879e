package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;

class DetailTablesTest {
    @Test
    void recruitmentByClusterAndDirectorate() {
        List<Likelihood> rows = new Counting()
                .applications(Band.BAND_5, "Surgery", EthnicCategory.A, 90, 40, 20)
                .applications(Band.BAND_6, "Surgery", EthnicCategory.H, 70, 20, 5)
                .applications(Band.VSM, "", EthnicCategory.A, 9, 4, 1)
                .applications(Band.VSM, "", EthnicCategory.Z, 3, 1, 0)
                .results()
                .recruitment();
        assertThat(rows)
                .extracting(
                        Likelihood::breakdown,
                        Likelihood::breakdownValue,
                        Likelihood::breakdownOrder,
                        Likelihood::whiteApplicants,
                        Likelihood::ratio,
                        Likelihood::status)
                .containsExactly(
                        tuple("ORGANISATION", "RXX", 1, 99L, 84.0 / 44, Status.CALCULATED),
                        tuple("CLUSTER", "Bands 5–7", 2, 90L, 2.0, Status.CALCULATED),
                        tuple("CLUSTER", "Bands 8c–9, VSM", 4, 9L, null, Status.NO_STAFF),
                        tuple("DIRECTORATE", "Surgery", 1, 90L, 2.0, Status.CALCULATED),
                        tuple("DIRECTORATE", "Directorate not known", 2, 9L, null, Status.NO_STAFF));
        assertThat(rows.get(0).unknown()).isEqualTo(Group.of(0, 1));
        assertThat(rows.get(0).unknownApplicants()).isEqualTo(3L);
    }

    @Test
    void disciplinaryDenominatorsAreTheStaffOfTheSamePart() {
        List<Likelihood> rows = new Counting()
                .staff(Contract.SUBSTANTIVE, Segment.CLINICAL, Band.BAND_5, StaffGroup.STUDENTS, "Ward", 100, 50, 7)
                .staff(Contract.SUBSTANTIVE, Segment.CLINICAL, Band.BAND_2, StaffGroup.UNKNOWN, "Home", 60, 10, 0)
                .staff(Contract.BANK, Segment.CLINICAL, Band.BAND_5, StaffGroup.STUDENTS, "Ward", 1000, 1000, 0)
                .disciplined(Band.BAND_5, StaffGroup.STUDENTS, "Ward", 10, 10)
                .results()
                .disciplinary();
        assertThat(rows)
                .extracting(
                        Likelihood::breakdown,
                        Likelihood::breakdownValue,
                        row -> row.white().denominator(),
                        row -> row.bme().denominator(),
                        Likelihood::ratio)
                .containsExactly(
                        tuple("ORGANISATION", "RXX", 160L, 60L, 1600.0 / 600),
                        tuple("CLUSTER", "Bands 1–4", 60L, 10L, null),
                        tuple("CLUSTER", "Bands 5–7", 100L, 50L, 2.0),
                        tuple("STAFF_GROUP", "Students", 100L, 50L, 2.0),
                        tuple("STAFF_GROUP", "Staff group not known", 60L, 10L, null),
                        tuple("DIRECTORATE", "Home", 60L, 10L, null),
                        tuple("DIRECTORATE", "Ward", 100L, 50L, 2.0));
        assertThat(rows.get(0).whiteApplicants()).isNull();
    }

    @Test
    void aTrackerWithoutDirectoratesDoesNotShowDirectoratesFreeOfCases() {
        List<Likelihood> rows = new Counting()
                .staff(Contract.SUBSTANTIVE, Segment.CLINICAL, Band.BAND_5, StaffGroup.STUDENTS, "Ward", 100, 50, 7)
                .disciplined(5, 5)
                .results()
                .disciplinary();
        assertThat(rows).extracting(Likelihood::breakdown).containsExactly("ORGANISATION");
    }

    @Test
    void boardByMembership() {
        List<BoardShare> rows = new Counting()
                .staff(80, 20, 0)
                .board(true, true, 4, 1, 0)
                .board(true, false, 5, 0, 1)
                .board(false, true, 2, 0, 0)
                .results()
                .board();
        assertThat(rows)
                .extracting(
                        BoardShare::membership,
                        BoardShare::white,
                        BoardShare::bme,
                        BoardShare::unknown,
                        BoardShare::status)
                .containsExactly(
                        tuple("ALL", 11L, 1L, 1L, Status.CALCULATED),
                        tuple("VOTING", 9L, 1L, 1L, Status.CALCULATED),
                        tuple("NON_VOTING", 2L, 0L, 0L, Status.CALCULATED),
                        tuple("EXECUTIVE", 6L, 1L, 0L, Status.CALCULATED),
                        tuple("NON_EXECUTIVE", 5L, 0L, 1L, Status.CALCULATED));
        assertThat(rows.get(3).difference()).isCloseTo(100.0 / 7 - 20, within(1e-12));
        assertThat(rows.get(3).workforceBmePercent()).isEqualTo(20.0);
    }

    /** Worked by hand: lower 200 BME and 100 white, middle 100 and 100, upper 10 and 50. */
    @Test
    void disparityRatios() {
        List<DisparityRatio> rows = new Counting()
                .staff(Segment.CLINICAL, Band.UNDER_1, 50, 100, 0)
                .staff(Segment.CLINICAL, Band.BAND_5, 50, 100, 9)
                .staff(Segment.CLINICAL, Band.BAND_6, 60, 60, 0)
                .staff(Segment.CLINICAL, Band.BAND_7, 40, 40, 0)
                .staff(Segment.CLINICAL, Band.BAND_8A, 45, 10, 0)
                .staff(Segment.CLINICAL, Band.VSM, 5, 0, 0)
                .staff(Segment.CLINICAL, Band.UNKNOWN, 500, 500, 0)
                .staff(Segment.MEDICAL_AND_DENTAL, Band.CONSULTANT, 500, 500, 0)
                .staff(Segment.NON_CLINICAL, Band.BAND_2, 5, 5, 0)
                .bank(Segment.CLINICAL, Band.BAND_5, 500, 500, 0)
                .results()
                .disparityRatios();
        assertThat(rows)
                .extracting(
                        DisparityRatio::segment, DisparityRatio::step, DisparityRatio::ratio, DisparityRatio::status)
                .containsExactly(
                        tuple(Segment.NON_CLINICAL, "LOWER_TO_MIDDLE", null, Status.ZERO_CELL),
                        tuple(Segment.NON_CLINICAL, "MIDDLE_TO_UPPER", null, Status.NO_STAFF),
                        tuple(Segment.NON_CLINICAL, "LOWER_TO_UPPER", null, Status.ZERO_CELL),
                        tuple(Segment.CLINICAL, "LOWER_TO_MIDDLE", 2.0, Status.CALCULATED),
                        tuple(Segment.CLINICAL, "MIDDLE_TO_UPPER", 5.0, Status.CALCULATED),
                        tuple(Segment.CLINICAL, "LOWER_TO_UPPER", 10.0, Status.CALCULATED));
        DisparityRatio first = rows.get(3);
        assertThat(List.of(first.whiteFrom(), first.whiteTo(), first.bmeFrom(), first.bmeTo()))
                .containsExactly(100L, 100L, 200L, 100L);
        assertThat(first.interval().contains(2)).isTrue();
    }

    @Test
    void ethnicityProfileInTheOrderOfTheCodes() {
        List<EthnicityShare> rows = new Counting()
                .person(EthnicCategory.A, 6)
                .person(EthnicCategory.S, 1)
                .person(EthnicCategory.BME, 1)
                .person(EthnicCategory.Z, 2)
                .results()
                .ethnicityProfile();
        assertThat(rows).hasSize(18);
        assertThat(rows)
                .filteredOn(row -> row.people() > 0)
                .extracting(EthnicityShare::category, EthnicityShare::percent)
                .containsExactly(
                        tuple(EthnicCategory.A, 60.0),
                        tuple(EthnicCategory.S, 10.0),
                        tuple(EthnicCategory.BME, 10.0),
                        tuple(EthnicCategory.Z, 20.0));
    }

    @Test
    void surveyRowsNameTheQuestionOfTheirYear() {
        List<SurveyResult> rows = new Counting()
                .year(2020)
                .answered(6, 20, 100, 30, 100)
                .year(2026)
                .answered(7, EthnicGroup.BME, 20L, 100L, null)
                .results()
                .survey();
        assertThat(rows).hasSize(8);
        SurveyResult first = rows.get(1);
        assertThat(first.question()).startsWith("q13b, q13c: In the last 12 months how many times");
        assertThat(first.surveyYear()).isEqualTo(2019);
        assertThat(first.gap()).isEqualTo(10.0);
        assertThat(first.comparableWithPrevious()).isTrue();
        assertThat(rows.get(0).status()).isEqualTo(Status.NO_DATA);
        SurveyResult last = rows.get(6);
        assertThat(last.question()).contains("regardless of e.g. age");
        assertThat(last.comparableWithPrevious()).isFalse();
        assertThat(last.bme()).isEqualTo(Group.of(20, 100));
        assertThat(last.status()).as("no white respondents").isEqualTo(Status.NO_DATA);
    }
}
