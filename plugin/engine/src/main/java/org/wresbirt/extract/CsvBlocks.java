package org.wresbirt.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Delimited text in blocks of whole records, so that threads can read one file together. Blocks are cut one after the
 * other, at line breaks that are proved to lie outside quotes; nothing is guessed. Where a quote stands in an irregular
 * place, or a record is longer than a block, the rest of the file goes to {@link ReferenceCsv}.
 *
 * <p>Thread-safe.
 */
final class CsvBlocks implements RowSource {
    private static final int BLOCK = 1 << 18;

    private final TextFile file;
    private final char delimiter;
    private final Columns columns;
    private final long firstLine;
    private final PlainCsv parser;
    /** Null once it has been read: a closed stream of the JDK still holds the array that it filled last. */
    private InputStream in;

    private final List<byte[]> spare = new ArrayList<>();
    private final List<Integer> linesOfBlock = new ArrayList<>();

    private byte[] carry = new byte[0];
    private long offset;
    private boolean ended;

    /**
     * @param offset where the first record starts, in bytes of the file as UTF-8 or single-byte text
     * @param firstLine that record's line
     */
    CsvBlocks(TextFile file, char delimiter, Columns columns, long offset, long firstLine) throws IOException {
        this.file = file;
        this.delimiter = delimiter;
        this.columns = columns;
        this.offset = offset;
        this.firstLine = firstLine;
        this.parser = new PlainCsv(columns, delimiter);
        this.in = file.open();
        in.skipNBytes(offset);
    }

    @Override
    public Row newRow() {
        return new Row(columns.slots);
    }

    @Override
    public synchronized Portion next() throws IOException {
        if (ended) {
            return null;
        }
        byte[] block = spare.isEmpty() ? new byte[BLOCK + PlainCsv.SLACK] : spare.remove(spare.size() - 1);
        System.arraycopy(carry, 0, block, 0, carry.length);
        int filled = carry.length + in.readNBytes(block, carry.length, BLOCK - carry.length);
        boolean atEnd = filled < BLOCK;
        if (filled == 0) {
            end();
            return null;
        }
        int end = wholeRecords(block, filled, atEnd);
        if (end < 0) {
            end();
            int index = addBlock();
            ReferenceCsv reference = new ReferenceCsv(file, delimiter, columns, offset);
            return (row, handler) -> setLines(index, reference.read((long) index << 32, row, handler));
        }
        carry = new byte[filled - end];
        System.arraycopy(block, end, carry, 0, carry.length);
        offset += end;
        if (atEnd) {
            end();
        }
        int index = addBlock();
        return (row, handler) -> {
            setLines(index, parser.read(block, 0, end, (long) index << 32, row, handler));
            row.letGo();
            giveBack(block);
        };
    }

    /** A source may have a thousand files, all of which are looked at again when everything is read: nothing large is kept. */
    private void end() throws IOException {
        ended = true;
        spare.clear();
        carry = new byte[0];
        close();
    }

    /** Where the last whole record ends, or -1 when the reference reader has to take over. */
    private int wholeRecords(byte[] block, int filled, boolean atEnd) {
        int lastBreak = 0;
        int outside = 0;
        int p = PlainCsv.quote(block, 0, filled);
        while (p < filled) {
            if (p > 0 && block[p - 1] != delimiter && block[p - 1] != '\n' && block[p - 1] != '\r') {
                return -1;
            }
            // Only the last break matters; looking for it near the end of the block is enough.
            if (filled - p < BLOCK / 8) {
                lastBreak = Math.max(lastBreak, afterLastBreak(block, outside, p));
            }
            p = closingQuote(block, p + 1, filled);
            if (p >= filled - 1 && !atEnd) {
                // What follows the quote is not in the block; the record is carried over to the next one.
                return lastBreak > 0 ? lastBreak : -1;
            }
            if (p >= filled) {
                return -1;
            }
            outside = p + 1;
            if (outside < filled && block[outside] != delimiter && block[outside] != '\n' && block[outside] != '\r') {
                return -1;
            }
            p = PlainCsv.quote(block, outside, filled);
        }
        if (atEnd) {
            return filled;
        }
        lastBreak = Math.max(lastBreak, afterLastBreak(block, outside, filled));
        return lastBreak > 0 ? lastBreak : -1;
    }

    private static int closingQuote(byte[] block, int from, int filled) {
        int p = from;
        while (true) {
            p = PlainCsv.quote(block, p, filled);
            if (p + 1 < filled && block[p + 1] == '"') {
                p += 2;
            } else {
                return p;
            }
        }
    }

    private static int afterLastBreak(byte[] block, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (block[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private int addBlock() {
        linesOfBlock.add(0);
        return linesOfBlock.size() - 1;
    }

    private synchronized void setLines(int index, int lines) {
        linesOfBlock.set(index, lines);
    }

    private synchronized void giveBack(byte[] block) {
        if (!ended) {
            spare.add(block);
        }
    }

    @Override
    public synchronized long line(long position) {
        long line = firstLine + (int) position;
        for (int i = 0; i < position >>> 32; i++) {
            line += linesOfBlock.get(i);
        }
        return line;
    }

    @Override
    public synchronized long done() {
        return offset;
    }

    @Override
    public synchronized void close() throws IOException {
        if (in != null) {
            in.close();
            in = null;
        }
    }
}
