package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.indicator.EthnicityShare;
import org.wresbirt.indicator.Status;

/** Substantive staff of one organisation and year by ethnic category: each group is the sum of its categories. */
final class EthnicityCells {
    private final Map<EthnicCategory, Cell> categories = new EnumMap<>(EthnicCategory.class);
    private final Groups staff;

    /** Reads the rows of one year. */
    EthnicityCells(Cells cells, int year, Groups staff, List<EthnicityShare> rows) {
        cells.enter(new Place("ethnicity", year));
        this.staff = staff;
        for (EthnicityShare row : rows) {
            categories.put(
                    row.category(),
                    cells.published(
                            row.people(),
                            Weight.of(
                                    Weight.Level.ETHNIC_CATEGORY,
                                    part(row.category().group()))));
        }
        for (EthnicGroup group : EthnicGroup.values()) {
            List<Cell> parts = new ArrayList<>();
            categories.forEach((category, cell) -> {
                if (category.group() == group) {
                    parts.add(cell);
                }
            });
            cells.sum(
                    switch (group) {
                        case WHITE -> staff.white();
                        case BME -> staff.bme();
                        case UNKNOWN -> staff.unknown();
                    },
                    parts);
        }
    }

    private static Weight.Part part(EthnicGroup group) {
        return switch (group) {
            case WHITE -> Weight.Part.WHITE;
            case BME -> Weight.Part.BME;
            case UNKNOWN -> Weight.Part.UNKNOWN;
        };
    }

    /** What readers may see of a row. */
    EthnicityShare publish(EthnicityShare row) {
        Cell people = categories.get(row.category());
        boolean complete = people.isShown() && staff.total().isShown();
        return new EthnicityShare(
                row.organisation(),
                row.year(),
                row.category(),
                Shown.count(people),
                complete ? row.percent() : null,
                complete ? row.status() : Status.PROTECTED);
    }
}
