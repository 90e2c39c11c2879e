package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.statistics.Proportion;

/** When counts are too small to judge by: the usual floor of five for a cell of a fourfold table (W. G. Cochran 1954). */
final class SmallNumbers {
    static final int SMALLEST_CELL = 5;

    private SmallNumbers() {}

    /** Whether in any of the groups fewer than five had, or had not, the outcome. */
    static boolean in(List<Proportion> groups) {
        for (Proportion group : groups) {
            if (group.hasCellBelow(SMALLEST_CELL)) {
                return true;
            }
        }
        return false;
    }
}
