package org.wresbirt.tally;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX workbooks whose cells have the types that a test gives them: numbers, switches, dates, texts. */
final class Workbooks {
    private Workbooks() {}

    static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A new sheet with the rows from {@code firstRow} on, counted from 0. */
    static Worksheet sheet(Workbook workbook, String name, int firstRow, Object[]... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                put(sheet, firstRow + row, column, rows[row][column]);
            }
        }
        return sheet;
    }

    static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd-mmm-yyyy hh:mm").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** The columns of the published survey workbook for indicator 5. */
    static Object[] benchmarkHeader(int... years) {
        Object[] header = new Object[1 + 4 * years.length];
        header[0] = "org_id";
        for (int i = 0; i < years.length; i++) {
            header[1 + 4 * i] = "har_from_pat_eth_summary_1_" + years[i];
            header[2 + 4 * i] = "har_from_pat_eth_summary_2_" + years[i];
            header[3 + 4 * i] = "har_from_pat_eth_summary_n_1_" + years[i];
            header[4 + 4 * i] = "har_from_pat_eth_summary_n_2_" + years[i];
        }
        return header;
    }
}
