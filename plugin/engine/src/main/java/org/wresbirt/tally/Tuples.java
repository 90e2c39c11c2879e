package org.wresbirt.tally;

import java.util.Arrays;

/**
 * The distinct combinations of codes that rows have, numbered as they are met. Memory grows with combinations, not rows.
 *
 * <p>Thread-safe: look-ups take no lock, new combinations do.
 */
final class Tuples {
    private record Tuple(int id, int hash, int[] codes) {}

    private volatile Tuple[] table = new Tuple[1024];
    private volatile int[][] byId = new int[512][];
    private int size;

    /** The number of a combination. The array is copied when it is new, so it may be reused. */
    int id(int[] codes) {
        int hash = 1;
        for (int code : codes) {
            hash = (hash ^ code) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        Tuple[] tuples = table;
        int mask = tuples.length - 1;
        for (int i = hash & mask; ; i = i + 1 & mask) {
            Tuple tuple = tuples[i];
            if (tuple == null) {
                return add(codes, hash);
            }
            if (tuple.hash == hash && Arrays.equals(tuple.codes, codes)) {
                return tuple.id;
            }
        }
    }

    private synchronized int add(int[] codes, int hash) {
        Tuple[] tuples = table;
        int mask = tuples.length - 1;
        int i = hash & mask;
        for (; tuples[i] != null; i = i + 1 & mask) {
            if (tuples[i].hash == hash && Arrays.equals(tuples[i].codes, codes)) {
                return tuples[i].id;
            }
        }
        if (size == byId.length) {
            byId = Arrays.copyOf(byId, size * 2);
        }
        Tuple tuple = new Tuple(size, hash, codes.clone());
        byId[size++] = tuple.codes;
        tuples[i] = tuple;
        if (size * 2 > tuples.length) {
            grow();
        }
        return tuple.id;
    }

    private void grow() {
        Tuple[] tuples = new Tuple[table.length * 2];
        int mask = tuples.length - 1;
        for (Tuple tuple : table) {
            if (tuple != null) {
                int i = tuple.hash & mask;
                while (tuples[i] != null) {
                    i = i + 1 & mask;
                }
                tuples[i] = tuple;
            }
        }
        table = tuples;
    }

    /** A combination by its number. Not to be changed. */
    int[] codes(int id) {
        return byId[id];
    }

    /** How many there are. */
    synchronized int size() {
        return size;
    }
}
