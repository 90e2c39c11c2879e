package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.IndicatorResult;
import org.wresbirt.indicator.Indicators;

/** Events without ethnicity borrow it from the same year's workforce, by employee number. */
class EthnicityLookupTest {
    private static final String STAFF = "Employee Number,Staff Group,Pay Scale,Ethnic Origin,Assignment Category";
    private static final String TRAINING = "Employee Number,Course,Completion Date";
    private static final String CASES = "Case ID,Employee Number,Ethnic Origin,Case Type,Stage,Date Opened";

    private final Source source = new Source();

    @BeforeEach
    void staff() {
        source.file(
                "2024/staff.csv",
                STAFF,
                "00012345,Students,Band 5,N,Permanent",
                "00012346,Students,Band 5,A,Permanent",
                "00012347,Students,Band 5,Z,Permanent",
                "00012348,Students,Band 5,H,Bank");
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void leading_zeros_that_a_spreadsheet_dropped() {
        source.file("training.csv", TRAINING, "12345,Coaching,01/05/2023", "00012346,Coaching,01/05/2023");
        assertThat(Found.training(source.count(), 2024)).isEqualTo("white 1, BME 1, unknown 0");
    }

    @Test
    void with_and_without_leading_zeros_is_one_person() {
        source.file("training.csv", TRAINING, "12345,Coaching,01/05/2023", "00012345,Leadership,01/06/2023");
        assertThat(Found.training(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void what_the_case_says_goes_before_what_the_workforce_says() {
        source.file("cases.csv", CASES, "1,00012345,A,Disciplinary,Formal investigation,01/05/2023");
        assertThat(Found.disciplinary(source.count(), 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    @Test
    void a_case_without_ethnicity_is_looked_up() {
        source.file("cases.csv", CASES, "1,00012345,,Disciplinary,Formal investigation,01/05/2023");
        assertThat(Found.disciplinary(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void somebody_who_is_not_in_the_workforce_is_unknown_and_told_of() {
        source.file("cases.csv", CASES, "1,00099999,,Disciplinary,Formal investigation,01/05/2023");
        Counts counts = source.count();
        assertThat(Found.disciplinary(counts, 2024)).isEqualTo("white 0, BME 0, unknown 1");
        assertThat(Found.rows(counts, "NOT_IN_WORKFORCE")).isEqualTo(1);
    }

    @Test
    void only_the_same_years_workforce_is_asked() {
        source.file("2023/staff.csv", STAFF, "00012345,Students,Band 5,A,Permanent")
                .file("training.csv", TRAINING, "12345,Coaching,01/05/2022", "12345,Coaching,01/05/2023");
        Counts counts = source.count();
        assertThat(Found.training(counts, 2023)).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(Found.training(counts, 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void a_person_enters_the_process_once_a_year_however_many_cases() {
        source.file(
                "cases.csv",
                CASES,
                "1,00012345,,Disciplinary,Formal investigation,01/05/2023",
                "2,12345,N,Disciplinary,Hearing,01/09/2023",
                "3,00012346,A,Disciplinary,Informal,01/05/2023",
                "4,00012346,A,Grievance,Formal investigation,01/05/2023");
        assertThat(Found.disciplinary(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void cases_without_a_number_are_people_of_their_own() {
        source.file(
                "cases.csv",
                CASES,
                "1,,N,Disciplinary,Formal investigation,01/05/2023",
                "2,,N,Disciplinary,Formal investigation,01/05/2023");
        assertThat(Found.disciplinary(source.count(), 2024)).isEqualTo("white 0, BME 2, unknown 0");
    }

    /** Numerators of indicators 3 and 4 are people of the denominator, and that is substantive staff. */
    @Test
    void a_bank_workers_events_are_not_in_the_standards_figures() {
        source.file("training.csv", TRAINING, "12348,Coaching,01/05/2023", "12346,Coaching,01/05/2023")
                .file("cases.csv", CASES, "1,00012348,H,Disciplinary,Formal investigation,01/05/2023");
        Counts counts = source.count();
        assertThat(Found.training(counts, 2024)).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(Found.disciplinary(counts, 2024)).isEqualTo("white 0, BME 0, unknown 0");
        assertThat(Indicators.compute(counts, DisciplinaryPeriod.ANNUAL).indicators())
                .filteredOn(result -> result.definition().number() == 4)
                .singleElement()
                .extracting(IndicatorResult::bme)
                .satisfies(bme -> assertThat(bme.numerator()).isZero())
                .satisfies(bme -> assertThat(bme.denominator()).isEqualTo(1));
    }
}
