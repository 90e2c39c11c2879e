package org.wresbirt.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one worksheet, streamed: memory does not grow with the sheet. One portion, since a sheet is one stream. */
final class WorkbookRows implements RowSource {
    private final Path path;
    private final String sheetName;
    private final long headerLine;
    private final Columns columns;
    private boolean taken;
    private int width;

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
    public synchronized Portion next() {
        if (taken) {
            return null;
        }
        taken = true;
        return this::read;
    }

    private void read(Row row, RowHandler handler) throws IOException {
        try (ReadableWorkbook workbook = WorkbookFile.open(path)) {
            Sheet sheet = workbook.findSheet(sheetName).orElseThrow(() -> new IOException("worksheet has gone"));
            try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
                Fit fit = take(rows, row);
                while (fit != null) {
                    if (fit == Fit.RIGHT) {
                        handler.row(row);
                    } else if (fit == Fit.TOO_WIDE) {
                        handler.ragged(row.position, width);
                    }
                    fit = take(rows, row);
                }
            }
        } catch (ExcelReaderException e) {
            throw WorkbookFile.damaged(e);
        }
    }

    private enum Fit {
        RIGHT,
        TOO_WIDE,
        NOT_A_ROW
    }

    /** The next row; null if there is none. Only what goes wrong in here is the workbook's fault. */
    private Fit take(Iterator<org.dhatim.fastexcel.reader.Row> rows, Row row) throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row cells = rows.next();
            return cells.getRowNum() > headerLine ? take(cells, row) : Fit.NOT_A_ROW;
        } catch (RuntimeException e) {
            throw WorkbookFile.damaged(e);
        }
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
        width = cells.getCellCount();
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
    public void close() {}
}
