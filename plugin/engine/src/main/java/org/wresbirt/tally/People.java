package org.wresbirt.tally;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntBinaryOperator;

/**
 * Counts each person once. Remembers for each person only a keyed hash of the employee number, and of all rows about the
 * person the one that counts: the row with the lowest rank.
 *
 * <p>Hashes are 64 bits and seeded anew for each count, so they lead back to nobody; that two of 1.5 million people share
 * one has a chance of about 1 in 16 million, of 5 million 1 in 1.5 million. Takes 18 to 22 bytes for each person, up to the
 * bound of {@link PeopleOverflow}; beyond it, a file.
 *
 * <p>Thread-safe.
 */
final class People {
    /** Nobody by that number. */
    static final int NOBODY = -1;

    private static final int ORGANISATIONS = 256;
    private static final int STRIPE_BITS = 4;

    /**
     * Extracts come organisation by organisation: what is touched together lies together. Within an organisation, stripes
     * by hash keep threads out of each other's way, and only one of them is ever held twice, when it grows.
     */
    private final AtomicReferenceArray<PeopleStripe> stripes = new AtomicReferenceArray<>(ORGANISATIONS << STRIPE_BITS);

    private final IntBinaryOperator order;
    private final PeopleOverflow overflow;

    /**
     * @param order compares two tuples of equal rank, so that the outcome does not hang on the order of rows
     * @param overflow takes what is too much for memory; the caller closes it when the people are counted
     */
    People(IntBinaryOperator order, PeopleOverflow overflow) {
        this.order = order;
        this.overflow = overflow;
        overflow.bound(this);
    }

    private static int index(int organisation, long person) {
        return organisation % ORGANISATIONS << STRIPE_BITS | (int) (person >>> 64 - STRIPE_BITS);
    }

    /**
     * Tells of one more row about a person.
     *
     * @param organisation the number of the person's organisation; the same person always has the same
     * @param person hash of organisation and employee number
     * @param rank the lowest counts; not negative
     */
    void add(int organisation, long person, int rank, int tuple) {
        int index = index(organisation, person);
        PeopleStripe stripe = stripes.get(index);
        if (stripe == null) {
            stripe = new PeopleStripe(STRIPE_BITS, order, overflow);
            if (!stripes.compareAndSet(index, null, stripe)) {
                stripe = stripes.get(index);
            }
        }
        stripe.add(person, rank, tuple);
        if (overflow.isOver()) {
            overflow.relieve();
        }
    }

    /** Keeps nobody in memory. */
    void moveToFile() {
        for (int i = 0; i < stripes.length(); i++) {
            PeopleStripe stripe = stripes.get(i);
            if (stripe != null) {
                stripe.moveToFile();
            }
        }
    }

    /** The tuple of the row that counts for a person, or {@link #NOBODY}. */
    int tupleOf(int organisation, long person) {
        PeopleStripe stripe = stripes.get(index(organisation, person));
        return stripe == null ? NOBODY : stripe.find(person);
    }

    /** How many people each tuple stands for, by tuple number. Only when nobody is added any more. */
    long[] count(int tuples) {
        overflow.letGo(this);
        long[] counts = new long[tuples];
        for (int i = 0; i < stripes.length(); i++) {
            PeopleStripe stripe = stripes.get(i);
            if (stripe != null) {
                stripe.count(counts);
            }
        }
        return counts;
    }
}
