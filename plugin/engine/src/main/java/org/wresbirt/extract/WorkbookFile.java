package org.wresbirt.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook; each visible worksheet may be the table that is looked for. */
final class WorkbookFile implements ExtractFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    private final String name;
    private final Path path;

    WorkbookFile(String name, Path path) {
        this.name = name;
        this.path = path;
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
        return "XLSX";
    }

    @Override
    public String encoding() {
        return null;
    }

    @Override
    public List<Grid> grids() throws IOException {
        WorkbookLimits.check(name, path);
        List<Grid> grids = new ArrayList<>();
        try (ReadableWorkbook workbook = open(path);
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    continue;
                }
                Grid grid = head(sheet);
                if (!grid.rows().isEmpty()) {
                    grids.add(grid);
                }
            }
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
        return grids;
    }

    /** Without the cause and its message: what a reader chokes on may be what stands in a cell. */
    static IOException damaged(RuntimeException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new IOException("the workbook is damaged: " + root.getClass().getSimpleName());
    }

    static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException noFormats) {
            // Some programs write workbooks without a style sheet; then no cell is formatted as a date.
            return openPlain(path);
        }
    }

    private static ReadableWorkbook openPlain(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), PLAIN);
        } catch (ExcelReaderException e) {
            throw new IOException("not a whole XLSX workbook");
        }
    }

    private static Grid head(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            var iterator = stream.iterator();
            while (iterator.hasNext() && rows.size() <= Grid.HEAD_ROWS) {
                org.dhatim.fastexcel.reader.Row row = iterator.next();
                List<String> cells = new ArrayList<>();
                boolean blank = true;
                for (int i = 0; i < row.getCellCount(); i++) {
                    String text = WorkbookRows.text(row, i).strip();
                    blank &= text.isEmpty();
                    cells.add(text);
                }
                if (!blank) {
                    rows.add(cells);
                    lines.add((long) row.getRowNum());
                }
            }
        }
        return new Grid(sheet.getName(), (char) 0, rows, lines);
    }

    @Override
    public RowSource rows(Grid grid, int header, Columns columns) {
        return new WorkbookRows(path, grid.label(), grid.lines().get(header), columns);
    }
}
