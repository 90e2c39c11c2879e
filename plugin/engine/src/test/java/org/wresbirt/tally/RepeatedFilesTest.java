package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.tally.Workbooks.sheet;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wresbirt.classify.EthnicGroup;

/** An extract that lies in the source a second time, byte for byte, is counted once, and that is told. */
class RepeatedFilesTest {
    private static final String[] STAFF = {
        "Employee Number,Staff Group,Pay Scale,Ethnic Origin", "20000001,Students,Band 5,A"
    };
    private static final String[] APPLICATIONS = {
        "Vacancy Ref,Ethnic Origin,Application Date,Shortlisted,Appointed",
        "V1,A,12/05/2023,Y,Y",
        "V1,N,12/05/2023,Y,N",
        "V2,N,31/02/2024,Y,N"
    };
    private static final String[] SUMMARY = {"Ethnic Origin,Applications,Shortlisted,Appointed", "A,10,5,2", "N,8,4,1"};
    private static final String[] BOARD = {"Post,Voting,Executive,Ethnic Origin", "Chair,Y,N,A", "Finance,Y,Y,N"};
    private static final String[] CASES = {
        "Case ID,Case Type,Stage,Date Opened,Ethnic Origin", "1,Disciplinary,Formal investigation,12/05/2023,N"
    };

    private final Source source = new Source("trust");

    @AfterEach
    void close() {
        source.close();
    }

    private static List<QualityEntry> repeated(Counts counts) {
        return counts.quality().stream()
                .filter(entry -> entry.reason().equals("REPEATED_FILE"))
                .toList();
    }

    private static long appointed(Counts counts) {
        return counts.recruitment().stream()
                .mapToLong(RecruitmentCount::appointed)
                .sum();
    }

    private static long seats(Counts counts, int year) {
        return counts.board().stream()
                .filter(count -> count.year() == year)
                .mapToLong(BoardCount::people)
                .sum();
    }

    @Test
    void applications_delivered_twice_count_once_and_the_copy_accounts_for_its_rows() {
        source.file("staff 2024.csv", STAFF)
                .file("recruitment.csv", APPLICATIONS)
                .file("recruitment, copy.csv", APPLICATIONS);
        Counts counts = source.count();
        assertThat(appointed(counts)).isEqualTo(1);
        assertThat(repeated(counts)).singleElement().satisfies(entry -> {
            assertThat(entry.file()).isEqualTo("recruitment.csv");
            assertThat(entry.outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
            assertThat(entry.rows()).isEqualTo(3);
            assertThat(entry.reasonText())
                    .isEqualTo("\u201crecruitment, copy.csv\u201d: The same file again, byte for byte: its rows are not"
                            + " counted a second time.");
            assertThat(entry.advice()).contains("Take one of the two away");
        });
        assertThat(counts.files())
                .filteredOn(file -> file.name().equals("recruitment.csv"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.rowsRead()).isEqualTo(3);
                    assertThat(file.rowsOutOfScope()).isEqualTo(3);
                    assertThat(file.rowsCounted() + file.rowsRejected()).isZero();
                });
        assertThat(Found.rows(counts, "IMPOSSIBLE_DATE")).isEqualTo(1);
    }

    @Test
    void a_third_copy_is_told_of_the_file_that_counts() {
        source.file("staff 2024.csv", STAFF)
                .file("a.csv", APPLICATIONS)
                .file("b.csv", APPLICATIONS)
                .file("c.csv", APPLICATIONS);
        Counts counts = source.count();
        assertThat(appointed(counts)).isEqualTo(1);
        assertThat(repeated(counts)).hasSize(2).allMatch(entry -> entry.reasonText()
                .startsWith("\u201ca.csv\u201d"));
    }

    @Test
    void dated_events_in_the_folders_of_two_years_count_once() {
        source.file("2023/staff.csv", STAFF[0], "20000002,Students,Band 5,A")
                .file("2024/staff.csv", STAFF)
                .file("2023/all cases.csv", CASES)
                .file("2024/all cases.csv", CASES);
        Counts counts = source.count();
        assertThat(counts.disciplinary().stream().mapToLong(EventCount::people).sum())
                .isEqualTo(1);
        assertThat(repeated(counts)).hasSize(1);
    }

    @Test
    void sums_without_dates_in_the_folders_of_two_years_count_in_both_and_that_is_told() {
        source.file("2023/staff.csv", STAFF[0], "20000002,Students,Band 5,A")
                .file("2024/staff.csv", STAFF)
                .file("2023/recruitment.csv", SUMMARY)
                .file("2024/recruitment.csv", SUMMARY);
        Counts counts = source.count();
        assertThat(appointed(counts)).isEqualTo(6);
        assertThat(repeated(counts)).isEmpty();
        assertThat(counts.quality())
                .filteredOn(entry -> entry.reason().equals("SAME_IN_OTHER_YEAR"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.file()).isEqualTo("2024/recruitment.csv");
                    assertThat(entry.year()).isEqualTo(2024);
                    assertThat(entry.reasonText()).startsWith("\u201c2023/recruitment.csv\u201d");
                });
    }

    @Test
    void a_board_may_be_the_same_in_two_years_but_not_sit_twice_in_one() {
        source.file("2023/board.csv", BOARD).file("2024/board.csv", BOARD).file("2024/board again.csv", BOARD);
        Counts counts = source.count();
        assertThat(seats(counts, 2023)).isEqualTo(2);
        assertThat(seats(counts, 2024)).isEqualTo(2);
        assertThat(repeated(counts))
                .singleElement()
                .extracting(QualityEntry::year)
                .isEqualTo(2024);
        assertThat(counts.quality()).noneMatch(entry -> entry.reason().equals("SAME_IN_OTHER_YEAR"));
    }

    @Test
    void two_organisations_may_deliver_the_same() {
        source.file("organisations.csv", "ODS Code,Organisation Name", "AAA,One", "BBB,Two")
                .file("AAA/2024/board.csv", BOARD)
                .file("BBB/2024/board.csv", BOARD);
        Counts counts = source.count();
        assertThat(seats(counts, 2024)).isEqualTo(4);
        assertThat(repeated(counts)).isEmpty();
    }

    @Test
    void answers_and_workbooks() {
        Object[][] cells = {
            {"Ethnic Origin", "Applications", "Shortlisted", "Appointed"}, {"A", 10, 5, 2}, {"N", 8, 4, 1}
        };
        byte[] workbook = Workbooks.workbook(book -> sheet(book, "Recruitment", 0, cells));
        String[] answers = new String[12];
        java.util.Arrays.fill(answers, "01,2");
        answers[0] = "q28,q14a";
        source.file("staff 2024.csv", STAFF)
                .bytes("recruitment 2024.xlsx", workbook)
                .bytes("recruitment 2024 (1).xlsx", workbook)
                .file("survey 2023.csv", answers)
                .file("survey 2023 (1).csv", answers);
        Counts counts = source.count();
        assertThat(appointed(counts)).isEqualTo(3);
        assertThat(Found.survey(counts, 2024, 5, EthnicGroup.WHITE).base()).isEqualTo(11);
        assertThat(repeated(counts)).hasSize(2);
    }

    @Test
    void actions_are_listed_once() {
        String[] actions = {"Action,Lead Role,Due Date", "Panels,Head of resourcing,30/09/2024"};
        source.file("staff 2024.csv", STAFF).file("actions.csv", actions).file("old/actions.csv", actions);
        assertThat(source.count().actions()).hasSize(1);
    }

    /** Nothing tells such applications from others: docs/extract-formats.md says so. */
    @Test
    void the_same_rows_in_a_file_that_differs_count_again() {
        source.file("staff 2024.csv", STAFF)
                .file("recruitment.csv", APPLICATIONS)
                .file("recruitment until May.csv", APPLICATIONS[0], APPLICATIONS[1]);
        assertThat(appointed(source.count())).isEqualTo(2);
    }

    @Test
    void headers_alone_repeat_nothing() {
        source.file("staff 2024.csv", STAFF)
                .file("recruitment.csv", APPLICATIONS[0])
                .file("recruitment (1).csv", APPLICATIONS[0]);
        Counts counts = source.count();
        assertThat(repeated(counts)).isEmpty();
        assertThat(counts.quality())
                .filteredOn(entry -> entry.reason().equals("NO_ROWS"))
                .hasSize(2);
    }
}
