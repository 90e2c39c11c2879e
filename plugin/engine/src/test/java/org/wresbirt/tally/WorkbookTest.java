package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.tally.Workbooks.put;
import static org.wresbirt.tally.Workbooks.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Excel workbooks: cells are numbers, dates and switches rather than text, and the table is not always on top. */
class WorkbookTest {
    private static final Object[] STAFF = {
        "Employee Number",
        "Staff Group",
        "Pay Scale",
        "Ethnic Origin",
        "Assignment Category",
        "Primary Assignment",
        "FTE"
    };

    private static final String[] FORMULA_COLUMNS = {"Employee Number", "Staff Group", "Pay Scale", "Ethnic Origin"};

    private final Source source = new Source();

    @AfterEach
    void close() {
        source.close();
    }

    private void workbook(String name, Consumer<Workbook> content) {
        source.bytes(name, Workbooks.workbook(content));
    }

    private static Object[] person(Object number, Object ethnicity, Object category, Object primary, Object fte) {
        return new Object[] {number, "Students", "Band 5", ethnicity, category, primary, fte};
    }

    @Test
    void numbers_and_switches() {
        workbook(
                "staff 2024.xlsx",
                book -> sheet(
                        book,
                        "Sheet1",
                        0,
                        STAFF,
                        person(20000001, "A", "Permanent", true, 1),
                        person(20000002, "N", "Permanent", true, 0.6),
                        // the same person: the switch says which assignment is the main one
                        person(20000003, "A", "Permanent", false, 0.9),
                        person(20000003, "H", "Permanent", true, 0.1)));
        Counts counts = source.count();
        assertThat(Found.staff(counts, 2024)).isEqualTo("white 1, BME 2, unknown 0");
        assertThat(Found.rows(counts, "IMPLAUSIBLE_FTE")).isZero();
    }

    @Test
    void an_employee_number_typed_as_text_here_and_as_number_there_is_one_person() {
        workbook(
                "staff 2024.xlsx",
                book -> sheet(
                        book,
                        "Sheet1",
                        0,
                        STAFF,
                        person("00012345", "A", "Permanent", "Y", 1),
                        person(12345, "A", "Permanent", "N", 0.2)));
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    @Test
    void ethnic_codes_that_are_numbers() {
        workbook(
                "staff 2024.xlsx",
                book -> sheet(
                        book,
                        "Sheet1",
                        0,
                        STAFF,
                        person(20000001, 0, "Permanent", "Y", 1),
                        person(20000002, 4, "Permanent", "Y", 1),
                        person(20000003, 99, "Permanent", "Y", 1)));
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 1, BME 1, unknown 1");
    }

    @Test
    void dates_with_and_without_a_time_on_the_edges_of_the_year() {
        workbook("staff 2024.xlsx", book -> sheet(book, "s", 0, STAFF, person(1, "A", "Permanent", "Y", 1)));
        workbook(
                "cases.xlsx",
                book -> sheet(
                        book,
                        "s",
                        0,
                        new Object[] {"Case ID", "Ethnic Origin", "Case Type", "Stage", "Date Opened"},
                        new Object[] {1, "A", "Disciplinary", "Formal investigation", LocalDate.of(2023, 4, 1)},
                        new Object[] {2, "N", "Disciplinary", "Formal investigation", LocalDate.of(2024, 3, 31)},
                        new Object[] {
                            3, "N", "Disciplinary", "Formal investigation", LocalDateTime.of(2024, 3, 31, 23, 59)
                        },
                        new Object[] {4, "A", "Disciplinary", "Formal investigation", LocalDate.of(2023, 3, 31)},
                        new Object[] {5, "A", "Disciplinary", "Formal investigation", LocalDate.of(2024, 4, 1)},
                        // 31 March 2024 again, in a cell that nobody formatted as a date
                        new Object[] {6, "A", "Disciplinary", "Formal investigation", 45382}));
        Counts counts = source.count();
        assertThat(Found.disciplinary(counts, 2024)).isEqualTo("white 2, BME 2, unknown 0");
        assertThat(Found.rows(counts, "OTHER_YEAR")).isEqualTo(2);
    }

    @Test
    void a_snapshot_date_in_a_title_cell_above_a_header_in_row_five() {
        workbook("staff.xlsx", book -> {
            Worksheet sheet = sheet(book, "Extract", 4, STAFF, person(20000001, "A", "Permanent", "Y", 1));
            put(sheet, 0, 0, "Staff in post");
            put(sheet, 1, 0, "As at");
            put(sheet, 1, 1, LocalDate.of(2024, 3, 31));
        });
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 1, BME 0, unknown 0");
    }

    @Test
    void the_sheet_that_holds_the_table_is_found_wherever_it_stands() {
        workbook("staff 2024.xlsx", book -> {
            sheet(book, "Read me", 0, new Object[] {"Employee Number", "How to read this workbook"});
            sheet(book, "Pivot", 2, new Object[] {"Ethnic Origin", "Count of Employee Number"}, new Object[] {"A", 99});
            sheet(book, "Data", 0, STAFF, person(20000001, "N", "Permanent", "Y", 1));
        });
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void a_table_that_starts_in_the_third_column() {
        workbook("staff 2024.xlsx", book -> {
            Object[] row = person(20000001, "N", "Permanent", "Y", 1);
            Worksheet sheet = book.newWorksheet("s");
            for (int i = 0; i < STAFF.length; i++) {
                put(sheet, 3, i + 2, STAFF[i]);
                put(sheet, 4, i + 2, row[i]);
            }
        });
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    @Test
    void a_snapshot_date_in_a_column_of_dates() {
        workbook(
                "staff.xlsx",
                book -> sheet(
                        book,
                        "s",
                        0,
                        new Object[] {"Employee Number", "Pay Scale", "Ethnic Origin", "Snapshot Date"},
                        new Object[] {20000001, "Band 5", "N", LocalDate.of(2024, 3, 31)}));
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    /** What a formula gave when the workbook was saved is what people see. */
    @Test
    void cells_with_formulas() throws IOException {
        source.bytes("staff 2024.xlsx", withFormulas());
        assertThat(Found.staff(source.count(), 2024)).isEqualTo("white 0, BME 1, unknown 0");
    }

    private static byte[] withFormulas() throws IOException {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
        String book =
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
        StringBuilder cells = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < FORMULA_COLUMNS.length; i++) {
            cells.append("<c r=\"").append((char) ('A' + i)).append("1\" t=\"inlineStr\"><is><t>");
            cells.append(FORMULA_COLUMNS[i]).append("</t></is></c>");
        }
        cells.append("</row><row r=\"2\"><c r=\"A2\"><f>20000000+1</f><v>20000001</v></c>");
        cells.append("<c r=\"B2\" t=\"inlineStr\"><is><t>Students</t></is></c>");
        cells.append("<c r=\"C2\" t=\"str\"><f>\"Band \"&amp;5</f><v>Band 5</v></c>");
        cells.append("<c r=\"D2\" t=\"str\"><f>UPPER(\"n\")</f><v>N</v></c></row>");
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + cells + "</sheetData></worksheet>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types);
            part(zip, "_rels/.rels", relations.formatted("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", book);
            part(zip, "xl/_rels/workbook.xml.rels", relations.formatted("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
