package org.wresbirt.tally;

import java.util.function.IntBinaryOperator;

/**
 * Counts each person once. Remembers for each person only a keyed hash of the employee number, and of all rows about the
 * person the one that counts: the row with the lowest rank.
 *
 * <p>Hashes are 64 bits and seeded anew for each count, so they lead back to nobody; that two of 1.5 million people share
 * one has a chance of about 1 in 16 million. Takes 16 bytes for each place, at most 30 or so for each person. Thread-safe.
 */
final class People {
    /** Nobody by that number. */
    static final int NOBODY = -1;

    private static final int STRIPES = 64;

    private final Stripe[] stripes = new Stripe[STRIPES];
    private final IntBinaryOperator order;

    /** @param order compares two tuples of equal rank, so that the outcome does not hang on the order of rows */
    People(IntBinaryOperator order) {
        this.order = order;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Stripe();
        }
    }

    /** Tells of one more row about a person. */
    void add(long person, int rank, int tuple) {
        stripes[(int) (person >>> 58)].add(person == 0 ? 1 : person, rank, tuple);
    }

    /** The tuple of the row that counts for a person, or {@link #NOBODY}. */
    int tupleOf(long person) {
        return stripes[(int) (person >>> 58)].find(person == 0 ? 1 : person);
    }

    /** How many people each tuple stands for, by tuple number. Only when nobody is added any more. */
    long[] count(int tuples) {
        long[] counts = new long[tuples];
        for (Stripe stripe : stripes) {
            stripe.count(counts);
        }
        return counts;
    }

    private final class Stripe {
        private long[] person = new long[12];
        private int[] rank = new int[12];
        private int[] tuple = new int[12];
        private int size;

        private int place(long hash, int capacity) {
            // The top bits chose the stripe; the next ones choose the place.
            return (int) ((hash << 6 >>> 32) * capacity >>> 32);
        }

        private int probe(long hash) {
            int i = place(hash, person.length);
            while (person[i] != 0 && person[i] != hash) {
                i = i + 1 == person.length ? 0 : i + 1;
            }
            return i;
        }

        synchronized void add(long hash, int newRank, int newTuple) {
            int i = probe(hash);
            if (person[i] == 0) {
                if ((size + 1) * 10L > person.length * 8L) {
                    grow();
                    i = probe(hash);
                }
                person[i] = hash;
                rank[i] = newRank;
                tuple[i] = newTuple;
                size++;
            } else if (newRank < rank[i]
                    || newRank == rank[i] && newTuple != tuple[i] && order.applyAsInt(newTuple, tuple[i]) < 0) {
                rank[i] = newRank;
                tuple[i] = newTuple;
            }
        }

        synchronized int find(long hash) {
            int i = probe(hash);
            return person[i] == 0 ? NOBODY : tuple[i];
        }

        private void grow() {
            long[] oldPerson = person;
            int[] oldRank = rank;
            int[] oldTuple = tuple;
            // Small tables double; large ones grow by half, so that the places left over stay few.
            int capacity = oldPerson.length + (oldPerson.length >> (oldPerson.length < 4096 ? 0 : 1));
            person = new long[capacity];
            rank = new int[capacity];
            tuple = new int[capacity];
            for (int i = 0; i < oldPerson.length; i++) {
                if (oldPerson[i] != 0) {
                    int j = probe(oldPerson[i]);
                    person[j] = oldPerson[i];
                    rank[j] = oldRank[i];
                    tuple[j] = oldTuple[i];
                }
            }
        }

        synchronized void count(long[] counts) {
            for (int i = 0; i < person.length; i++) {
                if (person[i] != 0) {
                    counts[tuple[i]]++;
                }
            }
        }
    }
}
