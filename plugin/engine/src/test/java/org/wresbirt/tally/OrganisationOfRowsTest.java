package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.ExtractException;

/** Whose rows they are: by column, by a name or alias, by the sub-folder, or because there is only one. */
class OrganisationOfRowsTest {
    private static final String STAFF = "Employee Number,Staff Group,Pay Scale,Ethnic Origin";
    private static final String WHITE = "20000001,Students,Band 5,A";
    private static final String BME = "20000002,Students,Band 5,N";

    private final Source source = new Source("Example Trust");

    @AfterEach
    void close() {
        source.close();
    }

    private void organisations() {
        source.file(
                "organisations.csv",
                "ODS Code,Organisation Name,Aliases,Region",
                "RAA,Ashby Hospitals NHS Trust,Ashby|Ashby General,Midlands",
                "RBB,Barton Community NHS Trust,Barton,Midlands");
    }

    private String staff(Counts counts, String organisation) {
        return Found.staff(counts, count -> count.organisation().equals(organisation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAA", "raa", " RAA ", "Ashby Hospitals NHS Trust", "ASHBY GENERAL", "Ashby"})
    void code_name_or_alias_in_the_column(String name) {
        organisations();
        source.file("staff 2024.csv", STAFF + ",Organisation", WHITE + "," + name, BME + ",RBB");
        Counts counts = source.count();
        assertThat(staff(counts, "RAA")).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(staff(counts, "RBB")).isEqualTo("white 0, BME 1, unknown 0");
        assertThat(counts.organisations()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/2024/staff.csv", "2024/%s/staff.csv", "%s/staff 2024.csv"})
    void the_sub_folder_names_the_organisation(String path) {
        organisations();
        source.file(path.formatted("Ashby"), STAFF, WHITE).file(path.formatted("rbb"), STAFF, BME);
        Counts counts = source.count();
        assertThat(staff(counts, "RAA")).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(staff(counts, "RBB")).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void the_column_goes_before_the_folder() {
        organisations();
        source.file("Ashby/staff 2024.csv", STAFF + ",ODS Code", WHITE + ",RBB", BME + ",");
        Counts counts = source.count();
        assertThat(staff(counts, "RBB")).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(staff(counts, "RAA")).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void the_only_organisation_gets_the_files_that_name_none() {
        source.file("staff 2024.csv", STAFF + ",ODS Code", WHITE + ",RAA")
                .file("board 2024.csv", "Voting,Executive,Ethnic Origin", "Y,N,A");
        Counts counts = source.count();
        assertThat(counts.organisations()).extracting(Organisation::code).containsExactly("RAA");
        assertThat(counts.board()).extracting(BoardCount::organisation).containsExactly("RAA");
    }

    @Test
    void the_only_one_listed_gets_everything() {
        source.file("organisations.csv", "ODS Code,Organisation Name", "RAA,Ashby Hospitals NHS Trust")
                .file("staff 2024.csv", STAFF, WHITE);
        assertThat(staff(source.count(), "RAA")).isEqualTo("white 1, BME 0, unknown 0");
    }

    @Test
    void nobody_named_at_all_is_called_after_the_folder() {
        source.file("staff 2024.csv", STAFF, WHITE);
        assertThat(source.count().organisations())
                .extracting(Organisation::code)
                .containsExactly("Example Trust");
    }

    @Test
    void two_listed_and_a_file_that_names_neither() {
        organisations();
        source.file("RAA/staff 2024.csv", STAFF, WHITE)
                .file("RBB/staff 2024.csv", STAFF, WHITE)
                .file("board 2024.csv", "Voting,Executive,Ethnic Origin", "Y,N,A");
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageContainingAll("board 2024.csv", "not clear of which organisation");
    }

    @Test
    void a_lookup_stays_within_the_organisation() {
        organisations();
        source.file("RAA/staff 2024.csv", STAFF, "20000001,Students,Band 5,A")
                .file("RBB/staff 2024.csv", STAFF, "20000001,Students,Band 5,N")
                .file(
                        "RBB/training 2024.csv",
                        "Employee Number,Course,Completion Date",
                        "20000001,Coaching,01/05/2023");
        assertThat(Found.training(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }
}
