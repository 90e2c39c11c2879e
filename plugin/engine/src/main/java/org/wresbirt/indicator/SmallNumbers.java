package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.statistics.Proportion;

/**
 * When counts are too small to judge by: fewer than five people observed in a cell of the fourfold table.
 *
 * <p>This is stricter than the textbook rule, which asks five of the <em>expected</em> counts (W. G. Cochran, "Some methods
 * for strengthening the common χ² tests", Biometrics 10 (1954), 417–451): 3 of 1,000 against 20 of 1,000 is clear by that
 * rule and too few by this one. Significance stands beside it and says so.
 */
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
