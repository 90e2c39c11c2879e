package org.wresbirt.disclosure;

import java.util.List;

/** What everybody knows about published tables: that a total is the sum of its parts. Equal only to itself. */
final class Sum {
    private final Cell total;
    private final List<Cell> parts;

    Sum(Cell total, List<Cell> parts) {
        this.total = total;
        this.parts = List.copyOf(parts);
    }

    Cell total() {
        return total;
    }

    List<Cell> parts() {
        return parts;
    }
}
