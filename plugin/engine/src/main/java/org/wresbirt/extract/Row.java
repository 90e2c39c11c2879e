package org.wresbirt.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The wanted cells of one row, as bytes, so that a cell that has been seen before costs no object. Reused for every row:
 * whoever wants to keep a value copies it. Not thread-safe; each reading thread has its own.
 *
 * <p>Bytes are UTF-8 or, where they are not valid UTF-8, Windows-1252; {@link #text} tells the two apart for each cell, so
 * that a lone pound sign in a file of Windows-1252 does no harm.
 */
public final class Row {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** Readers may load eight bytes at a time: every buffer has this many spare bytes after its content. */
    static final int SLACK = 8;

    private static final byte[] NOTHING = new byte[SLACK];

    byte[] bytes = NOTHING;
    final int[] from;
    final int[] to;
    long position;

    private byte[] own = new byte[256];
    private int ownUsed;
    private boolean sawWindows1252;

    Row(int slots) {
        from = new int[slots];
        to = new int[slots];
    }

    /** Keeps no buffer from being given back: there are no cells until the next row is read. */
    void letGo() {
        bytes = NOTHING;
    }

    /** The array that holds slot {@code slot}'s bytes from {@link #from} to {@link #to}; readable eight bytes beyond. */
    public byte[] bytes() {
        return bytes;
    }

    /** First byte of the cell, blanks trimmed. */
    public int from(int slot) {
        return from[slot];
    }

    /** One past the cell's last byte, blanks trimmed. Equal to {@link #from} for a blank cell. */
    public int to(int slot) {
        return to[slot];
    }

    /** Whether the cell is empty or holds blanks only. */
    public boolean isBlank(int slot) {
        return from[slot] == to[slot];
    }

    /** The cell as text; empty for a blank cell. */
    public String text(int slot) {
        return decode(bytes, from[slot], to[slot]);
    }

    /** Where the row is, for {@link RowSource#line}. Positions of one table are ordered as its rows are. */
    public long position() {
        return position;
    }

    /** Whether any text read so far was not UTF-8 but Windows-1252. */
    public boolean sawWindows1252() {
        return sawWindows1252;
    }

    /** Decodes bytes as {@link #text} does. */
    public String decode(byte[] buffer, int start, int end) {
        String text = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        // Stands for bytes that are not UTF-8. Text of small characters only is known not to have it, without a search.
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(buffer, start, end);
    }

    private String decodeStrictly(byte[] buffer, int start, int end) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(buffer, start, end - start));
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            sawWindows1252 = true;
            return new String(buffer, start, end - start, WINDOWS_1252);
        }
    }

    /** Sets a slot to part of {@link #bytes}, blanks trimmed. */
    void set(int slot, int start, int end) {
        int first = start;
        int last = end;
        if (first < last && (bytes[first] & 0xff) > ' ' && (bytes[last - 1] & 0xff) > ' ') {
            from[slot] = first;
            to[slot] = last;
            return;
        }
        while (first < last && isBlankByte(bytes[first])) {
            first++;
        }
        while (last > first && isBlankByte(bytes[last - 1])) {
            last--;
        }
        from[slot] = first;
        to[slot] = last;
    }

    private static boolean isBlankByte(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    void clear() {
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
    }

    /** Makes the row own its bytes, for readers that give one cell at a time. */
    void startOwn() {
        ownUsed = 0;
        bytes = own;
        clear();
    }

    /** Adds a cell to an own row. */
    void addOwn(int slot, byte[] cell) {
        if (ownUsed + cell.length + SLACK > own.length) {
            own = Arrays.copyOf(own, Math.max(own.length * 2, ownUsed + cell.length + SLACK));
            bytes = own;
        }
        System.arraycopy(cell, 0, own, ownUsed, cell.length);
        int start = ownUsed;
        ownUsed += cell.length;
        set(slot, start, ownUsed);
    }

    /** Adds a cell of characters that stand for one byte each. */
    void addOwn(int slot, char[] cell, int offset, int length) {
        if (ownUsed + length + SLACK > own.length) {
            own = Arrays.copyOf(own, Math.max(own.length * 2, ownUsed + length + SLACK));
            bytes = own;
        }
        int start = ownUsed;
        for (int i = 0; i < length; i++) {
            own[ownUsed++] = (byte) cell[offset + i];
        }
        set(slot, start, ownUsed);
    }
}
