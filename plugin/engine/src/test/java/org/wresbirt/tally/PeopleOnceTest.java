package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.classify.Contract;

/** People are counted, not assignments; bank workers apart from substantive staff. */
class PeopleOnceTest {
    private static final String STAFF =
            "Employee Number,Assignment Number,Staff Group,Pay Scale,Ethnic Origin,Assignment Category,Primary Assignment,FTE,Assignment Status";

    private final Source source = new Source();

    @AfterEach
    void close() {
        source.close();
    }

    private static String row(
            String person, String assignment, String band, String category, String primary, String fte, String status) {
        return String.join(",", person, assignment, "Students", "Band " + band, "A", category, primary, fte, status);
    }

    private String bandOfThePerson(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = STAFF;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        source.file("staff 2024.csv", lines);
        WorkforceCount count = source.count().workforce().stream()
                .reduce((a, b) -> {
                    throw new AssertionError("counted twice: " + a + ", " + b);
                })
                .orElseThrow();
        assertThat(count.people()).isEqualTo(1);
        return count.contract() + " " + count.band().code();
    }

    /** Each line: two assignments of one person, in both orders. Band 6 is the one that counts. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the primary assignment,                       20000047-2, Y, 0.2,  20000047,   N, 0.8",
        "primary though it has no full-time equivalent, 20000047-2, Y, '',  20000047,   N, 0.8",
        "none primary: the higher full-time equivalent, 20000047-2, N, 0.6, 20000047,   N, 0.4",
        "none marked: the higher full-time equivalent,  20000047-2, '', 0.6, 20000047,  '', 0.4",
        "both primary: the higher full-time equivalent, 20000047-2, Y, 0.6, 20000047,   Y, 0.4",
        "an absurd full-time equivalent says nothing,   20000047-2, N, 0.6, 20000047,   N, 37.5",
        "all alike: the lower assignment number,        20000047-2, N, 0.5, 20000047-3, N, 0.5",
        "number ten comes after number nine,            20000047-9, N, 0.5, 20000047-10, N, 0.5",
        "'1 is yes',                                    20000047-2, 1, 0.2, 20000047,   0, 0.8"
    })
    void which_of_two_assignments_counts(
            String rule, String a, String aPrimary, String aFte, String b, String bPrimary, String bFte) {
        String counts = row("20000047", a, "6", "Permanent", aPrimary, aFte, "Active Assignment");
        String other = row("20000047", b, "2", "Permanent", bPrimary, bFte, "Active Assignment");
        assertThat(bandOfThePerson(counts, other)).as(rule).isEqualTo("SUBSTANTIVE 6");
        assertThat(bandOfThePerson(other, counts))
                .as(rule + ", the other way round")
                .isEqualTo("SUBSTANTIVE 6");
    }

    @Test
    void substantive_goes_before_bank_even_when_bank_is_primary() {
        assertThat(bandOfThePerson(
                        row("20000047", "20000047", "2", "Bank", "Y", "1.0", "Active Assignment"),
                        row("20000047", "20000047-2", "6", "Fixed Term Temp", "N", "0.1", "Active Assignment")))
                .isEqualTo("SUBSTANTIVE 6");
    }

    @Test
    void an_ended_assignment_does_not_count_even_when_it_was_primary() {
        assertThat(bandOfThePerson(
                        row("20000047", "20000047", "2", "Permanent", "Y", "1.0", "Terminate Assignment"),
                        row("20000047", "20000047-2", "6", "Permanent", "N", "0.1", "Active Assignment")))
                .isEqualTo("SUBSTANTIVE 6");
    }

    @Test
    void whoever_left_the_substantive_post_and_stays_on_the_bank_is_a_bank_worker() {
        assertThat(bandOfThePerson(
                        row("20000047", "20000047", "2", "Permanent", "Y", "1.0", "Terminate Assignment"),
                        row("20000047", "20000047-2", "6", "Bank", "N", "0", "Active Assignment")))
                .isEqualTo("BANK 6");
    }

    @Test
    void an_honorary_post_beside_a_paid_one_changes_nothing() {
        assertThat(bandOfThePerson(
                        row("20000047", "20000047", "2", "Honorary", "Y", "0", "Active Assignment"),
                        row("20000047", "20000047-2", "6", "Permanent", "N", "0.5", "Active Assignment")))
                .isEqualTo("SUBSTANTIVE 6");
    }

    @Test
    void a_bank_worker_with_three_assignments_is_one_bank_worker() {
        assertThat(bandOfThePerson(
                        row("20000047", "20000047", "6", "Bank", "Y", "0", "Active Assignment"),
                        row("20000047", "20000047-2", "2", "Bank", "N", "0", "Active Assignment"),
                        row("20000047", "20000047-3", "3", "Bank", "N", "0", "Active Assignment")))
                .isEqualTo("BANK 6");
    }

    @Test
    void a_person_in_two_files_of_one_year_counts_once() {
        source.file("staff 2024 a.csv", STAFF, row("20000047", "20000047", "6", "Permanent", "Y", "0.5", "Acting Up"))
                .file("staff 2024 b.csv", STAFF, row("20000047", "20000047-2", "2", "Bank", "N", "0", "Acting Up"));
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(Found.bank(counts, 2024)).isEqualTo("white 0, BME 0, unknown 0");
    }

    @Test
    void a_person_in_two_years_counts_in_each() {
        String row = row("20000047", "20000047", "6", "Permanent", "Y", "0.5", "Active Assignment");
        source.file("staff 2023.csv", STAFF, row).file("staff 2024.csv", STAFF, row);
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2023)).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    /** Employee numbers are each employer's own: the same number elsewhere is somebody else. */
    @Test
    void the_same_number_in_two_organisations_is_two_people() {
        String row = row("20000047", "20000047", "6", "Permanent", "Y", "0.5", "Active Assignment");
        source.file("staff 2024.csv", STAFF + ",ODS Code", row + ",RAA", row + ",RBB");
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 2, BME 0, unknown 0");
    }

    @Test
    void every_row_has_one_fate() {
        source.file(
                "staff 2024.csv",
                STAFF,
                row("20000001", "1", "6", "Permanent", "Y", "1", "Active Assignment"),
                row("20000001", "2", "6", "Bank", "N", "0", "Active Assignment"),
                row("20000002", "1", "6", "Honorary", "Y", "0", "Active Assignment"),
                row("20000003", "1", "6", "Non-Executive Director/Chair", "Y", "0", "Active Assignment"),
                row("20000004", "1", "6", "Permanent", "Y", "1", "Inactive"),
                row("", "1", "6", "Permanent", "Y", "1", "Active Assignment"),
                row("20000005", "1", "6", "Bank", "Y", "0", "Active Assignment"),
                "20000006,1");
        Counts counts = source.count();
        assertThat(Found.staff(counts, count -> count.contract() == Contract.SUBSTANTIVE))
                .isEqualTo("white 1, BME 0, unknown 0");
        assertThat(counts.files()).singleElement().satisfies(file -> {
            assertThat(file.rowsRead()).isEqualTo(8);
            assertThat(file.rowsCounted()).isEqualTo(2);
            assertThat(file.rowsOutOfScope()).isEqualTo(4);
            assertThat(file.rowsRejected()).isEqualTo(2);
        });
    }
}
