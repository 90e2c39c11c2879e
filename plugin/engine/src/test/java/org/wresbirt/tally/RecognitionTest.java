package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.profile.Kind;

/** What a file is, by its headers; what a site calls things; what is no extract at all. */
class RecognitionTest {
    private static final String STAFF = "Employee Number,Staff Group,Pay Scale,Ethnic Origin";
    private static final String WHITE = "20000001,Students,Band 5,A";

    private final Source source = new Source();

    @AfterEach
    void close() {
        source.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Employee Number,Pay Scale,Ethnic Origin",
                "EMPLOYEE NUMBER,PAY SCALE,ETHNIC ORIGIN",
                "employee_number,pay_scale,ethnic_origin",
                "EmployeeNumber,PayScale,EthnicOrigin",
                "Emp No,AfC Band,Ethnicity",
                "Employee No.,Grade,Ethnic Group",
                "Staff Number,Pay Band,Ethnic Category",
                "Unique Nhs Identifier,Band,Ethnic Code",
                "Employee Number *,Pay Scale:,Ethnic Origin"
            })
    void headers_of_a_workforce_extract(String header) {
        source.file("x 2024.csv", header, "20000001,Band 6,N");
        Counts counts = source.count();
        assertThat(counts.files()).extracting(SourceFile::kind).containsExactly(Kind.WORKFORCE);
        assertThat(counts.workforce()).singleElement().satisfies(count -> {
            assertThat(count.band().code()).isEqualTo("6");
            assertThat(count.ethnicity().group()).isEqualTo(EthnicGroup.BME);
        });
    }

    @Test
    void the_columns_may_come_in_any_order_among_others() {
        source.file(
                "x 2024.csv",
                "Gender,Ethnic Origin,Notes,Pay Scale,Position Title,Employee Number,Age Band",
                "F,N,\"see, file\",NHS|XR06|Review Body Band 6,Nurse,20000001,30-39");
        assertThat(source.count().workforce())
                .singleElement()
                .satisfies(count -> assertThat(count.band().code()).isEqualTo("6"));
    }

    @Test
    void the_file_name_does_not_decide_what_a_file_is() {
        source.file("training 2024.csv", STAFF, WHITE)
                .file("staff 2024.csv", "Voting,Executive,Ethnic Origin", "Y,Y,N");
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 0, unknown 0");
        assertThat(Found.board(counts, count -> true)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void several_files_of_one_kind_are_added_together() {
        source.file("staff 2024.csv", STAFF, WHITE)
                .file("more staff 2024.csv", STAFF, "20000002,Students,Band 5,N")
                .file("a.csv", "Ethnic Origin,Vacancy Ref,Application Date,Shortlisted,Appointed", "A,1,01/05/2023,Y,Y")
                .file("b.csv", "Ethnicity,Job Ref,Date Applied,Stage Reached", "N,2,02/05/2023,Shortlisted");
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 1, unknown 0");
        assertThat(Found.shortlisted(counts, 2024)).isEqualTo("white 1, BME 1, unknown 0");
        assertThat(Found.appointed(counts, 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    @Test
    void a_sites_own_headers() {
        source.file("columns.csv", "kind,field,header", "workforce,ethnicOrigin,Heritage", "workforce,grade,Level")
                .file("staff 2024.csv", "Employee Number,Level,Heritage", "20000001,Band 7,N");
        assertThat(source.count().workforce()).singleElement().satisfies(count -> {
            assertThat(count.band().code()).isEqualTo("7");
            assertThat(count.ethnicity().group()).isEqualTo(EthnicGroup.BME);
        });
    }

    /** The site knows better: its header wins over a shipped one that stands in the same file. */
    @Test
    void a_sites_own_header_goes_before_a_shipped_one() {
        source.file("columns.csv", "kind,field,header", "workforce,ethnicOrigin,Verified Ethnicity")
                .file(
                        "staff 2024.csv",
                        "Employee Number,Pay Scale,Ethnic Origin,Verified Ethnicity",
                        "20000001,Band 7,Z,N");
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void a_sites_own_values() {
        source.file(
                        "values.csv",
                        "list,value,code",
                        "ethnicity,Romany,C",
                        "ethnicity,Heritage 7,N",
                        "band,House Scale 7,8A")
                .file(
                        "staff 2024.csv",
                        STAFF,
                        "20000001,Students,House Scale 7,Heritage 7",
                        "20000002,Students,house scale 7,romany");
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 1, unknown 0");
        assertThat(counts.workforce()).extracting(count -> count.band().code()).containsOnly("8A");
    }

    @Test
    void a_file_of_headers_that_nobody_knows_is_reported() {
        source.file("staff 2024.csv", STAFF, WHITE)
                .file("canteen.csv", "Dish,Price", "Soup,2.50")
                .bytes("letter.pdf", "%PDF-1.7\n1 0 obj <</Type /Catalog>>".getBytes(StandardCharsets.US_ASCII))
                .bytes("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0})
                .file("read me.txt", "These are the extracts of the year.");
        Counts counts = source.count();
        assertThat(counts.quality().stream()
                        .filter(entry -> entry.reason().equals("NOT_AN_EXTRACT"))
                        .map(QualityEntry::file))
                .containsExactlyInAnyOrder("canteen.csv", "letter.pdf", "old.xls", "read me.txt");
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$staff 2024.xlsx", ".DS_Store", ".hidden/staff 2023.csv"})
    void what_programs_leave_behind_is_left_alone(String name) {
        source.file("staff 2024.csv", STAFF, WHITE).bytes(name, new byte[] {0, 1, 2, 3});
        assertThat(source.count().files()).extracting(SourceFile::name).containsExactly("staff 2024.csv");
    }

    @Test
    void windows_own_left_overs_are_no_obstacle() {
        source.file("staff 2024.csv", STAFF, WHITE)
                .bytes("Thumbs.db", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0})
                .file("desktop.ini", "[.ShellClassInfo]", "IconFile=x.ico,1");
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    @ParameterizedTest
    @CsvSource({
        "Shortlisted, 1, 0",
        "Interviewed, 1, 0",
        "Offered, 1, 0",
        "Appointed, 1, 1",
        "Applied, 0, 0",
        "Rejected at shortlisting, 0, 0"
    })
    void the_furthest_stage_implies_the_ones_before(String stage, int shortlisted, int appointed) {
        source.file("staff 2024.csv", STAFF, WHITE)
                .file("r.csv", "Vacancy Ref,Ethnic Origin,Application Date,Furthest Stage", "1,N,01/05/2023," + stage);
        Counts counts = source.count();
        assertThat(Found.applicants(counts, 2024)).isEqualTo("white 0, BME 1, unknown 0");
        assertThat(Found.shortlisted(counts, 2024)).isEqualTo("white 0, BME " + shortlisted + ", unknown 0");
        assertThat(Found.appointed(counts, 2024)).isEqualTo("white 0, BME " + appointed + ", unknown 0");
    }

    /** Nobody is appointed without having been shortlisted, whatever the flags say. */
    @Test
    void appointed_without_a_mark_for_shortlisted() {
        source.file("staff 2024.csv", STAFF, WHITE)
                .file(
                        "r.csv",
                        "Vacancy Ref,Ethnic Origin,Application Date,Shortlisted,Appointed",
                        "1,N,01/05/2023,N,Y");
        Counts counts = source.count();
        assertThat(Found.appointed(counts, 2024)).isEqualTo(Found.shortlisted(counts, 2024));
    }

    @Test
    void board_members_with_flags_or_words_and_empty_rows_below() {
        source.file(
                "board 2024.csv",
                "Post,Voting,Executive,Ethnic Origin",
                "Chair,Yes,No,A",
                "Chief Executive,TRUE,TRUE,N",
                "Adviser,Non-voting,Non-executive,A",
                "Director,Voting,Executive,",
                ",,,",
                ",,,");
        Counts counts = source.count();
        assertThat(Found.board(counts, count -> true)).isEqualTo("white 2, BME 1, unknown 1");
        assertThat(Found.board(counts, BoardCount::voting)).isEqualTo("white 1, BME 1, unknown 1");
        assertThat(Found.board(counts, BoardCount::executive)).isEqualTo("white 0, BME 1, unknown 1");
    }
}
