package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Secondary protection: withholds further counts until for every protected one there is another world, in whole numbers, that
 * fits everything shown and in which the count is not small.
 *
 * <p>The method is that of cell suppression by linear programming: for one protected count after the other the cheapest
 * shift that makes it large enough is looked for, and what the shift changes is withheld (J. P. Kelly, B. L. Golden, A. A.
 * Assad, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22 (1992), 397–417). Counts once
 * withheld cost nothing any more. Withholding never makes a world impossible, so what is proved stays proved.
 */
final class Suppression {
    private final Cells cells;
    private final Ties ties;

    /** For each protected count a world in which it is not small. */
    private final Map<Cell, Shift> proofs = new HashMap<>();

    /** How far from a protected count others are given up for it: near ones first, which is also faster. */
    private enum Reach {
        TABLE {
            @Override
            Object area(Cell cell) {
                return cell.place;
            }

            @Override
            boolean has(Cell other, Cell cell) {
                return other.place.equals(cell.place);
            }
        },
        YEAR {
            @Override
            Object area(Cell cell) {
                return cell.place.year();
            }

            @Override
            boolean has(Cell other, Cell cell) {
                return other.place.year() == cell.place.year() || other.place.year() == Place.SEVERAL_YEARS;
            }
        },
        EVERYTHING {
            @Override
            Object area(Cell cell) {
                return this;
            }

            @Override
            boolean has(Cell other, Cell cell) {
                return true;
            }
        };

        /** The same for counts that reach equally far. */
        abstract Object area(Cell cell);

        abstract boolean has(Cell other, Cell cell);

        /** What is only implied changes with what implies it, wherever it is. */
        boolean mayChange(Cell other, Cell cell) {
            return !other.isPublished() || has(other, cell);
        }
    }

    private Suppression(Cells cells) {
        this.cells = cells;
        this.ties = new Ties(cells.sums());
    }

    /**
     * Withholds what must be withheld.
     *
     * @param headline whether a count stands behind one of the nine results, which are given up last
     * @return the proofs: for each protected count that is not shown to be safe by being alone
     */
    static Map<Cell, Shift> protect(Cells cells, Predicate<Cell> headline) {
        Suppression suppression = new Suppression(cells);
        cells.protectSmallNumbers();
        for (Reach reach : Reach.values()) {
            suppression.prove(cell -> !cell.isShown(), reach, false);
            suppression.prove(cell -> !cell.isShown() || !headline.test(cell), reach, true);
        }
        suppression.prove(cell -> !cell.isShown(), Reach.EVERYTHING, false);
        suppression.prove(cell -> true, Reach.EVERYTHING, true);
        suppression.prove(cell -> !cell.isShown(), Reach.EVERYTHING, false);
        suppression.giveUp();
        return suppression.proofs;
    }

    private List<Cell> unproved() {
        List<Cell> unproved = new ArrayList<>();
        for (Cell cell : cells.all()) {
            if (cell.isSensitive() && !proofs.containsKey(cell)) {
                unproved.add(cell);
            }
        }
        return unproved;
    }

    private void prove(Predicate<Cell> condition, Reach reach, boolean withholding) {
        List<Cell> unproved = unproved();
        Map<Object, Map<Cell, Component>> components = new HashMap<>();
        for (Cell cell : unproved) {
            if (!proofs.containsKey(cell)) {
                Map<Cell, Component> near = components.computeIfAbsent(reach.area(cell), unseen -> new HashMap<>());
                Component component = near.get(cell);
                if (component == null) {
                    component = Component.around(
                            cell,
                            other -> !other.isConstant() && condition.test(other) && reach.mayChange(other, cell),
                            ties);
                    for (Cell other : component.cells()) {
                        near.put(other, component);
                    }
                }
                prove(cell, component, unproved, withholding);
            }
        }
    }

    private void prove(Cell cell, Component component, List<Cell> unproved, boolean withholding) {
        Set<Cell> needed = new LinkedHashSet<>();
        Shift shift = component.grown(cell, cells.minimumCount() - cell.value, needed);
        if (withholding) {
            for (Cell changed : needed) {
                if (changed.isPublished()) {
                    changed.withhold();
                }
            }
        }
        if (shift == null || !shift.isPossible(ties)) {
            return;
        }
        for (Cell other : unproved) {
            if (shift.valueOf(other) >= cells.minimumCount()) {
                proofs.putIfAbsent(other, shift);
            }
        }
    }

    /** What no search could protect takes everything with it that any sum ties to it. */
    private void giveUp() {
        List<Cell> unproved = unproved();
        if (unproved.isEmpty()) {
            return;
        }
        for (Cell cell : unproved) {
            for (Cell tied :
                    Component.around(cell, other -> !other.isConstant(), ties).cells()) {
                if (tied.isPublished()) {
                    tied.withhold();
                }
            }
        }
        prove(cell -> !cell.isShown(), Reach.EVERYTHING, false);
    }
}
