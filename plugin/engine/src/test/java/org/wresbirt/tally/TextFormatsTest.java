package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same three people, in every form in which systems export text: always the same figures. */
class TextFormatsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String[][] CELLS = {
        {
            "Employee Number",
            "Position Title",
            "Staff Group",
            "Pay Scale",
            "Ethnic Origin",
            "Org L3",
            "Assignment Category"
        },
        {
            "20000001",
            "Caf\u00e9 Manager",
            "Administrative and Clerical",
            "Band 5",
            "A White - British",
            "C\u00f4t\u00e9 Ward",
            "Permanent"
        },
        {
            "20000002",
            "Nurse, Ward 3; nights | days",
            "Nursing and Midwifery Registered",
            "Band 6",
            "N Black or Black British - African",
            "Surgery",
            "Permanent"
        },
        {
            "20000003",
            "Nurse \"Bank\"\nlead",
            "Nursing and Midwifery Registered",
            "Band 7",
            "Z Not Stated",
            "Surgery",
            "Permanent"
        }
    };

    private final Source source = new Source();

    @AfterEach
    void close() {
        source.close();
    }

    private static String text(char delimiter, String lineBreak) {
        StringBuilder text = new StringBuilder();
        for (String[] line : CELLS) {
            for (int i = 0; i < line.length; i++) {
                text.append(i == 0 ? "" : String.valueOf(delimiter));
                text.append('"').append(line[i].replace("\"", "\"\"")).append('"');
            }
            text.append(lineBreak);
        }
        return text.toString();
    }

    private void assertThreePeople() {
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 1, unknown 1");
        assertThat(counts.workforce())
                .extracting(WorkforceCount::directorate)
                .contains("C\u00f4t\u00e9 Ward", "Surgery");
        assertThat(counts.files()).singleElement().satisfies(file -> assertThat(file.rowsCounted())
                .isEqualTo(3));
    }

    static Stream<Arguments> forms() {
        return Stream.of(',', ';', '\t', '|')
                .flatMap(delimiter -> Stream.of("\n", "\r\n", "\r").flatMap(lineBreak -> Stream.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE,
                                WINDOWS_1252)
                        .map(charset -> Arguments.of(delimiter, lineBreak, charset))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void delimiters_line_ends_and_encodings_without_a_mark(char delimiter, String lineBreak, Charset charset) {
        source.file("staff 2024.csv", charset, text(delimiter, lineBreak));
        assertThreePeople();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_header(String charset) {
        source.file("staff 2024.csv", Charset.forName(charset), "\uFEFF" + text(',', "\r\n"));
        assertThreePeople();
    }

    @Test
    void a_file_that_ends_without_a_line_break() {
        source.file("staff 2024.csv", StandardCharsets.UTF_8, text(',', "\n").stripTrailing());
        assertThreePeople();
    }

    @Test
    void a_tab_separated_file_called_txt() {
        source.file("staff 2024.txt", StandardCharsets.UTF_8, text('\t', "\r\n"));
        assertThreePeople();
    }

    /** Excel writes such a first line, and reads it, to say which delimiter follows. */
    @Test
    void the_line_with_which_excel_names_the_delimiter() {
        source.file("staff 2024.csv", StandardCharsets.UTF_8, "sep=;\r\n" + text(';', "\r\n"));
        assertThreePeople();
    }

    @Test
    void four_title_lines_above_the_header() {
        source.file(
                "staff 2024.csv",
                StandardCharsets.UTF_8,
                "Staff in Post - Assignment Detail\nOrganisation: all, active\n\n\"Note: confidential,\nhandle with care\"\n"
                        + text(',', "\n"));
        assertThreePeople();
    }

    @Test
    void title_lines_padded_with_delimiters_as_spreadsheets_save_them() {
        source.file(
                "staff 2024.csv",
                StandardCharsets.UTF_8,
                "Staff in Post,,,,,,\n,,,,,,\nAs at,31/03/2024,,,,,\n,,,,,,\n" + text(',', "\n"));
        assertThreePeople();
    }

    @Test
    void a_header_over_two_lines() {
        source.file(
                "staff 2024.csv",
                StandardCharsets.UTF_8,
                text(',', "\n")
                        .replace("\"Ethnic Origin\"", "\"Ethnic\nOrigin\"")
                        .replace("Pay Scale", "Pay\r\nScale"));
        assertThreePeople();
    }

    @Test
    void blanks_around_cells_and_headers() {
        source.file(
                "staff 2024.csv",
                StandardCharsets.UTF_8,
                "Employee Number , Staff Group, Pay Scale,  Ethnic Origin ,Org L3,Assignment Category\n"
                        + "20000001, Students ,Band 5 , A , C\u00f4t\u00e9 Ward,  Permanent\n"
                        + "20000002,Students,Band 5,N,Surgery,Permanent\n20000003,Students,Band 5,Z,Surgery,Permanent\n");
        assertThreePeople();
    }

    @Test
    void blank_lines_are_no_rows() {
        source.file("staff 2024.csv", StandardCharsets.UTF_8, text(',', "\n\n") + "\n\n");
        assertThreePeople();
        assertThat(source.count().files().get(0).rowsRead()).isEqualTo(3);
    }
}
