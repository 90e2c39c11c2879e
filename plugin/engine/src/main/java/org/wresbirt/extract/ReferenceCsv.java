package org.wresbirt.extract;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads delimited text with FastCSV: slower than {@link PlainCsv}, right in every case, and what that is tested against. */
final class ReferenceCsv {
    private static final String UNCLOSED = "from here on the text cannot be cut into rows. Usually a quotation mark was"
            + " opened and never closed: look at this line, or export the file again.";

    private final TextFile file;
    private final char delimiter;
    private final Columns columns;
    private final long offset;

    ReferenceCsv(TextFile file, char delimiter, Columns columns, long offset) {
        this.file = file;
        this.delimiter = delimiter;
        this.columns = columns;
        this.offset = offset;
    }

    /**
     * Reads to the end of the file.
     *
     * @return the number of lines read
     * @throws ExtractException if a quote is never closed
     */
    int read(long position, Row row, RowHandler handler) throws IOException {
        Cells cells = new Cells(position, row, handler);
        // An unclosed quote makes one cell of the rest of a file: no need to hold all of it to know.
        int longest = ReadingLimits.current().cellBytes();
        try (InputStream in = file.open()) {
            in.skipNBytes(offset);
            // One character for each byte: cells keep their bytes and are decoded one by one, see Row.
            try (CsvReader<Boolean> reader = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(longest)
                    .build(cells, new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
                reader.forEach(record -> {});
            }
        } catch (CsvParseException | UncheckedIOException e) {
            boolean tooLong = String.valueOf(e.getMessage()).startsWith("The maximum buffer size");
            throw new UnreadableRowException(cells.lastPosition, tooLong ? tooLong(longest) : UNCLOSED);
        }
        return (int) (cells.lastPosition - position) + 1;
    }

    private static String tooLong(int longest) {
        return "a cell of this row does not end within " + (longest >> 20) + " megabytes. Usually a quotation mark was"
                + " opened and never closed: look at this line, or export the file again."
                + ReadingLimits.toAllowMore(ReadingLimits.CELL);
    }

    private final class Cells extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final long position;
        private final Row row;
        private final RowHandler handler;
        private long lastPosition;
        private boolean overflow;
        private boolean empty;

        Cells(long position, Row row, RowHandler handler) {
            this.position = position;
            this.lastPosition = position;
            this.row = row;
            this.handler = handler;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            lastPosition = position + startingLineNumber - 1;
            row.startOwn();
            row.position = lastPosition;
            overflow = false;
            empty = true;
        }

        @Override
        protected void handleField(int index, char[] buffer, int start, int length, boolean quoted) {
            empty &= length == 0;
            if (index >= columns.count) {
                overflow |= length > 0;
            } else if (columns.slotOf[index] >= 0) {
                row.addOwn(columns.slotOf[index], buffer, start, length);
            }
        }

        @Override
        protected Boolean buildRecord() {
            // Spreadsheets save rows that once held something as rows of delimiters: those are no rows.
            if (!empty) {
                if (getFieldCount() < columns.count || overflow) {
                    handler.ragged(row.position, getFieldCount());
                } else {
                    handler.row(row);
                }
            }
            return Boolean.TRUE;
        }
    }
}
