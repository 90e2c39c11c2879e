package org.wresbirt.tally;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntBinaryOperator;

/**
 * What of a {@link PeopleStripe} lies in the file of {@link PeopleOverflow}: runs of people in ascending order of their
 * hashes. One person may be in several runs.
 *
 * <p>Not thread-safe: the stripe's lock guards it.
 */
final class PeopleRuns {
    private static final int ENTRY = 2 * Long.BYTES;
    /** People that are read or written in one go. */
    private static final int BLOCK = 256;

    private final PeopleOverflow overflow;
    private final IntBinaryOperator order;
    private long[] starts = new long[2];
    private long[] lengths = new long[2];
    private int runs;
    /** The first hash of each block, once there is only one run. */
    private long[] blocks;

    PeopleRuns(PeopleOverflow overflow, IntBinaryOperator order) {
        this.overflow = overflow;
        this.order = order;
    }

    /** Which of two rows about one person counts. */
    static long better(long one, long other, IntBinaryOperator order) {
        int ranks = Integer.compare((int) (one >>> 32), (int) (other >>> 32));
        boolean second =
                ranks > 0 || ranks == 0 && (int) one != (int) other && order.applyAsInt((int) other, (int) one) < 0;
        return second ? other : one;
    }

    boolean isEmpty() {
        return runs == 0;
    }

    /** Whether {@link #find} may be asked. */
    boolean isOne() {
        return blocks != null;
    }

    /** Receives people in ascending order of their hashes, each once, with the row that counts. */
    interface Visitor {
        void person(long hash, long rankAndTuple);
    }

    /** Adds a run of the people in a stripe's table. */
    void add(long[] cells, int people) {
        Writer writer = new Writer(people);
        for (int i = 0; i < cells.length; i += 2) {
            if (cells[i] != 0) {
                writer.person(cells[i], cells[i + 1]);
            }
        }
        writer.finish();
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, runs * 2);
            lengths = Arrays.copyOf(lengths, runs * 2);
        }
        starts[runs] = writer.start;
        lengths[runs++] = writer.count;
        blocks = null;
    }

    /** Makes one run of all, in which people can be found. */
    void merge() {
        long most = 0;
        for (int run = 0; run < runs; run++) {
            most += lengths[run];
        }
        Writer writer = new Writer(most);
        forEach(writer);
        writer.finish();
        starts[0] = writer.start;
        lengths[0] = writer.count;
        runs = 1;
        blocks = Arrays.copyOf(writer.firsts, (int) ((writer.count + BLOCK - 1) / BLOCK));
    }

    void forEach(Visitor visitor) {
        PriorityQueue<Cursor> next = new PriorityQueue<>((a, b) -> Long.compare(a.hash, b.hash));
        for (int run = 0; run < runs; run++) {
            Cursor cursor = new Cursor(starts[run], lengths[run]);
            if (cursor.advance()) {
                next.add(cursor);
            }
        }
        while (!next.isEmpty()) {
            long hash = next.peek().hash;
            long best = next.peek().value;
            while (!next.isEmpty() && next.peek().hash == hash) {
                Cursor cursor = next.remove();
                best = better(best, cursor.value, order);
                if (cursor.advance()) {
                    next.add(cursor);
                }
            }
            visitor.person(hash, best);
        }
    }

    /** The tuple of the row that counts for a person, or {@link People#NOBODY}. */
    int find(long hash) {
        int block = Arrays.binarySearch(blocks, hash);
        block = block < 0 ? -block - 2 : block;
        if (block < 0) {
            return People.NOBODY;
        }
        long first = (long) block * BLOCK;
        ByteBuffer people = ByteBuffer.allocate((int) Math.min(BLOCK, lengths[0] - first) * ENTRY);
        overflow.read(people, starts[0] + first * ENTRY);
        int low = 0;
        int high = people.capacity() / ENTRY - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            long there = people.getLong(middle * ENTRY);
            if (there == hash) {
                return (int) people.getLong(middle * ENTRY + Long.BYTES);
            }
            low = there < hash ? middle + 1 : low;
            high = there < hash ? high : middle - 1;
        }
        return People.NOBODY;
    }

    private final class Cursor {
        private final ByteBuffer block = ByteBuffer.allocate(BLOCK * ENTRY).limit(0);
        private long at;
        private long left;
        private long hash;
        private long value;

        Cursor(long start, long people) {
            this.at = start;
            this.left = people;
        }

        boolean advance() {
            if (left == 0) {
                return false;
            }
            if (!block.hasRemaining()) {
                block.clear().limit((int) Math.min(BLOCK, left) * ENTRY);
                overflow.read(block, at);
                at += block.limit();
                block.flip();
            }
            left--;
            hash = block.getLong();
            value = block.getLong();
            return true;
        }
    }

    private final class Writer implements Visitor {
        private final ByteBuffer block = ByteBuffer.allocate(BLOCK * ENTRY);
        private final long[] firsts;
        private final long start;
        private long at;
        private long count;

        Writer(long most) {
            start = overflow.reserve(most * ENTRY);
            at = start;
            firsts = new long[(int) ((most + BLOCK - 1) / BLOCK)];
        }

        @Override
        public void person(long hash, long rankAndTuple) {
            if (block.position() == 0) {
                firsts[(int) (count / BLOCK)] = hash;
            }
            block.putLong(hash).putLong(rankAndTuple);
            count++;
            if (!block.hasRemaining()) {
                finish();
            }
        }

        void finish() {
            block.flip();
            int bytes = block.limit();
            overflow.write(block, at);
            at += bytes;
            block.clear();
        }
    }
}
