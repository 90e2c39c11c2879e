package org.wresbirt.tally;

import java.util.function.IntBinaryOperator;

/**
 * Part of {@link People}: a table of hashes in ascending order, each at the place that its value points to or, where that
 * is taken, after it. Order makes a search for somebody new end at the first larger hash, so the table can be filled to
 * nine tenths; and it lets a larger table be filled from end to end in one go.
 *
 * <p>Thread-safe.
 */
final class PeopleStripe {
    private static final int FIRST_PLACES = 12;
    private static final long[] NOTHING = {};

    private final int stripeBits;
    private final IntBinaryOperator order;
    private final PeopleOverflow overflow;
    private final PeopleRuns inFile;

    /** Two for each place, side by side so that one look is one touch: the hash, 0 for nobody; rank and tuple. */
    private long[] cells = NOTHING;
    /** How many places hashes point to. Some more follow, of which the last always stays free. */
    private int places;

    private int size;

    /** @param stripeBits how many of the highest bits all hashes of a stripe share */
    PeopleStripe(int stripeBits, IntBinaryOperator order, PeopleOverflow overflow) {
        this.stripeBits = stripeBits;
        this.order = order;
        this.overflow = overflow;
        this.inFile = new PeopleRuns(overflow, order);
    }

    private void use(long[] table, int placesOfTable) {
        overflow.hold(Long.BYTES * (long) (table.length - cells.length));
        cells = table;
        places = placesOfTable;
    }

    private static int overhang(int places) {
        return 8 + places / 256;
    }

    /** Where the hash is, or where it would have to be put in. */
    private int search(long hash) {
        int i = place(hash, places);
        // The bit that is a number's sign is the same in all of them.
        while (cells[i] != 0 && cells[i] < hash) {
            i += 2;
        }
        return i;
    }

    private int place(long hash, int among) {
        return (int) ((hash << stripeBits >>> 32) * among >>> 32) * 2;
    }

    /** No hash is 0, since that stands for nobody. */
    private static long known(long person) {
        return person == 0 ? 1 : person;
    }

    synchronized void add(long person, int rank, int tuple) {
        if (cells.length == 0) {
            use(new long[2 * (FIRST_PLACES + overhang(FIRST_PLACES))], FIRST_PLACES);
        }
        long hash = known(person);
        int i = search(hash);
        if (cells[i] == hash) {
            cells[i + 1] = PeopleRuns.better(cells[i + 1], (long) rank << 32 | tuple, order);
            return;
        }
        if ((size + 1) * 10L > places * 9L) {
            grow();
            i = search(hash);
        }
        int free = i;
        while (cells[free] != 0) {
            free += 2;
        }
        while (free + 2 >= cells.length) {
            grow();
            i = search(hash);
            for (free = i; cells[free] != 0; free += 2) {}
        }
        System.arraycopy(cells, i, cells, i + 2, free - i);
        cells[i] = hash;
        cells[i + 1] = (long) rank << 32 | tuple;
        size++;
    }

    synchronized int find(long person) {
        long hash = known(person);
        if (!inFile.isEmpty()) {
            if (size > 0 || !inFile.isOne()) {
                moveToFile();
                inFile.merge();
            }
            return inFile.find(hash);
        }
        if (cells.length == 0) {
            return People.NOBODY;
        }
        int i = search(hash);
        return cells[i] == hash ? (int) cells[i + 1] : People.NOBODY;
    }

    synchronized void moveToFile() {
        if (size > 0) {
            inFile.add(cells, size);
            use(NOTHING, 0);
            size = 0;
        }
    }

    /** Small tables grow by half, large ones by a quarter, so that the places left over stay few. */
    private void grow() {
        int more = places;
        long[] larger;
        do {
            more += places < 1024 ? more / 2 : more / 4;
            larger = spread(more);
        } while (larger == null);
        use(larger, more);
    }

    /** All people in a table of so many places; null if the last of them would not find room behind it. */
    private long[] spread(int among) {
        long[] larger = new long[2 * (among + overhang(among))];
        int next = 0;
        for (int i = 0; i < cells.length; i += 2) {
            if (cells[i] != 0) {
                int at = Math.max(next, place(cells[i], among));
                if (at + 2 >= larger.length) {
                    return null;
                }
                larger[at] = cells[i];
                larger[at + 1] = cells[i + 1];
                next = at + 2;
            }
        }
        return larger;
    }

    synchronized void count(long[] counts) {
        if (!inFile.isEmpty()) {
            moveToFile();
            inFile.forEach((hash, rankAndTuple) -> counts[(int) rankAndTuple]++);
            return;
        }
        for (int i = 0; i < cells.length; i += 2) {
            if (cells[i] != 0) {
                counts[(int) cells[i + 1]]++;
            }
        }
    }
}
