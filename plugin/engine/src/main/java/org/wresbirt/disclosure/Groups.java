package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Counts of the three groups that belong together, and of all three.
 *
 * @param total null where nothing speaks of it
 */
record Groups(Cell white, Cell bme, Cell unknown, Cell total) {
    /** Counts that nothing publishes so far, without their total. */
    static Groups apart(Cells cells, long white, long bme, long unknown) {
        return new Groups(cells.implied(white), cells.implied(bme), cells.implied(unknown), null);
    }

    /** Counts that nothing publishes so far, and their total. */
    static Groups together(Cells cells, long white, long bme, long unknown, long total) {
        Groups groups =
                new Groups(cells.implied(white), cells.implied(bme), cells.implied(unknown), cells.implied(total));
        cells.sum(groups.total, List.of(groups.white, groups.bme, groups.unknown));
        return groups;
    }

    Groups publish(Weight.Level level) {
        white.publish(Weight.of(level, Weight.Part.WHITE));
        bme.publish(Weight.of(level, Weight.Part.BME));
        unknown.publish(Weight.of(level, Weight.Part.UNKNOWN));
        if (total != null) {
            total.publish(Weight.of(level, Weight.Part.TOTAL));
        }
        return this;
    }

    /** Says of each group, and of all where both speak of it, that these are the sum of the parts. */
    void sumOf(Cells cells, List<Groups> parts) {
        sumOf(cells, parts, Groups::white);
        sumOf(cells, parts, Groups::bme);
        sumOf(cells, parts, Groups::unknown);
        sumOf(cells, parts, Groups::total);
    }

    private void sumOf(Cells cells, List<Groups> parts, Function<Groups, Cell> member) {
        List<Cell> ofParts = new ArrayList<>();
        for (Groups part : parts) {
            if (member.apply(part) == null) {
                return;
            }
            ofParts.add(member.apply(part));
        }
        if (member.apply(this) != null) {
            cells.sum(member.apply(this), ofParts);
        }
    }

    /** Whether readers see the white, the BME and the unknown count. */
    boolean areShown() {
        return white.isShown() && bme.isShown() && unknown.isShown();
    }

    boolean hasValues(long whiteValue, long bmeValue, long unknownValue) {
        return white.value == whiteValue && bme.value == bmeValue && unknown.value == unknownValue;
    }
}
