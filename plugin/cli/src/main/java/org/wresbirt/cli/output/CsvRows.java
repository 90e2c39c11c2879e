package org.wresbirt.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Comma-separated values by RFC 4180: a header, lines that end with CR LF, quotes only where they are needed, nothing for
 * null.
 *
 * <p>Text that a spreadsheet would take for a formula is written with an apostrophe before it (OWASP, CSV injection). Numbers
 * are never touched: a negative number stays a number.
 */
final class CsvRows implements RowWriter {
    /** What starts a formula in Excel, LibreOffice or Google Sheets, or makes a spreadsheet look past the first character. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter writer;
    private final String[] fields;

    CsvRows(List<Column> columns, Writer target) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
        fields = new String[columns.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = harmless(columns.get(i).name());
        }
        writer.writeRecord(fields);
    }

    @Override
    public void row(List<?> values) {
        for (int i = 0; i < fields.length; i++) {
            Object value = values.get(i);
            fields[i] = value instanceof String text ? harmless(text) : PlainText.of(value);
        }
        writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
