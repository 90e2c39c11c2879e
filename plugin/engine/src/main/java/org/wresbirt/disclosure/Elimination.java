package org.wresbirt.disclosure;

/** Gauss and Jordan's elimination, for small systems of sums. */
final class Elimination {
    private static final double SMALL = 1e-9;

    private Elimination() {}

    /**
     * Brings homogeneous equations into reduced form, in place: each has a variable of its own with coefficient 1, which the
     * others have not.
     *
     * @return that variable of each equation; -1 for an equation that the others imply
     */
    static int[] reduce(double[][] equations, int variables) {
        int[] pivots = new int[equations.length];
        for (int equation = 0; equation < equations.length; equation++) {
            double[] row = equations[equation];
            int pivot = largest(row, variables);
            pivots[equation] = pivot;
            if (pivot < 0) {
                continue;
            }
            double by = row[pivot];
            for (int variable = 0; variable < variables; variable++) {
                row[variable] = row[variable] / by;
            }
            for (int other = 0; other < equations.length; other++) {
                if (other != equation && equations[other][pivot] != 0) {
                    subtract(equations[other], row, equations[other][pivot]);
                }
            }
        }
        return pivots;
    }

    private static int largest(double[] row, int variables) {
        int largest = -1;
        double size = SMALL;
        for (int variable = 0; variable < variables; variable++) {
            if (Math.abs(row[variable]) > size) {
                size = Math.abs(row[variable]);
                largest = variable;
            }
        }
        return largest;
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int variable = 0; variable < row.length; variable++) {
            if (row[variable] != 0) {
                double left = from[variable] - factor * row[variable];
                from[variable] = Math.abs(left) < 1e-11 ? 0 : left;
            }
        }
    }
}
