package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts that sums tie together while others stand firm, and the search among them. */
final class Component {
    /** Hardly anything, but not nothing: of two ways that show the same, the shorter. */
    private static final double COST_OF_WITHHELD = 1e-3;

    private final List<Cell> cells;
    private final Map<Cell, Integer> places = new HashMap<>();
    private final LeastShift search;

    private Component(List<Cell> cells, Set<Sum> sums) {
        this.cells = cells;
        double[] room = new double[cells.size()];
        for (int place = 0; place < cells.size(); place++) {
            places.put(cells.get(place), place);
            room[place] = cells.get(place).room();
        }
        double[][] equations = new double[sums.size()][];
        int equation = 0;
        for (Sum sum : sums) {
            equations[equation++] = coefficients(sum);
        }
        search = new LeastShift(equations, room);
    }

    private double[] coefficients(Sum sum) {
        double[] coefficients = new double[cells.size()];
        Integer total = places.get(sum.total());
        if (total != null) {
            coefficients[total] -= 1;
        }
        for (Cell part : sum.parts()) {
            Integer place = places.get(part);
            if (place != null) {
                coefficients[place] += 1;
            }
        }
        return coefficients;
    }

    /** What hangs together with a count by way of counts that may change, the count itself included. */
    static Component around(Cell cell, Predicate<Cell> mayChange, Ties ties) {
        Set<Sum> sums = new LinkedHashSet<>();
        List<Cell> cells = reach(cell, mayChange, ties, sums);
        return new Component(cells, sums);
    }

    private static List<Cell> reach(Cell first, Predicate<Cell> mayChange, Ties ties, Set<Sum> sums) {
        List<Cell> reached = new ArrayList<>(List.of(first));
        Set<Cell> seen = new LinkedHashSet<>();
        seen.add(first);
        for (int next = 0; next < reached.size(); next++) {
            for (Sum sum : ties.of(reached.get(next))) {
                if (sums.add(sum)) {
                    visit(sum.total(), mayChange, seen, reached);
                    for (Cell part : sum.parts()) {
                        visit(part, mayChange, seen, reached);
                    }
                }
            }
        }
        return reached;
    }

    private static void visit(Cell cell, Predicate<Cell> mayChange, Set<Cell> seen, List<Cell> reached) {
        if (mayChange.test(cell) && seen.add(cell)) {
            reached.add(cell);
        }
    }

    List<Cell> cells() {
        return cells;
    }

    /**
     * The world in which one count is larger by at least so much and that costs readers least.
     *
     * @return null when there is none, or none in whole numbers was found; the counts to withhold for it, or for the world in
     *     fractions, are then in {@code alsoNeeded}
     */
    Shift grown(Cell cell, long growth, Set<Cell> alsoNeeded) {
        for (int place = 0; place < cells.size(); place++) {
            Cell other = cells.get(place);
            // a little different each, so that no two ways cost exactly the same
            double each = 1 + (place % 17) / 1000.0;
            search.cost(place, each * (other.isShown() ? other.weight() : COST_OF_WITHHELD));
        }
        double[] found = search.search(places.get(cell), growth);
        if (found == null) {
            return null;
        }
        Map<Cell, Long> changes = new HashMap<>();
        boolean whole = true;
        for (int place = 0; place < found.length; place++) {
            double change = found[place];
            if (Math.abs(change) > 1e-6) {
                alsoNeeded.add(cells.get(place));
                changes.put(cells.get(place), Math.round(change));
                whole &= Math.abs(change - Math.rint(change)) < 1e-6;
            }
        }
        return whole ? new Shift(changes) : null;
    }
}
