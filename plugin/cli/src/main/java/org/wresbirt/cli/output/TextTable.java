package org.wresbirt.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligned columns for people. Fractions are rounded half up to {@value #DECIMALS} decimals, as many in each row of a column
 * as the row that needs most; the exact values are in the other formats. Null is blank; words beyond {@value #WIDEST}
 * characters go on in the next line. Holds all rows until it is closed.
 */
public final class TextTable implements RowWriter {
    private static final int DECIMALS = 4;
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final Writer target;
    private final List<Object[]> rows = new ArrayList<>();
    private final int[] decimals;
    private final int[] widths;

    /** A table on a target that the caller closes. */
    public TextTable(List<Column> columns, Writer target) {
        this.columns = columns;
        this.target = target;
        this.decimals = new int[columns.size()];
        this.widths = new int[columns.size()];
    }

    @Override
    public void row(List<?> values) {
        Object[] row = values.toArray();
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof Double || row[i] instanceof Float || row[i] instanceof BigDecimal) {
                BigDecimal rounded = new BigDecimal(PlainText.of(row[i]))
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                decimals[i] = Math.max(decimals[i], rounded.scale());
                row[i] = rounded;
            }
        }
        rows.add(row);
    }

    @Override
    public void close() throws IOException {
        int count = columns.size();
        List<List<List<String>>> cells = new ArrayList<>(rows.size() + 1);
        cells.add(cells(columns.stream().map(Column::name).toArray()));
        for (Object[] row : rows) {
            cells.add(cells(row));
        }
        for (int r = 0; r < cells.size(); r++) {
            print(cells.get(r));
            if (r == 0) {
                List<List<String>> rule = new ArrayList<>(count);
                for (int width : widths) {
                    rule.add(List.of("-".repeat(width)));
                }
                print(rule);
            }
        }
        target.flush();
    }

    private List<List<String>> cells(Object[] row) {
        List<List<String>> cells = new ArrayList<>(row.length);
        for (int i = 0; i < row.length; i++) {
            List<String> lines = wrapped(text(row[i], decimals[i]));
            for (String line : lines) {
                widths[i] = Math.max(widths[i], width(line));
            }
            cells.add(lines);
        }
        return cells;
    }

    private static String text(Object value, int decimals) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        }
        return Printable.line(PlainText.of(value));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>(1);
        String rest = text;
        while (width(rest) > WIDEST) {
            int end = rest.offsetByCodePoints(0, WIDEST + 1);
            int space = rest.lastIndexOf(' ', end - 1);
            if (space <= 0) {
                break; // one long word, such as a fingerprint, stays whole to be copied
            }
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }

    private void print(List<List<String>> cells) throws IOException {
        int height = 1;
        for (List<String> cell : cells) {
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String padding = " ".repeat(widths[i] - width(part));
                text.append(i == 0 ? "" : GAP);
                text.append(columns.get(i).numeric() ? padding + part : part + padding);
            }
            target.write(text.toString().stripTrailing());
            target.write('\n');
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
