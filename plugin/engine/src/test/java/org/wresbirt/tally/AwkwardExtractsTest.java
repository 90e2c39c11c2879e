package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.tally.Workbooks.benchmarkHeader;
import static org.wresbirt.tally.Workbooks.put;
import static org.wresbirt.tally.Workbooks.sheet;

import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.extract.ExtractException;

/** Extracts as they come, of which the reading made something wrong. */
class AwkwardExtractsTest {
    private static final String STAFF = "Employee Number,Staff Group,Pay Scale,Ethnic Origin";
    private static final String WHITE = "20000001,Students,Band 5,A";
    private static final String CASES = "Case ID,Employee Number,Case Type,Stage,Date Opened,Ethnic Origin";
    private static final Object[] STAFF_CELLS = {"Employee Number", "Staff Group", "Pay Scale", "Ethnic Origin"};

    private final Source source = new Source();

    @AfterEach
    void close() {
        source.close();
    }

    private void workbook(String name, Consumer<Workbook> content) {
        source.bytes(name, Workbooks.workbook(content));
    }

    private static Object[] person(Object number, Object ethnicity) {
        return new Object[] {number, "Students", "Band 5", ethnicity};
    }

    private void staffOf(String organisation, String file) {
        source.file(file, STAFF + ",ODS Code", WHITE + "," + organisation);
    }

    private static String formalCase(int id, String date) {
        return id + ",3000000" + id + ",Disciplinary,Formal investigation," + date + ",N";
    }

    /** The published workbook has one sheet for each type of trust, with the same columns on each. */
    @Test
    void the_published_workbook_has_the_trust_on_a_sheet_of_its_type() {
        staffOf("RMH", "staff 2024.csv");
        workbook("survey 2023.xlsx", book -> {
            sheet(book, "Notes", 0, new Object[] {"org_id", "Organisation code"});
            sheet(book, "Acute Trusts", 0, benchmarkHeader(2023), new Object[] {"RAC", 0.2, 0.3, 1000, 100});
            sheet(book, "Mental Health Trusts", 0, benchmarkHeader(2023), new Object[] {"RMH", 0.4, 0.5, 800, 90});
        });
        Counts counts = source.count();
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.WHITE)).isEqualTo(40.0);
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.BME)).isEqualTo(50.0);
    }

    private static final Object[] FIVE_YEARS = {
        "RAC", .1, .1, 90, 90, .2, .2, 90, 90, .3, .3, 90, 90, .4, .4, 90, 90, 0.25, 0.35, 900, 80
    };

    /** These are the names under which the workbook is published. */
    @Test
    void the_published_workbook_under_its_own_name_in_the_folder_of_the_year() {
        staffOf("RAC", "2025/staff.csv");
        workbook(
                "2025/Benchmark-report-Excel-data-for-2020-2024.xlsx",
                book -> sheet(book, "Acute Trusts", 0, benchmarkHeader(2020, 2021, 2022, 2023, 2024), FIVE_YEARS));
        assertThat(Found.percent(source.count(), 2025, 5, EthnicGroup.BME)).isEqualTo(35.0);
    }

    @Test
    void the_published_workbook_under_its_own_name_beside_the_other_files() {
        staffOf("RAC", "staff 2024.csv");
        workbook(
                "benchmark_report_excel_data_2019-2023_v2.xlsx",
                book -> sheet(book, "Acute Trusts", 0, benchmarkHeader(2019, 2020, 2021, 2022, 2023), FIVE_YEARS));
        Counts counts = source.count();
        assertThat(counts.years()).extracting(OrganisationYear::year).containsExactly(2024);
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.BME)).isEqualTo(35.0);
    }

    /** A cell that shows 25.3% holds 0.253. */
    @Test
    void percentages_formatted_as_such() {
        staffOf("RAC", "staff 2024.csv");
        workbook("staff survey 2023.xlsx", book -> {
            Worksheet sheet = sheet(
                    book,
                    "s",
                    0,
                    new Object[] {"Indicator", "Group", "Percentage", "Base"},
                    new Object[] {5, "White", 0.253, 1234},
                    new Object[] {5, "BME", 0.315, 321});
            sheet.style(1, 2).format("0.0%").set();
            sheet.style(2, 2).format("0.0%").set();
        });
        Counts counts = source.count();
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.WHITE)).isEqualTo(25.3);
        assertThat(Found.percent(counts, 2024, 5, EthnicGroup.BME)).isEqualTo(31.5);
    }

    /** Two sheets of staff: either both are counted or the reader is told. Half a workforce in silence is the worst. */
    @Test
    void a_second_sheet_with_the_same_headers_is_not_lost_in_silence() {
        workbook("staff 2024.xlsx", book -> {
            sheet(book, "Clinical", 0, STAFF_CELLS, person(20000001, "A"));
            sheet(book, "Corporate", 0, STAFF_CELLS, person(20000002, "N"));
        });
        String found;
        try {
            Counts counts = source.count();
            found = Found.staff(counts, 2024) + counts.quality();
        } catch (ExtractException e) {
            found = e.getMessage();
        }
        assertThat(found).containsAnyOf("white 1, BME 1, unknown 0", "Corporate");
    }

    @Test
    void a_hidden_sheet_is_not_read() {
        workbook("staff 2024.xlsx", book -> {
            Worksheet hidden = sheet(book, "Old", 0, STAFF_CELLS, person(20000008, "A"), person(20000009, "A"));
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            sheet(book, "New", 0, STAFF_CELLS, person(20000001, "N"));
        });
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void rows_of_empty_texts_in_a_workbook_are_no_rows() {
        workbook("staff 2024.xlsx", book -> {
            Worksheet sheet = sheet(book, "s", 0, STAFF_CELLS, person(20000001, "A"));
            for (int i = 0; i < STAFF_CELLS.length; i++) {
                put(sheet, 5, i, "");
            }
        });
        assertThat(source.count().files().get(0).rowsRead()).isEqualTo(1);
    }

    /** Spreadsheets save rows that once held something as rows of delimiters. */
    @Test
    void rows_of_nothing_but_delimiters_are_no_rows_of_staff() {
        source.file("staff 2024.csv", STAFF, WHITE, ",,,", ",,,");
        assertThat(source.count().files().get(0).rowsRead()).isEqualTo(1);
    }

    @Test
    void rows_of_nothing_but_delimiters_are_no_applications() {
        source.file("staff 2024.csv", STAFF, WHITE)
                .file(
                        "applications 2024.csv",
                        "Vacancy Ref,Ethnic Origin,Application Date,Shortlisted,Appointed",
                        "1,N,01/05/2023,Y,N",
                        ",,,,",
                        ",,,,");
        assertThat(Found.applicants(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    /** Somebody put two exports below each other, header and all. */
    @Test
    void a_header_repeated_further_down_is_nobody() {
        source.file("staff 2024.csv", STAFF, WHITE, STAFF, "20000002,Students,Band 5,N");
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 1, BME 1, unknown 0");
    }

    @Test
    void a_footer_below_a_list_is_nobody() {
        source.file("staff 2024.csv", STAFF, WHITE, "\"Total headcount: 1\",,,", "\"End of report, 31/03/2024\"");
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    /** Spreadsheets put a total below the table; it is not another group of applicants. */
    @Test
    void a_total_below_a_summary_is_not_added_to_it() {
        source.file("staff 2024.csv", STAFF, WHITE)
                .file(
                        "recruitment 2024.csv",
                        "Ethnic Origin,Applications,Shortlisted,Appointed",
                        "White - British,\"1,200\",600,60",
                        "Black or Black British - African,300,100,5",
                        "Not stated,50,20,1",
                        "Total,\"1,550\",720,66");
        Counts counts = source.count();
        assertThat(Found.applicants(counts, 2024)).isEqualTo("white 1200, BME 300, unknown 50");
        assertThat(Found.appointed(counts, 2024)).isEqualTo("white 60, BME 5, unknown 1");
    }

    /** Without a workforce extract the events' own dates tell which years there are. */
    @ParameterizedTest
    @ValueSource(strings = {"cases 2023.csv", "cases 01-04-2023 to 31-03-2024.csv"})
    void events_alone_are_not_lost_in_silence(String name) {
        source.file(name, CASES, formalCase(1, "15/04/2023"), formalCase(2, "15/03/2024"));
        String found;
        try {
            found = Found.disciplinary(source.count(), 2024);
        } catch (ExtractException e) {
            found = e.getMessage();
        }
        assertThat(found).containsAnyOf("white 0, BME 2, unknown 0", "2024");
    }

    /** The day on which somebody ran the report is no snapshot date. */
    @Test
    void the_day_of_the_snapshot_goes_before_the_day_of_the_print() {
        source.file("staff.csv", "Report run 14/10/2024 09:15", "As at 31/03/2024", STAFF, WHITE);
        assertThat(source.count().years()).extracting(OrganisationYear::year).containsExactly(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff 20240331.csv", "20240331_staff.csv", "Staff in Post - Workforce 202403.csv"})
    void days_and_months_without_separators_in_a_name(String name) {
        source.file(name, STAFF, WHITE);
        assertThat(source.count().years()).extracting(OrganisationYear::year).containsExactly(2024);
    }

    /** A file without any year belongs to the source's only year. */
    @Test
    void a_survey_without_a_year_belongs_to_the_only_year() {
        source.file("2024/staff.csv", STAFF, WHITE)
                .file("survey.csv", "Indicator,Group,Percentage,Base", "5,White,25.1,1000", "5,BME,30.2,200");
        assertThat(Found.percent(source.count(), 2024, 5, EthnicGroup.BME)).isEqualTo(30.2);
    }

    /** Everybody calls a survey after its autumn. */
    @Test
    void the_survey_2023_belongs_to_2024_though_the_source_has_a_2023_too() {
        source.file("staff 2023.csv", STAFF, WHITE)
                .file("staff 2024.csv", STAFF, WHITE)
                .file(
                        "staff survey 2023.csv",
                        "Indicator,Group,Percentage,Base",
                        "5,White,25.1,1000",
                        "5,BME,30.2,200");
        String found;
        try {
            found = "2024: " + Found.percent(source.count(), 2024, 5, EthnicGroup.BME);
        } catch (ExtractException e) {
            found = e.getMessage();
        }
        assertThat(found).containsAnyOf("2024: 30.2", "staff survey 2023.csv");
    }

    /** A misspelt name, or a ward's, would split a trust's figures in two. */
    @Test
    void a_name_that_organisations_does_not_list_makes_no_organisation_in_silence() {
        source.file("organisations.csv", "ODS Code,Organisation Name,Aliases", "RAA,Ashby Hospitals NHS Trust,Ashby")
                .file("staff 2024.csv", STAFF + ",Organisation", WHITE + ",Ashby", "20000002,Students,Band 5,N,Ashbey");
        String found;
        try {
            Counts counts = source.count();
            found = counts.organisations().size() == 1
                    ? "one organisation"
                    : counts.quality().toString();
        } catch (ExtractException e) {
            found = e.getMessage();
        }
        assertThat(found).containsAnyOf("one organisation", "organisations.csv does not list", "not listed");
    }

    /** In ESR a person's first assignment bears the employee number itself, the further ones -2, -3. */
    @Test
    void the_first_assignment_bears_no_number_of_its_own() {
        source.file(
                "staff 2024.csv",
                "Employee Number,Assignment Number,Pay Scale,Ethnic Origin",
                "20000047,20000047,Band 6,A",
                "20000047,20000047-2,Band 2,A");
        assertThat(source.count().workforce())
                .singleElement()
                .satisfies(count -> assertThat(count.band().code()).isEqualTo("6"));
    }

    /** With an equals sign systems keep a spreadsheet from dropping the zeros. */
    @Test
    void an_employee_number_written_as_a_formula() {
        source.file("staff 2024.csv", STAFF, "00012345,Students,Band 5,N")
                .file(
                        "training 2024.csv",
                        "Employee Number,Course,Completion Date",
                        "\"=\"\"00012345\"\"\",Coaching,01/05/2023");
        assertThat(Found.training(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }
}
