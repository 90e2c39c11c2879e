package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.extract.ExtractException;

/** To which reporting year files and rows belong: 2024 is the snapshot of 31 March 2024 and the twelve months before. */
class ReportingYearTest {
    private static final String STAFF = "Employee Number,Staff Group,Pay Scale,Ethnic Origin";
    private static final String WHITE = "20000001,Students,Band 5,A";
    private static final String BME = "20000002,Students,Band 5,N";
    private static final String CASES = "Case ID,Employee Number,Case Type,Stage,Date Opened,Ethnic Origin";

    private final Source source = new Source();

    @AfterEach
    void close() {
        source.close();
    }

    private static String formalCase(int id, String date) {
        return id + ",3000000" + id + ",Disciplinary,Formal investigation," + date + ",N";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff 2024.csv",
                "2024/staff.csv",
                "WRES 2024/raw/staff.csv",
                "staff 2023-24.csv",
                "staff 2023_24.csv",
                "staff 2023-2024.csv",
                "FY2023-24/staff.csv",
                "staff 31-Mar-2024.csv",
                "staff 31 March 2024.csv",
                "staff 31.03.24.csv",
                "staff_2024-03-31.csv",
                "2024-03 staff.csv"
            })
    void the_name_of_a_file_or_folder_tells_a_snapshots_year(String name) {
        source.file(name, STAFF, WHITE);
        assertThat(source.count().years()).extracting(OrganisationYear::year).containsExactly(2024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As at 31-Mar-2024",
                "Snapshot date: 31/03/2024",
                "Staff in post on 31 March 2024, headcount",
                "Effective Date,2024-03-31",
                "Extracted for 31/3/24"
            })
    void a_title_line_tells_a_snapshots_year(String title) {
        source.file("staff.csv", "Staff in Post", title, STAFF, WHITE);
        assertThat(source.count().years()).extracting(OrganisationYear::year).containsExactly(2024);
    }

    @Test
    void a_column_tells_the_year_of_a_file_without_a_name() {
        source.file("a.csv", STAFF + ",Snapshot Date", WHITE + ",31/03/2023")
                .file("b.csv", STAFF + ",As At Date", WHITE + ",2024-03-31", BME + ",31-Mar-2024");
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2023)).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 1, unknown 0");
    }

    @Test
    void events_belong_to_the_year_of_their_date_whichever_file_they_stand_in() {
        source.file("2023/staff.csv", STAFF, WHITE)
                .file("2024/staff.csv", STAFF, WHITE)
                .file(
                        "2023/cases.csv",
                        CASES,
                        formalCase(1, "31/03/2023"),
                        formalCase(2, "01/04/2023"),
                        formalCase(3, "31/03/2024"),
                        formalCase(4, "01/04/2022"));
        Counts counts = source.count();
        assertThat(Found.disciplinary(counts, 2023)).isEqualTo("white 0, BME 2, unknown 0");
        assertThat(Found.disciplinary(counts, 2024)).isEqualTo("white 0, BME 2, unknown 0");
    }

    @Test
    void an_event_outside_every_year_is_out_of_scope_and_counted_as_such() {
        source.file("2022/staff.csv", STAFF, WHITE)
                .file("2024/staff.csv", STAFF, WHITE)
                .file(
                        "cases.csv",
                        CASES,
                        formalCase(1, "01/05/2022"),
                        formalCase(2, "01/05/2024"),
                        formalCase(3, "01/05/2021"),
                        formalCase(4, "01/05/2023"));
        Counts counts = source.count();
        assertThat(counts.years()).extracting(OrganisationYear::year).containsExactly(2022, 2024);
        assertThat(Found.disciplinary(counts, 2022)).isEqualTo("white 0, BME 1, unknown 0");
        assertThat(Found.disciplinary(counts, 2024)).isEqualTo("white 0, BME 1, unknown 0");
        // 1 May 2022 lies in the year to March 2023, which the source does not hold
        assertThat(Found.rows(counts, "OTHER_YEAR")).isEqualTo(2);
    }

    @Test
    void an_event_without_a_date_belongs_to_the_year_of_its_file() {
        source.file("2023/staff.csv", STAFF, WHITE)
                .file("2024/staff.csv", STAFF, WHITE)
                .file("2023/cases.csv", CASES, formalCase(1, ""));
        assertThat(Found.disciplinary(source.count(), 2023)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void an_event_without_a_date_in_a_file_without_a_year_is_rejected() {
        source.file("2023/staff.csv", STAFF, WHITE)
                .file("2024/staff.csv", STAFF, WHITE)
                .file("cases.csv", CASES, formalCase(1, ""), formalCase(2, "02/05/2023"));
        Counts counts = source.count();
        assertThat(Found.rows(counts, "MISSING_DATE")).isEqualTo(1);
        assertThat(Found.disciplinary(counts, 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @ParameterizedTest
    @CsvSource({
        "05/04/2023, 2024", // day before month: 5 April, not 4 May
        "1/4/23, 2024",
        "01-Apr-2023, 2024",
        "1 April 2023, 2024",
        "31 March 2023, 2023",
        "2023-03-31T23:59:00, 2023",
        "01/04/2023 00:00, 2024",
        "45017, 2024", // 1 April 2023 as Excel counts days
        "20230401, 2024"
    })
    void dates_as_british_systems_write_them(String date, int year) {
        source.file("2023/staff.csv", STAFF, WHITE)
                .file("2024/staff.csv", STAFF, WHITE)
                .file("cases.csv", CASES, formalCase(1, date));
        assertThat(Found.disciplinary(source.count(), year)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30/02/2024", "31/04/2023", "29/02/2023", "13/13/2023", "05/23/2023", "unknown", "tbc 2024"})
    void a_date_that_no_calendar_has_is_rejected(String date) {
        source.file("staff 2024.csv", STAFF, WHITE).file("cases.csv", CASES, formalCase(1, date));
        Counts counts = source.count();
        assertThat(Found.rows(counts, "IMPOSSIBLE_DATE")).isEqualTo(1);
        assertThat(counts.disciplinary()).isEmpty();
    }

    /** Without a workforce extract the events' own dates tell which years there are. */
    @ParameterizedTest
    @ValueSource(strings = {"cases.csv", "cases 2024.csv", "cases 2023-24.csv"})
    void events_alone(String name) {
        source.file(name, CASES, formalCase(1, "15/04/2023"), formalCase(2, "15/03/2024"));
        assertThat(Found.disciplinary(source.count(), 2024)).isEqualTo("white 0, BME 2, unknown 0");
    }

    private static final String SURVEY = "Indicator,Group,Percentage,Base";

    @ParameterizedTest
    @ValueSource(
            strings = {"staff survey 2023.csv", "2024/survey.csv", "2024/survey 2023.csv", "2024/NSS23 results.csv"})
    void the_survey_of_autumn_2023_belongs_to_2024(String name) {
        source.file("2024/staff.csv", STAFF, WHITE).file(name, SURVEY, "5,White,25.1,1000", "5,BME,30.2,200");
        Counts counts = source.count();
        assertThat(counts.years()).extracting(OrganisationYear::year).containsExactly(2024);
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.BME)).isEqualTo(30.2);
        assertThat(Found.survey(counts, 2024, 5, EthnicGroup.BME).surveyYear()).isEqualTo(2023);
    }

    @Test
    void a_survey_in_the_wrong_folder_is_told_of() {
        source.file("2024/staff.csv", STAFF, WHITE).file("2024/survey 2021.csv", SURVEY, "5,White,25.1,1000");
        assertThatThrownBy(source::count).isInstanceOf(ExtractException.class).hasMessageContainingAll("2021", "2024");
    }

    @Test
    void a_snapshot_whose_date_and_folder_disagree_is_told_of() {
        source.file("2023/staff.csv", "As at 31/03/2024", STAFF, WHITE);
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageContainingAll("2023/staff.csv", "2023", "2024");
    }
}
