package org.wresbirt.tally;

import java.util.Arrays;

/** What became of one file's rows. Each reading thread has its own; they are added up when the file is done. */
final class Fates {
    static final long NOWHERE = Long.MAX_VALUE;

    private static final int REASONS = Reason.values().length;

    private long read;
    private final long[] rows = new long[REASONS];
    private final long[] first = new long[REASONS];

    Fates() {
        Arrays.fill(first, NOWHERE);
    }

    /** One more row, whatever becomes of it. */
    void read() {
        read++;
    }

    void add(Reason reason, long position) {
        rows[reason.ordinal()]++;
        first[reason.ordinal()] = Math.min(first[reason.ordinal()], position);
    }

    /** Rows of which no single one can be named. */
    void add(Reason reason, long count, long position) {
        rows[reason.ordinal()] += count;
        first[reason.ordinal()] = Math.min(first[reason.ordinal()], position);
    }

    void add(Fates other) {
        read += other.read;
        for (int i = 0; i < REASONS; i++) {
            rows[i] += other.rows[i];
            first[i] = Math.min(first[i], other.first[i]);
        }
    }

    /** As many rows as another file has, none of them counted. */
    void repeat(Fates other) {
        read += other.read;
        add(Reason.REPEATED_FILE, other.read, NOWHERE);
    }

    long rowsRead() {
        return read;
    }

    long rows(Reason reason) {
        return rows[reason.ordinal()];
    }

    long rows(Outcome outcome) {
        long sum = 0;
        for (Reason reason : Reason.values()) {
            sum += reason.outcome == outcome ? rows[reason.ordinal()] : 0;
        }
        return sum;
    }

    /** Position of the first such row; {@link #NOWHERE} when none can be named. */
    long first(Reason reason) {
        return first[reason.ordinal()];
    }
}
