package org.wresbirt.tally;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.wresbirt.classify.Certainty;
import org.wresbirt.extract.Row;

/**
 * The distinct values of one column and what each means. A value is decoded and classified when it is met for the first
 * time; after that a row costs a look-up by its bytes and no object.
 *
 * <p>Thread-safe: look-ups take no lock, new values do. Memory is bounded: beyond {@link #CAPACITY} distinct values (a column
 * of free text) a value is classified each time it is met, without a lock.
 */
final class ValueCodes {
    /** Says what a value means. Must give the same answer for the same text, and be thread-safe. */
    interface Coder {
        Value code(String text);
    }

    /**
     * A value's meaning.
     *
     * @param code what the caller made of it, usually an ordinal
     */
    record Value(int code, Certainty certainty) {}

    /** A distinct value: its bytes, eight to a word and the last word filled up with zeros, and what they mean. */
    static final class Entry {
        final long[] words;
        final int length;
        final long hash;
        final int code;
        final Certainty certainty;

        private Entry(byte[] bytes, int from, int to, long hash, Value value) {
            this.length = to - from;
            this.words = new long[(length + 7) / 8];
            for (int i = 0; i < words.length; i++) {
                words[i] = word(bytes, from + i * 8, to);
            }
            this.hash = hash;
            this.code = value.code();
            this.certainty = value.certainty();
        }

        /** Compares word by word: most values are shorter than a cache line, and a call for each costs more than that. */
        private boolean is(byte[] bytes, int from, int to) {
            if (to - from != length) {
                return false;
            }
            for (int i = 0, p = from; i < words.length; i++, p += 8) {
                if (words[i] != word(bytes, p, to)) {
                    return false;
                }
            }
            return true;
        }

        /** The value's bytes again. */
        byte[] bytes() {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (words[i / 8] >>> i % 8 * 8);
            }
            return bytes;
        }
    }

    static final int CAPACITY = 1 << 16;

    private static final int WORD = 8;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Coder coder;
    private final Entry blank;
    private volatile Entry[] table = new Entry[256];
    private int size;
    private volatile boolean full;

    ValueCodes(Coder coder) {
        this.coder = coder;
        this.blank = new Entry(new byte[0], 0, 0, 0, coder.code(""));
    }

    /** What the row's cell means. */
    Entry of(Row row, int slot) {
        int from = row.from(slot);
        int to = row.to(slot);
        if (from == to) {
            return blank;
        }
        byte[] bytes = row.bytes();
        long hash = hash(bytes, from, to);
        Entry[] entries = table;
        int mask = entries.length - 1;
        for (int i = (int) hash & mask; ; i = i + 1 & mask) {
            // Entries are immutable: a racing reader sees a whole entry or none, and then asks under the lock.
            Entry entry = entries[i];
            if (entry == null) {
                return add(row, bytes, from, to, hash);
            }
            if (entry.hash == hash && entry.is(bytes, from, to)) {
                return entry;
            }
        }
    }

    private Entry add(Row row, byte[] bytes, int from, int to, long hash) {
        // A full table has no use for the value, so that threads need not wait for each other.
        return full
                ? new Entry(bytes, from, to, hash, coder.code(row.decode(bytes, from, to)))
                : addUnlessFull(row, bytes, from, to, hash);
    }

    private synchronized Entry addUnlessFull(Row row, byte[] bytes, int from, int to, long hash) {
        Entry[] entries = table;
        int mask = entries.length - 1;
        int i = (int) hash & mask;
        for (; entries[i] != null; i = i + 1 & mask) {
            if (entries[i].hash == hash && entries[i].is(bytes, from, to)) {
                return entries[i];
            }
        }
        Entry entry = new Entry(bytes, from, to, hash, coder.code(row.decode(bytes, from, to)));
        if (size < CAPACITY) {
            entries[i] = entry;
            size++;
            if (size * 2 > entries.length) {
                grow();
            }
            full = size == CAPACITY;
        }
        return entry;
    }

    private void grow() {
        Entry[] old = table;
        Entry[] entries = new Entry[old.length * 2];
        int mask = entries.length - 1;
        for (Entry entry : old) {
            if (entry != null) {
                int i = (int) entry.hash & mask;
                while (entries[i] != null) {
                    i = i + 1 & mask;
                }
                entries[i] = entry;
            }
        }
        table = entries;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** Up to eight bytes from {@code at} as a number; needs eight readable bytes beyond {@code to}, as rows have. */
    private static long word(byte[] bytes, int at, int to) {
        long word = eight(bytes, at);
        return to - at >= WORD ? word : word & (1L << (to - at) * 8) - 1;
    }

    /** Where the middle eight bytes of more than eight begin. */
    private static int middle(int from, int to) {
        return (from + to >>> 1) - WORD / 2;
    }

    /** Hashes every byte, but so that the words of a value of usual length need not wait for each other. */
    private static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length;
        if (length <= WORD) {
            hash += word(bytes, from, to) * 0x9E3779B97F4A7C15L;
        } else {
            // The first, the middle and the last word are all that up to 24 bytes have.
            hash += eight(bytes, from) * 0x9E3779B97F4A7C15L
                    + eight(bytes, middle(from, to)) * 0xC2B2AE3D27D4EB4FL
                    + eight(bytes, to - WORD) * 0x165667B19E3779F9L;
            for (int p = from + WORD; p < to - 2 * WORD; p += WORD) {
                hash = (hash ^ eight(bytes, p)) * 0x27D4EB2F165667C5L;
                hash ^= hash >>> 29;
            }
        }
        hash ^= hash >>> 32;
        return hash ^ hash >>> 15;
    }
}
