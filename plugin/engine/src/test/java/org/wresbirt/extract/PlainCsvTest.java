package org.wresbirt.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The fast reader must give, on every input, what FastCSV gives: same cells, same ragged rows, same line numbers. */
class PlainCsvTest {
    /** Cells made of what can go wrong: delimiters, quotes, line breaks, blanks, letters beyond ASCII. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                        "",
                        "a",
                        "Band 5",
                        "12345678",
                        "x,y",
                        "line\nbreak",
                        "line\r\nbreak",
                        "she said \"no\"",
                        "\"",
                        " blank ",
                        "caf\u00e9",
                        "\u00a35",
                        "0123456789abcdef0123456789",
                        ";",
                        "a;b",
                        "''",
                        "\t")
                .list()
                .ofMaxSize(2)
                .map(parts -> String.join("", parts));
        return cell.list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars('a', 'b', ',', '"', '\n', '\r', ' ', '\u00e9')
                .ofMaxLength(120);
    }

    @Property(tries = 500)
    void written_tables(
            @ForAll("tables") List<List<String>> table,
            @ForAll boolean quoteAll,
            @ForAll boolean windowsLines,
            @ForAll boolean lastBreak)
            throws IOException {
        String end = windowsLines ? "\r\n" : "\n";
        String text = table.stream()
                .map(row -> row.stream().map(cell -> written(cell, quoteAll)).collect(Collectors.joining(",")))
                .collect(Collectors.joining(end));
        assertSame(text + (lastBreak ? end : ""), 3);
    }

    @Property(tries = 1000)
    void any_text(@ForAll("anyText") String text) throws IOException {
        assertSame(text, 2);
    }

    /** Quotes in odd places are not for the fast reader: it must see that and hand over. */
    @Test
    void quotes_inside_unquoted_cells_are_plain_characters() throws IOException {
        assertThat(read("5\" pipe,6\" pipe\na,b\n", 2, true)).containsExactly("1:[5\" pipe|6\" pipe]", "2:[a|b]");
    }

    @Test
    void a_record_longer_than_a_block() throws IOException {
        String longCell = "x".repeat(900_000);
        List<String> rows = read("a,b,c\n" + longCell + "," + longCell + ",\"c\nd\"\ne,f,g\n", 3, true);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).startsWith("2:[xxx").endsWith("|c\nd]");
        assertThat(rows.get(2)).isEqualTo("4:[e|f|g]");
    }

    /** 64 bytes are looked at together: wherever a quote, a delimiter or half a line end falls among them. */
    @Test
    void every_place_among_the_bytes_that_are_looked_at_together() throws IOException {
        for (int shift = 0; shift <= 130; shift++) {
            String text =
                    "x".repeat(shift) + ",\"q, r\"\"s\",t\r\n,\"two\r\nlines\",\r\n\"a\",\u00e9,\"\"\nlast,,\"end\"";
            assertSame(text, 3);
            assertSame(text + "\r\n", 3);
        }
    }

    /** Blocks are cut at line breaks outside quotes only, however the breaks fall. */
    @Test
    void many_blocks_with_line_breaks_inside_quotes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            text.append(i)
                    .append(",\"Nurse, ward ")
                    .append(i % 97)
                    .append("\nnights\",")
                    .append("z".repeat(i % 53))
                    .append('\n');
        }
        assertThat(text.length()).isGreaterThan(2 << 20);
        assertSame(text.toString(), 3);
    }

    @Test
    void rows_with_too_few_or_too_many_cells_are_ragged_but_trailing_empty_cells_are_not() throws IOException {
        assertThat(read("a,b\nc\nd,e,,\nf,g,h\n\ni,j", 2, true))
                .containsExactly("1:[a|b]", "2:ragged 1", "3:[d|e]", "4:ragged 3", "6:[i|j]");
    }

    /** A regional source has a thousand small files; a megabyte kept for each would be a gigabyte. */
    @Test
    void a_file_that_has_been_read_keeps_no_block() throws IOException {
        Path path = Files.createTempFile("rows", ".csv");
        Files.writeString(path, "a,b\nc,d\n");
        try (CsvBlocks blocks = new CsvBlocks(TextFile.of(path), ',', new Columns(2, new int[] {0, 1}), 0, 1)) {
            Row row = blocks.newRow();
            List<WeakReference<byte[]>> seen = new ArrayList<>();
            Collecting handler = new Collecting(2) {
                @Override
                public void row(Row current) {
                    super.row(current);
                    seen.add(new WeakReference<>(current.bytes()));
                }
            };
            for (RowSource.Portion portion = blocks.next(); portion != null; portion = blocks.next()) {
                portion.read(row, handler);
            }

            System.gc();

            assertThat(handler.rows).containsExactly("[a|b]", "[c|d]");
            assertThat(seen).hasSize(2).allSatisfy(block -> assertThat(block.get())
                    .isNull());
            assertThat(blocks.line(handler.positions.get(1))).isEqualTo(2);
            assertThat(row.isBlank(0)).isFalse();
        } finally {
            Files.delete(path);
        }
    }

    private static String written(String cell, boolean always) {
        boolean quote = always
                || cell.indexOf(',') >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static void assertSame(String text, int columns) throws IOException {
        assertThat(read(text, columns, true)).isEqualTo(read(text, columns, false));
    }

    private static List<String> read(String text, int columnCount, boolean fast) throws IOException {
        Path path = Files.createTempFile("rows", ".csv");
        try {
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
            int[] wanted = new int[columnCount];
            for (int i = 0; i < columnCount; i++) {
                wanted[i] = i;
            }
            Columns columns = new Columns(columnCount, wanted);
            TextFile file = TextFile.of(path);
            List<String> rows = new ArrayList<>();
            if (fast) {
                try (CsvBlocks blocks = new CsvBlocks(file, ',', columns, 0, 1)) {
                    Row row = blocks.newRow();
                    Collecting handler = new Collecting(columnCount);
                    for (RowSource.Portion portion = blocks.next(); portion != null; portion = blocks.next()) {
                        portion.read(row, handler);
                    }
                    for (int i = 0; i < handler.rows.size(); i++) {
                        rows.add(blocks.line(handler.positions.get(i)) + ":" + handler.rows.get(i));
                    }
                } catch (UnreadableRowException e) {
                    rows.add("unreadable");
                }
            } else {
                Collecting handler = new Collecting(columnCount);
                try {
                    new ReferenceCsv(file, ',', columns, 0).read(0, new Row(columnCount), handler);
                    for (int i = 0; i < handler.rows.size(); i++) {
                        rows.add(handler.positions.get(i) + 1 + ":" + handler.rows.get(i));
                    }
                } catch (UnreadableRowException e) {
                    rows.add("unreadable");
                }
            }
            return rows;
        } finally {
            Files.delete(path);
        }
    }

    private static class Collecting implements RowHandler {
        final int columns;
        final List<String> rows = new ArrayList<>();
        final List<Long> positions = new ArrayList<>();

        Collecting(int columns) {
            this.columns = columns;
        }

        @Override
        public void row(Row row) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(row.text(i));
            }
            rows.add("[" + String.join("|", cells) + "]");
            positions.add(row.position());
        }

        @Override
        public void ragged(long position, int cells) {
            rows.add("ragged " + cells);
            positions.add(position);
        }
    }
}
