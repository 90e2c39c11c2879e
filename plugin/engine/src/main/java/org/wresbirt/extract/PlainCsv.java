package org.wresbirt.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads whole records of delimited text out of a block of bytes, eight bytes at a time. Only for blocks whose quotes
 * {@link CsvBlocks} has proved to be regular; everything else goes to {@link ReferenceCsv}, which tests hold this reader
 * against.
 */
final class PlainCsv {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = ~HIGH;
    private static final long MARKS_AFTER_FIRST = ~0xFFL;
    /** Carries a byte of seven bits into its eighth bit if it is no control character. */
    private static final long UP_FROM_BLANK = ONES * (0x80 - ' ');

    private final Columns columns;
    private final byte delimiter;
    private final long delimiters;

    PlainCsv(Columns columns, char delimiter) {
        this.columns = columns;
        this.delimiter = (byte) delimiter;
        this.delimiters = ONES * delimiter;
    }

    private static long zeroBytes(long word) {
        return (word - ONES) & ~word & HIGH;
    }

    /**
     * Marks every delimiter and every control character among eight bytes, and nothing else: line ends, and characters that
     * text has hardly ever.
     */
    private long marks(byte[] bytes, int at) {
        long word = (long) EIGHT.get(bytes, at);
        long other = word ^ delimiters;
        long delimited = ~((other & LOW) + LOW | other);
        long control = ~((word & LOW) + UP_FROM_BLANK | word);
        return (delimited | control) & HIGH;
    }

    /** First quote at or after {@code at}; {@code end} if there is none. */
    static int quote(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end) {
            long found = zeroBytes((long) EIGHT.get(bytes, p) ^ (ONES * '"'));
            if (found != 0) {
                p += Long.numberOfTrailingZeros(found) >>> 3;
                return Math.min(p, end);
            }
            p += 8;
        }
        return end;
    }

    /**
     * Reads the records from {@code start} to {@code end}; there must be {@link Row#SLACK} more bytes after it.
     *
     * @param position of the first line
     * @return the number of line ends passed
     */
    int read(byte[] bytes, int start, int end, long position, Row row, RowHandler handler) {
        int[] slotOf = columns.slotOf;
        int expected = columns.count;
        int lines = 0;
        int p = start;
        // The eight bytes from here on are looked at once, for all the fields that end in them.
        int eight = start;
        long marks = marks(bytes, eight);
        while (p < end) {
            row.bytes = bytes;
            row.position = position + lines;
            int column = 0;
            boolean overflow = false;
            boolean empty = true;
            while (true) {
                int fieldStart;
                int fieldEnd;
                boolean escaped = false;
                if (p < end && bytes[p] == '"') {
                    fieldStart = ++p;
                    while (true) {
                        p = quote(bytes, p, end);
                        if (p + 1 < end && bytes[p + 1] == '"') {
                            escaped = true;
                            p += 2;
                        } else {
                            break;
                        }
                    }
                    fieldEnd = p;
                    for (int i = fieldStart; i < fieldEnd; i++) {
                        if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
                            lines++;
                        }
                    }
                    p++;
                    eight = p;
                    marks = marks(bytes, p) & MARKS_AFTER_FIRST;
                } else {
                    fieldStart = p;
                    while (true) {
                        while (marks == 0 && eight < end) {
                            eight += 8;
                            marks = eight < end ? marks(bytes, eight) : 0;
                        }
                        p = marks == 0 ? end : eight + (Long.numberOfTrailingZeros(marks) >>> 3);
                        marks &= marks - 1;
                        if (p >= end || bytes[p] == delimiter || bytes[p] == '\n' || bytes[p] == '\r') {
                            break;
                        }
                    }
                    p = Math.min(p, end);
                    fieldEnd = p;
                }
                if (column < expected) {
                    int slot = slotOf[column];
                    if (slot >= 0) {
                        row.set(slot, fieldStart, escaped ? unescape(bytes, fieldStart, fieldEnd) : fieldEnd);
                    }
                } else if (fieldEnd > fieldStart) {
                    overflow = true;
                }
                column++;
                empty &= fieldEnd == fieldStart;
                if (p < end && bytes[p] == delimiter) {
                    p++;
                    continue;
                }
                break;
            }
            if (p < end) {
                if (bytes[p] == '\r' && p + 1 < end && bytes[p + 1] == '\n') {
                    p++;
                    eight = p;
                    marks = marks(bytes, p) & MARKS_AFTER_FIRST;
                }
                p++;
            }
            lines++;
            if (empty) {
                continue;
            }
            if (column < expected || overflow) {
                handler.ragged(row.position, column);
            } else {
                handler.row(row);
            }
        }
        return lines;
    }

    /** Turns doubled quotes into single ones in place and gives the new end. The block belongs to this reader alone. */
    private static int unescape(byte[] bytes, int start, int end) {
        int to = start;
        for (int i = start; i < end; i++) {
            bytes[to++] = bytes[i];
            if (bytes[i] == '"') {
                i++;
            }
        }
        return to;
    }
}
