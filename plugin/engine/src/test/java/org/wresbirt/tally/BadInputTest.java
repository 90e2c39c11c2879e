package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;

/** Every way in which extracts can be wrong ends in a message that helps, or in a counted entry; never in silence. */
class BadInputTest {
    private static final String STAFF =
            "Employee Number,Assignment Number,Staff Group,Pay Scale,Ethnic Origin,Assignment Category,Primary Assignment,FTE";
    private static final String NURSE = "10000001,10000001-1,Nursing and Midwifery Registered,Band 5,A,Permanent,Y,1.0";

    private final Source source = new Source("trust");

    @AfterEach
    void close() {
        source.close();
    }

    private void refused(String... parts) {
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(parts))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("10000001"));
    }

    private QualityEntry entry(Counts counts, String reason) {
        List<QualityEntry> entries = counts.quality().stream()
                .filter(entry -> entry.reason().equals(reason))
                .toList();
        assertThat(entries).as(reason + " in " + counts.quality()).hasSize(1);
        return entries.get(0);
    }

    @Test
    void a_folder_that_is_not_there() {
        Path nowhere = source.folder.resolve("nowhere");
        assertThatThrownBy(() -> Tally.count(nowhere, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE))
                .isInstanceOf(ExtractException.class)
                .hasMessageContainingAll("There is no folder", "nowhere", "Give the folder that holds the HR extracts");
    }

    @Test
    void a_folder_with_nothing_in_it() {
        refused("holds no files", "Put the HR extracts (CSV or XLSX) there");
    }

    /** Only where rights bind this account: not for root, and not on Windows. */
    @Test
    void a_folder_and_a_file_that_may_not_be_read() throws IOException {
        assumeThat(source.folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        source.file("2024/staff.csv", STAFF, NURSE);
        Path inside = source.folder.resolve("2024");
        Path file = inside.resolve("staff.csv");
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).isFalse();
        refused("2024/staff.csv: the file cannot be read (AccessDenied)", "check the rights on it");
        Files.setPosixFilePermissions(inside, Set.of());
        try {
            refused(inside + " cannot be read (AccessDenied)", "Check that this account may read it");
        } finally {
            Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_missing_column() {
        source.file(
                "staff 2024.csv",
                "Employee Number,Staff Group,Pay Scale,Assignment Category",
                "10000001,Students,Band 2,Permanent");
        refused(
                "staff 2024.csv, line 1",
                "looks like a workforce extract",
                "no column \"Ethnic Origin\" or \"Ethnicity\"",
                "columns kind, field, header");
    }

    @Test
    void a_file_that_no_profile_fits_is_reported() {
        source.file("staff 2024.csv", STAFF, NURSE).file("canteen.csv", "Dish,Price", "Soup,2.50");
        Counts counts = source.count();
        assertThat(entry(counts, "NOT_AN_EXTRACT").file()).isEqualTo("canteen.csv");
        assertThat(counts.files())
                .filteredOn(file -> file.kind() == null)
                .extracting(SourceFile::name)
                .containsExactly("canteen.csv");
    }

    @Test
    void an_empty_file_is_reported() {
        source.file("staff 2024.csv", STAFF, NURSE).bytes("cases 2024.csv", new byte[0]);
        assertThat(entry(source.count(), "EMPTY_FILE").file()).isEqualTo("cases 2024.csv");
    }

    @Test
    void a_header_without_rows_counts_nothing() {
        source.file("staff 2024.csv", STAFF);
        Counts counts = source.count();
        assertThat(counts.files()).singleElement().satisfies(file -> assertThat(file.rowsRead())
                .isZero());
        assertThat(counts.workforce()).isEmpty();
        assertThat(counts.years()).isEmpty();
        assertThat(entry(counts, "NO_ROWS").reasonText())
                .isEqualTo(
                        "There are headers and no rows below them. If there should be rows, look at the filter of the export"
                                + " and repeat it.");
    }

    @Test
    void a_header_without_rows_or_line_break() {
        source.bytes("staff 2024.csv", STAFF.getBytes(StandardCharsets.UTF_8));
        assertThat(source.count().files()).singleElement().satisfies(file -> assertThat(file.rowsRead())
                .isZero());
    }

    @Test
    void ragged_rows_are_rejected_with_the_first_line() {
        source.file("staff 2024.csv", STAFF, NURSE, "10000002,10000002", NURSE.replace("1,", "3,") + ",surplus");
        QualityEntry entry = entry(source.count(), "RAGGED_ROW");
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(entry.rows()).isEqualTo(2);
        assertThat(entry.firstLine()).isEqualTo(3);
    }

    @Test
    void a_quotation_mark_that_is_never_closed() {
        source.file("staff 2024.csv", STAFF, NURSE, "10000002,\"10000002-1,Students,Band 2,A,Permanent,Y,1");
        refused("staff 2024.csv, line 3", "quotation mark was opened and never closed");
    }

    @Test
    void an_ethnicity_that_no_list_knows_counts_as_unknown_and_is_not_shown_when_rare() {
        source.file("staff 2024.csv", STAFF, NURSE.replace(",A,", ",Zarniwoop,"));
        Counts counts = source.count();
        QualityEntry entry = entry(counts, "UNRECOGNISED_ETHNICITY");
        assertThat(entry.outcome()).isEqualTo(Outcome.GUESSED);
        assertThat(entry.column()).isEqualTo("Ethnic Origin");
        assertThat(entry.firstLine()).isEqualTo(2);
        assertThat(counts.quality().toString()).doesNotContain("Zarniwoop");
        assertThat(counts.workforce())
                .singleElement()
                .satisfies(count -> assertThat(count.ethnicity().name()).isEqualTo("Z"));
    }

    @Test
    void a_value_that_many_rows_share_is_shown_so_that_it_can_be_mapped() {
        String[] lines = new String[6];
        lines[0] = STAFF;
        for (int i = 1; i < 6; i++) {
            lines[i] = NURSE.replace("10000001", "1000000" + i).replace("Band 5", "House Scale 7");
        }
        source.file("staff 2024.csv", lines);
        QualityEntry entry = entry(source.count(), "UNRECOGNISED_BAND");
        assertThat(entry.reasonText()).contains("\u201cHouse Scale 7\u201d");
        assertThat(entry.rows()).isEqualTo(5);
    }

    @Test
    void strict_refuses_unknown_values_without_showing_them() {
        source.file("staff 2024.csv", STAFF, NURSE, NURSE.replace(",A,", ",Zarniwoop,"));
        assertThatThrownBy(source::countStrictly)
                .isInstanceOf(ExtractException.class)
                .hasMessageContainingAll(
                        "staff 2024.csv, line 3, column \"Ethnic Origin\"",
                        "no code list knows",
                        "columns list, value, code")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Zarniwoop"));
    }

    @Test
    void an_impossible_date_of_an_event_is_rejected() {
        source.file("staff 2024.csv", STAFF, NURSE)
                .file("training.csv", "Employee Number,Course,Completion Date", "10000001,Coaching,30/02/2024");
        QualityEntry entry = entry(source.count(), "IMPOSSIBLE_DATE");
        assertThat(entry.column()).isEqualTo("Completion Date");
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void absurd_full_time_equivalents_are_not_used_but_the_person_counts() {
        source.file(
                "staff 2024.csv",
                STAFF,
                NURSE.replace("1.0", "-0.5"),
                NURSE.replace("10000001", "10000002").replace("1.0", "37.5"));
        Counts counts = source.count();
        assertThat(entry(counts, "IMPLAUSIBLE_FTE").rows()).isEqualTo(2);
        assertThat(counts.workforce().stream().mapToLong(WorkforceCount::people).sum())
                .isEqualTo(2);
    }

    @Test
    void a_duplicate_employee_counts_once() {
        source.file("staff 2024.csv", STAFF, NURSE, NURSE);
        Counts counts = source.count();
        assertThat(entry(counts, "FURTHER_ASSIGNMENT").rows()).isEqualTo(1);
        assertThat(counts.workforce()).singleElement().satisfies(count -> assertThat(count.people())
                .isEqualTo(1));
    }

    @Test
    void two_years_in_one_snapshot_file() {
        source.file("staff.csv", STAFF + ",Snapshot Date", NURSE + ",31/03/2024", NURSE + ",31/03/2023");
        refused(
                "staff.csv, line 3",
                "column \"Snapshot Date\"",
                "reporting year 2023",
                "the file is of 2024",
                "A snapshot file holds one year");
    }

    @Test
    void the_date_inside_and_the_name_disagree() {
        source.file("staff 2023.csv", STAFF + ",Snapshot Date", NURSE + ",31/03/2024");
        refused("staff 2023.csv", "2024-03-31", "reporting year 2024", "name says 2023");
    }

    @Test
    void a_file_without_any_year_among_several() {
        source.file("2023/staff.csv", STAFF, NURSE)
                .file("2024/staff.csv", STAFF, NURSE)
                .file("more.csv", STAFF, NURSE);
        refused("more.csv", "not clear of which reporting year", "Put the year into its name");
    }

    @Test
    void a_file_without_any_year_belongs_to_the_only_year() {
        source.file("staff 2024.csv", STAFF, NURSE)
                .file("board.csv", "Post,Voting,Executive,Ethnic Origin", "Chair,Y,N,A");
        assertThat(source.count().board()).singleElement().satisfies(count -> assertThat(count.year())
                .isEqualTo(2024));
    }

    @Test
    void two_organisations_and_a_file_that_names_neither() {
        source.file("staff 2024.csv", STAFF + ",Organisation Code", NURSE + ",AAA", NURSE + ",BBB")
                .file("training 2024.csv", "Employee Number,Course,Completion Date", "10000001,Coaching,01/02/2024");
        refused("training 2024.csv", "not clear of which organisation", "Add a column \"Organisation Code\"");
    }

    @Test
    void a_single_organisation_without_a_name_is_called_after_the_folder() {
        source.file("staff 2024.csv", STAFF, NURSE);
        assertThat(source.count().organisations())
                .extracting(Organisation::code)
                .containsExactly("trust");
    }

    @Test
    void missing_employee_numbers_are_rejected() {
        source.file("staff 2024.csv", STAFF, NURSE, NURSE.replaceFirst("10000001", ""));
        QualityEntry entry = entry(source.count(), "MISSING_EMPLOYEE_NUMBER");
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(entry.firstLine()).isEqualTo(3);
    }

    @Test
    void a_workbook_that_is_none() {
        source.bytes("staff 2024.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        refused("staff 2024.xlsx", "cannot be read", "Export it again");
    }

    @Test
    void site_rules_with_an_unknown_kind_or_code() {
        source.file("staff 2024.csv", STAFF, NURSE).file("columns.csv", "kind,field,header", "canteen,dish,Dish");
        refused("columns.csv", "no kind of extract \"canteen\"");
    }

    @Test
    void figures_that_cannot_be_are_rejected() {
        source.file(
                "recruitment 2024.csv",
                "Ethnic Origin,Applications,Shortlisted,Appointed",
                "A,10,5,2",
                "B,3,5,2",
                "C,-1,0,0");
        QualityEntry entry = entry(source.count(), "IMPOSSIBLE_COUNT");
        assertThat(entry.rows()).isEqualTo(2);
        assertThat(entry.firstLine()).isEqualTo(3);
    }

    @Test
    void two_years_in_one_board_file() {
        source.file(
                "board.csv",
                "Post,Voting,Executive,Ethnic Origin,Snapshot Date",
                "Chair,Y,N,A,31/03/2024",
                "Finance,Y,Y,N,31/03/2023");
        refused("board.csv, line 3", "reporting year 2023", "the file is of 2024");
    }

    @Test
    void a_board_member_of_whom_it_is_not_said_whether_he_votes() {
        source.file("board 2024.csv", "Post,Voting,Executive,Ethnic Origin", "Chair,Y,N,A", "Finance,Perhaps,Y,N");
        QualityEntry entry = entry(source.count(), "UNKNOWN_ANSWER");
        assertThat(entry.column()).isEqualTo("Voting");
        assertThat(entry.firstLine()).isEqualTo(3);
        assertThat(entry.advice()).isEqualTo("Write Y or N into both columns.");
    }

    private static String[] sixTimes(String header, String row) {
        String[] lines = new String[7];
        java.util.Arrays.fill(lines, row);
        lines[0] = header;
        return lines;
    }

    @Test
    void a_stage_that_no_list_knows_is_rejected_and_shown_so_that_it_can_be_mapped() {
        source.file(
                "recruitment 2024.csv",
                sixTimes("Vacancy Ref,Ethnic Origin,Application Date,Furthest Stage", "V1,A,01/05/2023,Zarniwoop"));
        QualityEntry entry = entry(source.count(), "UNKNOWN_STAGE");
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(entry.reasonText()).startsWith("\u201cZarniwoop\u201d: ");
        assertThat(entry.column()).isEqualTo("Furthest Stage");
        assertThat(entry.advice()).contains("list recruitment-stage");
    }

    @Test
    void marks_that_are_neither_yes_nor_no_count_as_no_and_are_told() {
        source.file(
                "recruitment 2024.csv",
                sixTimes(
                        "Vacancy Ref,Ethnic Origin,Application Date,Shortlisted,Appointed", "V1,A,01/05/2023,Y,Maybe"));
        Counts counts = source.count();
        QualityEntry entry = entry(counts, "UNRECOGNISED_FLAG");
        assertThat(entry.column()).isEqualTo("Appointed");
        assertThat(entry.reasonText()).startsWith("\u201cMaybe\u201d: ").contains("counted as no");
        assertThat(entry.rows()).isEqualTo(6);
        assertThat(counts.recruitment().get(0).shortlisted()).isEqualTo(6);
        assertThat(counts.recruitment().get(0).appointed()).isZero();
    }

    @Test
    void a_primary_assignment_that_is_neither_yes_nor_no() {
        source.file("staff 2024.csv", STAFF, NURSE.replace(",Y,", ",Perhaps,"));
        assertThat(entry(source.count(), "UNRECOGNISED_FLAG").column()).isEqualTo("Primary Assignment");
    }

    @Test
    void training_of_which_it_is_not_said_whether_it_is_mandatory() {
        source.file("staff 2024.csv", STAFF, NURSE)
                .file(
                        "training.csv",
                        "Employee Number,Course,Mandatory,Completion Date",
                        "10000001,Coaching,Zarniwoop,01/02/2024");
        assertThat(entry(source.count(), "UNRECOGNISED_KIND").column()).isEqualTo("Mandatory");
    }

    @Test
    void answers_that_the_questionnaire_does_not_have_are_told() {
        source.file("2024/survey.csv", sixTimes("q28,q14a,q15", "01,Zarniwoop,1"));
        Counts counts = source.count();
        QualityEntry entry = entry(counts, "UNRECOGNISED_ANSWER");
        assertThat(entry.column()).isEqualTo("q14a");
        assertThat(entry.reasonText()).startsWith("\u201cZarniwoop\u201d: ");
        assertThat(entry.rows()).isEqualTo(6);
        assertThat(counts.survey()).extracting(SurveyCount::indicator).containsOnly(7);
    }

    @Test
    void answers_to_the_questions_of_another_year() {
        source.file("2024/survey.csv", "Ethnic Group,q13a,q13b", "01,1,2", "02,2,2");
        QualityEntry entry = entry(source.count(), "NO_QUESTION");
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(entry.rows()).isEqualTo(2);
    }

    @Test
    void a_result_that_is_published_twice_with_different_values() {
        source.file("2024/survey a.csv", "Indicator,Group,Percentage,Base", "5,White,20,100", "5,BME,30,50")
                .file("2024/survey b.csv", "Indicator,Group,Percentage,Base", "5,White,20,100", "5,BME,31,50");
        refused("line 3", "second result for indicator 5, survey of 2023", "survey a.csv", "survey b.csv", "Keep one");
    }

    @Test
    void a_result_that_is_published_twice_alike() {
        source.file("2024/survey a.csv", "Indicator,Group,Percentage,Base", "5,White,20,100")
                .file("2024/survey b.csv", "Indicator,Group,Percentage,Base", "5,White,20,100", "5,BME,31,50");
        assertThat(source.count().survey()).extracting(SurveyCount::percent).containsExactly(20.0, 31.0);
    }

    @Test
    void answers_beside_published_results_are_not_shown_and_that_is_told() {
        source.file("2024/answers.csv", sixTimes("q28,q14a", "01,2"))
                .file("2024/published.csv", "Indicator,Group,Percentage,Base", "5,White,20,100");
        Counts counts = source.count();
        assertThat(counts.survey()).extracting(SurveyCount::percent).containsExactly(20.0);
        QualityEntry entry = entry(counts, "PUBLISHED_INSTEAD");
        assertThat(entry.file()).isEqualTo("2024/answers.csv");
        assertThat(entry.reasonText()).startsWith("\u201c2024/published.csv\u201d: ");
    }

    @Test
    void a_published_result_of_a_group_that_is_none() {
        source.file("2024/survey.csv", "Indicator,Group,Percentage,Base", "5,White,20,100", "5,Zarniwoop,30,50");
        QualityEntry entry = entry(source.count(), "INCOMPLETE_REFERENCE");
        assertThat(entry.column()).isEqualTo("Group");
        assertThat(entry.firstLine()).isEqualTo(3);
    }

    @Test
    void a_reference_row_tells_the_column_that_is_wrong() {
        source.file("staff 2024.csv", STAFF, NURSE)
                .file(
                        "targets.csv",
                        "Reporting Year,Indicator,Target,Target Year",
                        "2024,2,1.2,2025",
                        "2024,2,soon,2025",
                        "2024,12,1.2,2025",
                        "2024,2,later,2025");
        Counts counts = source.count();
        assertThat(counts.quality())
                .filteredOn(entry -> entry.reason().equals("INCOMPLETE_REFERENCE"))
                .extracting(entry -> entry.column() + ", " + entry.rows() + " from line " + entry.firstLine())
                .containsExactlyInAnyOrder("Target, 2 from line 3", "Indicator, 1 from line 4");
        assertThat(Found.rows(counts, "INCOMPLETE_REFERENCE")).isEqualTo(3);
        assertThat(counts.quality())
                .filteredOn(entry -> entry.reason().equals("INCOMPLETE_REFERENCE"))
                .allSatisfy(entry -> assertThat(entry.advice()).contains("Fill in or correct the column"));
    }
}
