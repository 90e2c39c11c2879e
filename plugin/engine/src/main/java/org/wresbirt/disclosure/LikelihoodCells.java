package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wresbirt.indicator.Group;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.indicator.Position;
import org.wresbirt.indicator.Status;

/** Indicator 2, 3 or 4 of one organisation and year: numerators, denominators and those without the outcome, part by part. */
final class LikelihoodCells {
    private static final String WHOLE = "ORGANISATION";

    private record Row(Groups applicants, Groups people, Groups events) {}

    private final Cells cells;
    private final Place place;
    private final Map<String, Map<Integer, Row>> breakdowns = new LinkedHashMap<>();

    /**
     * Reads the rows of one year.
     *
     * @param place what may be given up before other tables are
     * @param denominators of a row; null for one whose denominators nothing else speaks of
     */
    LikelihoodCells(Cells cells, Place place, List<Likelihood> rows, Function<Likelihood, Groups> denominators) {
        this.cells = cells;
        this.place = place;
        for (Likelihood row : rows) {
            if (row.white().denominator() != null) {
                add(row, denominators.apply(row));
            }
        }
        Row whole = whole();
        breakdowns.forEach((breakdown, parts) -> {
            if (whole != null && !breakdown.equals(WHOLE)) {
                tie(whole, parts, Row::events);
                tie(whole, parts, Row::people);
                tie(whole, parts, Row::applicants);
            }
        });
    }

    private void add(Likelihood row, Groups shared) {
        Weight.Level level = level(row.breakdown());
        cells.enter(place);
        Groups people = shared == null ? counts(row, Group::denominator) : shared;
        people.white().publish(Weight.of(level, Weight.Part.WHITE));
        people.bme().publish(Weight.of(level, Weight.Part.BME));
        people.unknown().publish(Weight.of(level, Weight.Part.UNKNOWN));
        Groups events = counts(row, Group::numerator).publish(level);
        without(people.white(), events.white());
        without(people.bme(), events.bme());
        without(people.unknown(), events.unknown());
        Groups applicants = null;
        if (row.whiteApplicants() != null) {
            applicants = Groups.apart(cells, row.whiteApplicants(), row.bmeApplicants(), row.unknownApplicants())
                    .publish(level);
            cells.rest(applicants.white(), people.white());
            cells.rest(applicants.bme(), people.bme());
            cells.rest(applicants.unknown(), people.unknown());
        }
        breakdowns
                .computeIfAbsent(row.breakdown(), unseen -> new HashMap<>())
                .put(row.breakdownOrder(), new Row(applicants, people, events));
    }

    private Groups counts(Likelihood row, Function<Group, Long> which) {
        return Groups.apart(cells, which.apply(row.white()), which.apply(row.bme()), which.apply(row.unknown()));
    }

    /** Those without the outcome. That there is none of them says of everybody in the group what happened. */
    private void without(Cell people, Cell events) {
        Cell rest = cells.rest(people, events);
        if (rest != null && rest.value == 0 && events.value > 0) {
            cells.protect(rest);
        }
    }

    private void tie(Row whole, Map<Integer, Row> parts, Function<Row, Groups> which) {
        List<Groups> groups = new ArrayList<>();
        for (Row part : parts.values()) {
            groups.add(which.apply(part));
        }
        if (which.apply(whole) != null) {
            which.apply(whole).sumOf(cells, groups);
        }
    }

    private Row whole() {
        Map<Integer, Row> rows = breakdowns.getOrDefault(WHOLE, Map.of());
        return rows.isEmpty() ? null : rows.values().iterator().next();
    }

    private static Weight.Level level(String breakdown) {
        return switch (breakdown) {
            case WHOLE -> Weight.Level.WHOLE_ORGANISATION;
            case "CLUSTER" -> Weight.Level.CLUSTER;
            case "STAFF_GROUP" -> Weight.Level.STAFF_GROUP;
            default -> Weight.Level.DIRECTORATE;
        };
    }

    /** Whether readers may see the ratio of the whole organisation; so too where there is none. */
    boolean showsResult() {
        Row row = whole();
        return row == null || showsRatio(row);
    }

    private static boolean showsRatio(Row row) {
        return row.people.white().isShown()
                && row.events.white().isShown()
                && row.people.bme().isShown()
                && row.events.bme().isShown();
    }

    /** White numerator and denominator of the whole organisation, as readers see them. */
    Group publishWhite(Group group) {
        Row row = whole();
        return row == null ? group : Shown.group(group, row.events.white(), row.people.white());
    }

    /** As {@link #publishWhite}. */
    Group publishBme(Group group) {
        Row row = whole();
        return row == null ? group : Shown.group(group, row.events.bme(), row.people.bme());
    }

    /** The people with the outcome of a row; null for a row without figures. */
    Groups events(Likelihood row) {
        Row found = breakdowns.getOrDefault(row.breakdown(), Map.of()).get(row.breakdownOrder());
        return found == null ? null : found.events;
    }

    /** What readers may see of a row. */
    Likelihood publish(Likelihood row) {
        Row found = breakdowns.getOrDefault(row.breakdown(), Map.of()).get(row.breakdownOrder());
        if (found == null) {
            return row;
        }
        Groups applicants = found.applicants;
        Groups people = found.people;
        Groups events = found.events;
        boolean ratio = showsRatio(found);
        boolean complete = ratio
                && people.unknown().isShown()
                && events.unknown().isShown()
                && (applicants == null || applicants.areShown());
        return new Likelihood(
                row.organisation(),
                row.year(),
                row.breakdown(),
                row.breakdownValue(),
                row.breakdownOrder(),
                applicants == null ? null : Shown.count(applicants.white()),
                applicants == null ? null : Shown.count(applicants.bme()),
                applicants == null ? null : Shown.count(applicants.unknown()),
                Shown.group(row.white(), events.white(), people.white()),
                Shown.group(row.bme(), events.bme(), people.bme()),
                Shown.group(row.unknown(), events.unknown(), people.unknown()),
                ratio ? row.ratio() : null,
                ratio ? row.interval() : null,
                ratio ? row.position() : Position.NOT_CALCULATED,
                complete ? row.status() : Status.PROTECTED);
    }
}
