package org.wresbirt.tally;

import java.util.function.IntBinaryOperator;

/**
 * Compares two tuples by what they mean, not by the numbers that they and their names happened to get, so that the order of
 * rows, files and threads decides nothing.
 */
final class TupleOrder implements IntBinaryOperator {
    private final Tuples tuples;
    private final Codes codes;
    private final int organisation;
    private final int directorate;

    /**
     * @param organisation position of the organisation in a tuple; two tuples that are compared always share it
     * @param directorate position of the directorate, which is compared by name
     */
    TupleOrder(Tuples tuples, Codes codes, int organisation, int directorate) {
        this.tuples = tuples;
        this.codes = codes;
        this.organisation = organisation;
        this.directorate = directorate;
    }

    @Override
    public int applyAsInt(int left, int right) {
        // The last position is the ethnicity; the file comes first in a tuple and last in the comparison.
        for (int i = tuples.width() - 1; i >= 0; i--) {
            int a = tuples.code(left, i);
            int b = tuples.code(right, i);
            if (i == organisation || a == b) {
                continue;
            }
            return i == directorate
                    ? codes.directorates.name(a).compareTo(codes.directorates.name(b))
                    : Integer.compare(a, b);
        }
        return 0;
    }
}
