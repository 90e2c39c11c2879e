package org.wresbirt.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Delimited text: comma, semicolon, tab or pipe. */
final class DelimitedFile implements ExtractFile {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int HEAD_BYTES = 1 << 18;

    private final String name;
    private final Path path;
    private final TextFile text;
    private final byte[] head;

    DelimitedFile(String name, Path path) throws IOException {
        this.name = name;
        this.path = path;
        this.text = TextFile.of(path);
        try (InputStream in = text.open()) {
            this.head = in.readNBytes(HEAD_BYTES);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public String encoding() {
        Row decoder = new Row(0);
        // A character cut in two at the end of the head is no sign of another encoding.
        int whole = head.length;
        while (head.length == HEAD_BYTES && whole > 0 && head[whole - 1] < 0) {
            whole--;
        }
        decoder.decode(head, 0, whole);
        return decoder.sawWindows1252() ? "Windows-1252" : text.encoding();
    }

    @Override
    public List<Grid> grids() {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        List<Grid> grids = new ArrayList<>();
        for (char delimiter : DELIMITERS) {
            if (start.indexOf(delimiter) >= 0) {
                grids.add(grid(start, delimiter));
            }
        }
        if (grids.isEmpty() && !start.isBlank()) {
            grids.add(grid(start, ','));
        }
        return grids;
    }

    private Grid grid(String start, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Row decoder = new Row(0);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(new StringReader(start))) {
            for (CsvRecord record : reader) {
                List<String> cells = new ArrayList<>(record.getFieldCount());
                for (String cell : record.getFields()) {
                    byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
                    cells.add(decoder.decode(bytes, 0, bytes.length).strip());
                }
                rows.add(cells);
                lines.add(record.getStartingLineNumber());
                // one more than the header may be, so that it is known where the row below it starts
                if (rows.size() > Grid.HEAD_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // What was read so far has to do; reading the rows will tell what is wrong, and where.
            return new Grid("", delimiter, rows, lines);
        }
        return new Grid("", delimiter, rows, lines);
    }

    @Override
    public RowSource rows(Grid grid, int header, Columns columns) throws IOException {
        if (header + 1 >= grid.rows().size()) {
            return new CsvBlocks(text, grid.delimiter(), columns, head.length, 0);
        }
        long line = grid.lines().get(header + 1);
        return new CsvBlocks(text, grid.delimiter(), columns, offsetOfLine(line), line);
    }

    private long offsetOfLine(long line) {
        long at = 1;
        int p = 0;
        while (at < line && p < head.length) {
            byte b = head[p++];
            if (b == '\n' || b == '\r' && (p == head.length || head[p] != '\n')) {
                at++;
            }
        }
        return p;
    }
}
