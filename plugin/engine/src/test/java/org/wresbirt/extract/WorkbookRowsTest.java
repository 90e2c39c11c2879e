package org.wresbirt.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet comes in portions, so that one thread can take it apart while others understand what is in it. */
class WorkbookRowsTest {
    /** Rows of one cell: what is in it, and the row's number in the sheet. */
    private final List<String> texts = new ArrayList<>();

    private final List<Long> positions = new ArrayList<>();

    private int ragged;

    @TempDir
    Path folder;

    private final RowHandler handler = new RowHandler() {
        @Override
        public void row(Row row) {
            texts.add(row.text(0));
            positions.add(row.position());
        }

        @Override
        public void ragged(long position, int cells) {
            ragged++;
        }
    };

    @Test
    void portions_hold_every_row_below_the_header_once_and_in_order() throws IOException {
        RowSource rows = rows(1_203, "person ");
        assertThat(portions(rows)).as("1,203 rows, 500 at a time").isEqualTo(3);
        assertThat(texts)
                .isEqualTo(IntStream.rangeClosed(1, 1_203)
                        .mapToObj(i -> "person " + i)
                        .toList());
        assertThat(positions.get(0)).as("the header is row 1").isEqualTo(2);
        assertThat(rows.line(positions.get(1_202))).isEqualTo(1_204);
        assertThat(ragged).isZero();
    }

    @Test
    void long_rows_come_a_few_at_a_time() throws IOException {
        assertThat(portions(rows(30, "x".repeat(30_000)))).isEqualTo(4);
        assertThat(texts).hasSize(30);
    }

    @Test
    void portions_may_be_read_in_any_order_by_anybody() throws IOException {
        RowSource rows = rows(700, "person ");
        RowSource.Portion first = rows.next();
        RowSource.Portion second = rows.next();
        second.read(rows.newRow(), handler);
        first.read(rows.newRow(), handler);
        assertThat(rows.next()).isNull();
        assertThat(texts).hasSize(700).startsWith("person 501").endsWith("person 500");
    }

    @Test
    void nothing_comes_after_the_end_or_after_closing() throws IOException {
        RowSource rows = rows(700, "person ");
        assertThat(rows.next()).isNotNull();
        rows.close();
        assertThat(rows.next()).isNull();
        rows.close();
    }

    @Test
    void what_the_handler_does_wrong_is_not_blamed_on_the_workbook() throws IOException {
        RowSource rows = rows(1, "person ");
        RowSource.Portion portion = rows.next();
        RowHandler failing = new RowHandler() {
            @Override
            public void row(Row row) {
                throw new IllegalArgumentException("a fault of ours");
            }

            @Override
            public void ragged(long position, int cells) {}
        };
        assertThatThrownBy(() -> portion.read(new Row(1), failing)).hasMessage("a fault of ours");
        rows.close();
    }

    private int portions(RowSource rows) throws IOException {
        int portions = 0;
        Row row = rows.newRow();
        for (RowSource.Portion portion = rows.next(); portion != null; portion = rows.next()) {
            portion.read(row, handler);
            portions++;
        }
        return portions;
    }

    private RowSource rows(int rows, String text) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "Employee Number");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, text + row);
            }
        }
        return new WorkbookRows(file, "Sheet1", 1, new Columns(1, new int[] {0}));
    }
}
