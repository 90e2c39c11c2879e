package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.List;

/** All counts of one organisation, over all its years, and the sums that tie them together. */
final class Cells {
    /** The smallest count that is shown, apart from zero. */
    private final int minimumCount;

    private final List<Cell> all = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    private Place place = new Place("", Place.SEVERAL_YEARS);

    Cells(int minimumCount) {
        this.minimumCount = minimumCount;
    }

    /** Says to which place the next counts belong. */
    void enter(Place nextPlace) {
        place = nextPlace;
    }

    /** A count that nothing publishes so far. */
    Cell implied(long value) {
        Cell cell = new Cell(value, place);
        all.add(cell);
        return cell;
    }

    /** A count that a table shows. */
    Cell published(long value, double weight) {
        return implied(value).publish(weight);
    }

    /** Says that a total is the sum of its parts. Numbers that do not add up are not tied: then nobody can subtract. */
    void sum(Cell total, List<Cell> parts) {
        long sum = 0;
        for (Cell part : parts) {
            sum += part.value;
        }
        if (sum == total.value) {
            sums.add(new Sum(total, parts));
        }
    }

    /**
     * The rest of a total: those who did not have an outcome. Null when there are more in the part than in the total, as
     * with events of people who left since.
     */
    Cell rest(Cell total, Cell part) {
        if (part.value > total.value) {
            return null;
        }
        Cell rest = implied(total.value - part.value);
        sum(total, List.of(part, rest));
        return rest;
    }

    int minimumCount() {
        return minimumCount;
    }

    List<Cell> all() {
        return all;
    }

    List<Sum> sums() {
        return sums;
    }

    /** Says that nobody may learn this count although it is not small. */
    void protect(Cell cell) {
        if (minimumCount > 1) {
            cell.protect();
        }
    }

    /** Marks every small number, and withholds those that are published: primary protection. */
    void protectSmallNumbers() {
        for (Cell cell : all) {
            if (0 < cell.value && cell.value < minimumCount) {
                cell.protect();
            }
        }
    }
}
