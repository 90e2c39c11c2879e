package org.wresbirt.tally;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.wresbirt.classify.Certainty;
import org.wresbirt.extract.Row;

/**
 * The distinct values of one column and what each means. A value is decoded and classified when it is met for the first
 * time; after that a row costs a look-up by its bytes and no object.
 *
 * <p>Thread-safe: look-ups take no lock, new values do. Memory is bounded: beyond {@link #CAPACITY} distinct values (a column
 * of free text) a value is classified each time it is met.
 */
final class ValueCodes {
    /** Says what a value means. Must give the same answer for the same text. */
    interface Coder {
        Value code(String text);
    }

    /**
     * A value's meaning.
     *
     * @param code what the caller made of it, usually an ordinal
     */
    record Value(int code, Certainty certainty) {}

    /** A distinct value. */
    static final class Entry {
        final byte[] bytes;
        final int hash;
        final int code;
        final Certainty certainty;

        private Entry(byte[] bytes, int hash, Value value) {
            this.bytes = bytes;
            this.hash = hash;
            this.code = value.code();
            this.certainty = value.certainty();
        }
    }

    static final int CAPACITY = 1 << 16;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Coder coder;
    private final Entry blank;
    private volatile Entry[] table = new Entry[256];
    private int size;

    ValueCodes(Coder coder) {
        this.coder = coder;
        this.blank = new Entry(new byte[0], 0, coder.code(""));
    }

    /** What the row's cell means. */
    Entry of(Row row, int slot) {
        int from = row.from(slot);
        int to = row.to(slot);
        if (from == to) {
            return blank;
        }
        byte[] bytes = row.bytes();
        int hash = hash(bytes, from, to);
        Entry[] entries = table;
        int mask = entries.length - 1;
        for (int i = hash & mask; ; i = i + 1 & mask) {
            // Entries are immutable: a racing reader sees a whole entry or none, and then asks under the lock.
            Entry entry = entries[i];
            if (entry == null) {
                return add(row, bytes, from, to, hash);
            }
            if (entry.hash == hash && Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, from, to)) {
                return entry;
            }
        }
    }

    private synchronized Entry add(Row row, byte[] bytes, int from, int to, int hash) {
        Entry[] entries = table;
        int mask = entries.length - 1;
        int i = hash & mask;
        for (; entries[i] != null; i = i + 1 & mask) {
            if (entries[i].hash == hash
                    && Arrays.equals(entries[i].bytes, 0, entries[i].bytes.length, bytes, from, to)) {
                return entries[i];
            }
        }
        Entry entry = new Entry(Arrays.copyOfRange(bytes, from, to), hash, coder.code(row.decode(bytes, from, to)));
        if (size < CAPACITY) {
            entries[i] = entry;
            size++;
            if (size * 2 > entries.length) {
                grow();
            }
        }
        return entry;
    }

    private void grow() {
        Entry[] old = table;
        Entry[] entries = new Entry[old.length * 2];
        int mask = entries.length - 1;
        for (Entry entry : old) {
            if (entry != null) {
                int i = entry.hash & mask;
                while (entries[i] != null) {
                    i = i + 1 & mask;
                }
                entries[i] = entry;
            }
        }
        table = entries;
    }

    /** Needs eight readable bytes beyond {@code to}, as rows have. */
    private static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int p = from;
        for (; p + 8 <= to; p += 8) {
            hash = (hash ^ (long) EIGHT.get(bytes, p)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        int rest = to - p;
        if (rest > 0) {
            long last = (long) EIGHT.get(bytes, p) & (-1L >>> (64 - rest * 8));
            hash = (hash ^ last) * 0x9E3779B97F4A7C15L;
        }
        hash ^= hash >>> 32;
        return (int) hash;
    }
}
