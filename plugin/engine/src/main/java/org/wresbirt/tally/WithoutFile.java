package org.wresbirt.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/** Adds up people by what their tuples say apart from the file that they were read from, and by file. */
final class WithoutFile {
    private final Tuples tuples;
    private final int file;
    private final Tuples merged;
    private final Map<Integer, Long> byFile = new HashMap<>();
    private long[] people = new long[256];

    /** @param file position of the file in a tuple */
    WithoutFile(Tuples tuples, int file) {
        this.tuples = tuples;
        this.file = file;
        this.merged = new Tuples(tuples.width(), tuples.organisation());
    }

    /**
     * Adds people.
     *
     * @param byTuple how many by number of their tuple
     * @param instead what stands in the file's place from now on
     */
    void add(long[] byTuple, int instead) {
        long[] ofFile = new long[16];
        for (int id = 0; id < byTuple.length; id++) {
            if (byTuple[id] > 0) {
                int[] tuple = tuples.codes(id);
                if (tuple[file] >= ofFile.length) {
                    ofFile = Arrays.copyOf(ofFile, Math.max(ofFile.length * 2, tuple[file] + 1));
                }
                ofFile[tuple[file]] += byTuple[id];
                tuple[file] = instead;
                int to = merged.id(tuple);
                if (to >= people.length) {
                    people = Arrays.copyOf(people, people.length * 2);
                }
                people[to] += byTuple[id];
            }
        }
        for (int index = 0; index < ofFile.length; index++) {
            if (ofFile[index] > 0) {
                byFile.merge(index, ofFile[index], Long::sum);
            }
        }
    }

    /** How many people a file's rows count. */
    long ofFile(int index) {
        return byFile.getOrDefault(index, 0L);
    }

    int size() {
        return merged.size();
    }

    void forEach(ObjLongConsumer<int[]> each) {
        for (int id = 0; id < merged.size(); id++) {
            each.accept(merged.codes(id), people[id]);
        }
    }
}
