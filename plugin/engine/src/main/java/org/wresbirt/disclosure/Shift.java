package org.wresbirt.disclosure;

import java.util.Map;

/**
 * Another world that fits everything shown: by how much each count differs there from the true one, without those that do not
 * differ. It proves that readers cannot tell the two worlds apart.
 */
record Shift(Map<Cell, Long> changes) {
    Shift {
        changes = Map.copyOf(changes);
    }

    /** What the count is in this world. */
    long valueOf(Cell cell) {
        return cell.value + changes.getOrDefault(cell, 0L);
    }

    /**
     * Whether readers can really not tell: only counts that are not shown differ, none by more than it has room for, and
     * every sum is as before.
     */
    boolean isPossible(Ties ties) {
        for (Map.Entry<Cell, Long> change : changes.entrySet()) {
            Cell cell = change.getKey();
            if (cell.isShown() || -change.getValue() > cell.room() || !adds(ties, cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean adds(Ties ties, Cell changed) {
        for (Sum sum : ties.of(changed)) {
            long difference = changes.getOrDefault(sum.total(), 0L);
            for (Cell part : sum.parts()) {
                difference -= changes.getOrDefault(part, 0L);
            }
            if (difference != 0) {
                return false;
            }
        }
        return true;
    }
}
