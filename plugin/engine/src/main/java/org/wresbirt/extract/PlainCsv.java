package org.wresbirt.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads whole records of delimited text out of a block of bytes, 64 bytes at a time. Only for blocks whose quotes
 * {@link CsvBlocks} has proved to be regular; everything else goes to {@link ReferenceCsv}, which tests hold this reader
 * against.
 */
final class PlainCsv {
    /** Readable bytes after a block's content, whatever they are. */
    static final int SLACK = 128;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = ~HIGH;
    /** Brings the highest bits of eight bytes together in the highest byte. */
    private static final long TOGETHER = 0x0002040810204081L;
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

    /** Marks the first quote among eight bytes, and perhaps something after it; 0 if there is none. */
    private static long quotes(byte[] bytes, int at) {
        long other = (long) EIGHT.get(bytes, at) ^ ONES * '"';
        return (other - ONES) & ~other & HIGH;
    }

    /**
     * Marks every delimiter and every control character among eight bytes, and nothing else: line ends, and characters that
     * text has hardly ever. One bit for each byte.
     */
    private static long marks(byte[] bytes, int at, long delimiters) {
        long word = (long) EIGHT.get(bytes, at);
        long other = word ^ delimiters;
        long neither = ((other & LOW) + LOW | other) & ((word & LOW) + UP_FROM_BLANK | word);
        return (~neither & HIGH) * TOGETHER >>> 56;
    }

    /** The marks of 64 bytes, which are looked at once for all the fields that end in them. */
    private static long marksOf64(byte[] bytes, int at, long delimiters) {
        return marks(bytes, at, delimiters)
                | marks(bytes, at + 8, delimiters) << 8
                | marks(bytes, at + 16, delimiters) << 16
                | marks(bytes, at + 24, delimiters) << 24
                | marks(bytes, at + 32, delimiters) << 32
                | marks(bytes, at + 40, delimiters) << 40
                | marks(bytes, at + 48, delimiters) << 48
                | marks(bytes, at + 56, delimiters) << 56;
    }

    /** First quote at or after {@code at}; {@code end} if there is none. */
    static int quote(byte[] bytes, int at, int end) {
        int p = at;
        while (p + 32 <= end
                && (quotes(bytes, p) | quotes(bytes, p + 8) | quotes(bytes, p + 16) | quotes(bytes, p + 24)) == 0) {
            p += 32;
        }
        while (p < end) {
            long found = quotes(bytes, p);
            if (found != 0) {
                p += Long.numberOfTrailingZeros(found) >>> 3;
                return Math.min(p, end);
            }
            p += 8;
        }
        return end;
    }

    /**
     * Reads the records from {@code start} to {@code end}; there must be {@link #SLACK} more bytes after it.
     *
     * @param position of the first line
     * @return the number of line ends passed
     */
    int read(byte[] bytes, int start, int end, long position, Row row, RowHandler handler) {
        int[] slotOf = columns.slotOf;
        int expected = columns.count;
        int lines = 0;
        int p = start;
        int base = start;
        long marks = marksOf64(bytes, base, delimiters);
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
                    if (p - base >= 64) {
                        base += p - base & -64;
                        marks = marksOf64(bytes, base, delimiters);
                    }
                    // what stood between the quotes, and what follows them and is looked at below
                    marks &= -2L << (p - base);
                } else {
                    fieldStart = p;
                    while (true) {
                        while (marks == 0 && base < end) {
                            base += 64;
                            marks = base < end ? marksOf64(bytes, base, delimiters) : 0;
                        }
                        p = marks == 0 ? end : base + Long.numberOfTrailingZeros(marks);
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
                    if (marks == 0) {
                        base += 64;
                        marks = marksOf64(bytes, base, delimiters);
                    }
                    marks &= marks - 1;
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
