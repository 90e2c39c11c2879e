package org.wresbirt.sample;

import java.util.List;
import java.util.Random;

/**
 * Chance, the same on every machine: {@link Random}, whose algorithm the Java documentation fixes, with a seed made of
 * the generator's seed, a purpose and a year, so that a change in one extract leaves the others as they were.
 */
final class Draw {
    /** The seed of everything. Another seed gives other people with the same story. */
    static final long SEED = 31032024L;

    private final Random random;

    Draw(String purpose, int year) {
        random = new Random((SEED * 31 + purpose.hashCode()) * 31 + year);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code low} to {@code high}, both possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** One of the values. */
    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One element of the list. */
    <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The index of a weight, drawn in proportion to the weights. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int at = random.nextInt(total);
        int index = 0;
        while (at >= weights[index]) {
            at -= weights[index++];
        }
        return index;
    }

    /** Shuffles in place (Fisher and Yates 1938). */
    void shuffle(List<?> list) {
        shuffled(list);
    }

    private <T> void shuffled(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T kept = list.get(last);
            list.set(last, list.get(other));
            list.set(other, kept);
        }
    }
}
