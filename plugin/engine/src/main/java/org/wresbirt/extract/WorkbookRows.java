package org.wresbirt.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of one worksheet, streamed: memory does not grow with the sheet. A sheet is one stream, so its XML is taken apart
 * by one thread at a time; what stands in its cells can be understood by another meanwhile.
 *
 * <p>Thread-safe.
 */
final class WorkbookRows implements RowSource {
    private static final int ROWS_OF_PORTION = 500;

    /** Rows may be as long as {@link WorkbookXml} allows: few long ones are as much to hold as many of the usual ones. */
    private static final int CHARACTERS_OF_PORTION = 1 << 18;

    private final Path path;
    private final String sheetName;
    private final long headerLine;
    private final Columns columns;

    private ReadableWorkbook workbook;
    private Stream<org.dhatim.fastexcel.reader.Row> stream;
    /** Null before the first portion. */
    private Iterator<org.dhatim.fastexcel.reader.Row> rows;

    WorkbookRows(Path path, String sheetName, long headerLine, Columns columns) {
        this.path = path;
        this.sheetName = sheetName;
        this.headerLine = headerLine;
        this.columns = columns;
    }

    @Override
    public Row newRow() {
        return new Row(columns.slots);
    }

    @Override
    public synchronized Portion next() throws IOException {
        List<org.dhatim.fastexcel.reader.Row> portion = new ArrayList<>(ROWS_OF_PORTION);
        try {
            if (rows == null) {
                rows = open();
            }
            int characters = 0;
            while (portion.size() < ROWS_OF_PORTION && characters < CHARACTERS_OF_PORTION && rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row cells = rows.next();
                if (cells.getRowNum() > headerLine) {
                    portion.add(cells);
                    characters += characters(cells);
                }
            }
        } catch (RuntimeException e) {
            throw WorkbookFile.damaged(e);
        }
        if (portion.isEmpty()) {
            close();
            return null;
        }
        return (row, handler) -> read(portion, row, handler);
    }

    private Iterator<org.dhatim.fastexcel.reader.Row> open() throws IOException {
        workbook = WorkbookFile.open(path);
        Sheet sheet = workbook.findSheet(sheetName).orElseThrow(() -> new IOException("worksheet has gone"));
        stream = sheet.openStream();
        return stream.iterator();
    }

    private static int characters(org.dhatim.fastexcel.reader.Row cells) {
        int characters = cells.getCellCount();
        for (Cell cell : cells) {
            if (cell != null && cell.getRawValue() != null) {
                characters += cell.getRawValue().length();
            }
        }
        return characters;
    }

    private void read(List<org.dhatim.fastexcel.reader.Row> portion, Row row, RowHandler handler) throws IOException {
        for (org.dhatim.fastexcel.reader.Row cells : portion) {
            Fit fit;
            try {
                fit = take(cells, row);
            } catch (RuntimeException e) {
                throw WorkbookFile.damaged(e); // only what goes wrong in here is the workbook's fault
            }
            if (fit == Fit.RIGHT) {
                handler.row(row);
            } else if (fit == Fit.TOO_WIDE) {
                handler.ragged(row.position, cells.getCellCount());
            }
        }
    }

    private enum Fit {
        RIGHT,
        TOO_WIDE,
        NOT_A_ROW
    }

    private Fit take(org.dhatim.fastexcel.reader.Row cells, Row row) {
        row.startOwn();
        row.position = cells.getRowNum();
        boolean blank = true;
        boolean overflow = false;
        for (int i = 0; i < cells.getCellCount(); i++) {
            Cell cell = cells.getOptionalCell(i).orElse(null);
            if (cell == null || cell.getType() == CellType.EMPTY || isBlank(cell)) {
                continue;
            }
            blank = false;
            if (i >= columns.count) {
                overflow = true;
            } else if (columns.slotOf[i] >= 0) {
                row.addOwn(columns.slotOf[i], text(cell).getBytes(StandardCharsets.UTF_8));
            }
        }
        if (blank) {
            return Fit.NOT_A_ROW;
        }
        return overflow ? Fit.TOO_WIDE : Fit.RIGHT;
    }

    private static boolean isBlank(Cell cell) {
        return cell.getType() == CellType.STRING && cell.asString().isBlank();
    }

    static String text(org.dhatim.fastexcel.reader.Row row, int column) {
        return row.getOptionalCell(column).map(WorkbookRows::text).orElse("");
    }

    /** What a person sees in the cell, except that dates are ISO dates and numbers have no format but a percent sign. */
    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            if (isDateFormat(cell.getDataFormatString())) {
                LocalDateTime date = cell.asDate();
                return date.toLocalDate().toString();
            }
            if (isPercentFormat(cell.getDataFormatString())) {
                return plain(number.movePointRight(2)) + "%";
            }
            return plain(number);
        }
        return value == null ? "" : value.toString();
    }

    private static boolean isPercentFormat(String format) {
        return format != null && format.endsWith("%");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDateFormat(String format) {
        if (format == null) {
            return false;
        }
        boolean literal = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                literal = !literal;
            } else if (c == '[') {
                i = Math.max(i, format.indexOf(']', i));
            } else if (!literal && (c == 'y' || c == 'd' || c == 'Y' || c == 'D')) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long line(long position) {
        return position;
    }

    @Override
    public long done() {
        return 0;
    }

    @Override
    public synchronized void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
        if (workbook != null) {
            workbook.close();
            workbook = null;
        }
        rows = Collections.emptyIterator();
    }
}
