package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sums a count is part of, or total. */
final class Ties {
    private final Map<Cell, List<Sum>> byCell = new HashMap<>();

    Ties(List<Sum> sums) {
        for (Sum sum : sums) {
            add(sum.total(), sum);
            for (Cell part : sum.parts()) {
                add(part, sum);
            }
        }
    }

    private void add(Cell cell, Sum sum) {
        byCell.computeIfAbsent(cell, unseen -> new ArrayList<>()).add(sum);
    }

    List<Sum> of(Cell cell) {
        return byCell.getOrDefault(cell, List.of());
    }
}
