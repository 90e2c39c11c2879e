package org.wresbirt.tally;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The distinct combinations of codes that rows have, numbered as they are met. Memory grows with combinations, not rows.
 *
 * <p>Each organisation has a table of its own: extracts come organisation by organisation, and a small table stays near the
 * processor where one of all combinations does not.
 *
 * <p>Thread-safe: look-ups take no lock, new combinations do.
 */
final class Tuples {
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle TABLE = MethodHandles.arrayElementVarHandle(long[][].class);
    private static final int FIRST_SLOTS = 16;
    /** Always free, never filled: the table of an organisation that was not met. */
    private static final long[] NONE = new long[1];

    private final int width;
    private final int organisation;
    /**
     * By organisation. Each slot holds a combination's hash (upper half) and its number plus one (lower half); 0 is free.
     */
    private volatile long[][] tables = new long[0][];
    /** How many combinations each organisation has. */
    private int[] sizes = new int[0];
    /** The combinations one after the other, by number. Replaced, never shrunk, before a new number is published. */
    private volatile int[] codes;

    private int size;

    /**
     * @param width how many codes a combination has
     * @param organisation position of the organisation's code, which is not negative
     */
    Tuples(int width, int organisation) {
        this.width = width;
        this.organisation = organisation;
        this.codes = new int[width << 8];
    }

    /** The number of a combination. The array is copied when it is new, so it may be reused. */
    int id(int[] tuple) {
        int hash = hash(tuple);
        long[][] all = tables;
        // Whoever still sees an old table finds less in it and asks under the lock.
        int number = tuple[organisation];
        long[] slots = number < all.length ? (long[]) TABLE.getAcquire(all, number) : NONE;
        int mask = slots.length - 1;
        for (int i = hash & mask; ; i = i + 1 & mask) {
            // Acquire: whoever sees the number also sees the codes that were written before it.
            long slot = (long) SLOT.getAcquire(slots, i);
            if (slot == 0) {
                return add(tuple, hash);
            }
            if ((int) (slot >>> 32) == hash && is(tuple, (int) slot - 1)) {
                return (int) slot - 1;
            }
        }
    }

    private static int hash(int[] tuple) {
        long hash = 0;
        for (int code : tuple) {
            hash = (hash ^ code) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private boolean is(int[] tuple, int id) {
        int[] all = codes;
        int at = id * width;
        for (int i = 0; i < width; i++) {
            if (all[at + i] != tuple[i]) {
                return false;
            }
        }
        return true;
    }

    private synchronized int add(int[] tuple, int hash) {
        long[] slots = tableOf(tuple[organisation]);
        int mask = slots.length - 1;
        int i = hash & mask;
        for (; slots[i] != 0; i = i + 1 & mask) {
            if ((int) (slots[i] >>> 32) == hash && is(tuple, (int) slots[i] - 1)) {
                return (int) slots[i] - 1;
            }
        }
        if ((size + 1) * width > codes.length) {
            codes = Arrays.copyOf(codes, codes.length * 2);
        }
        System.arraycopy(tuple, 0, codes, size * width, width);
        size++;
        SLOT.setRelease(slots, i, (long) hash << 32 | size);
        if (++sizes[tuple[organisation]] * 2 > slots.length) {
            grow(tuple[organisation]);
        }
        return size - 1;
    }

    private long[] tableOf(int number) {
        int known = sizes.length;
        if (number >= known) {
            long[][] more = Arrays.copyOf(tables, Math.max(number + 1, known * 2));
            Arrays.fill(more, known, more.length, NONE);
            sizes = Arrays.copyOf(sizes, more.length);
            tables = more;
        }
        if (tables[number] == NONE) {
            TABLE.setRelease(tables, number, new long[FIRST_SLOTS]);
        }
        return tables[number];
    }

    private void grow(int number) {
        long[] old = tables[number];
        long[] slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long slot : old) {
            if (slot != 0) {
                int i = (int) (slot >>> 32) & mask;
                while (slots[i] != 0) {
                    i = i + 1 & mask;
                }
                slots[i] = slot;
            }
        }
        TABLE.setRelease(tables, number, slots);
    }

    /** One code of a combination. */
    int code(int id, int position) {
        return codes[id * width + position];
    }

    /** A combination by its number, as a copy. */
    int[] codes(int id) {
        return Arrays.copyOfRange(codes, id * width, (id + 1) * width);
    }

    /** How many codes a combination has. */
    int width() {
        return width;
    }

    /** Where in a combination the organisation is. */
    int organisation() {
        return organisation;
    }

    /** How many there are. */
    synchronized int size() {
        return size;
    }
}
