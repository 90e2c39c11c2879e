package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.EventCount;
import org.wresbirt.tally.WorkforceCount;

/**
 * Indicator 3 over two years, taken apart: each row is the sum of two years that no table shows, and neighbouring rows have
 * a year in common, so that in a series one year might be worked out.
 */
final class YearsApart {
    private final Cells cells;

    /** White, BME and unknown people by year, breakdown and value. */
    private final Map<String, long[]> staff = new HashMap<>();

    private final Map<String, long[]> events = new HashMap<>();

    /** Events by year and breakdown, then value. */
    private final Map<String, Map<String, Groups>> ofOneYear = new LinkedHashMap<>();

    YearsApart(Cells cells, Counts counts, String organisation) {
        this.cells = cells;
        for (WorkforceCount count : counts.workforce()) {
            if (count.organisation().equals(organisation) && count.contract() == Contract.SUBSTANTIVE) {
                add(
                        staff,
                        count.year(),
                        count.band(),
                        count.staffGroup(),
                        count.directorate(),
                        count.ethnicity(),
                        count.people());
            }
        }
        for (EventCount count : counts.disciplinary()) {
            if (count.organisation().equals(organisation)) {
                add(
                        events,
                        count.year(),
                        count.band(),
                        count.staffGroup(),
                        count.directorate(),
                        count.ethnicity(),
                        count.people());
            }
        }
    }

    private static void add(
            Map<String, long[]> sums,
            int year,
            Band band,
            StaffGroup staffGroup,
            String directorate,
            EthnicCategory ethnicity,
            long people) {
        int group = ethnicity.group().ordinal();
        sums.computeIfAbsent(key(year, "ORGANISATION", ""), unseen -> new long[3])[group] += people;
        sums.computeIfAbsent(key(year, "CLUSTER", band.cluster().displayName()), unseen -> new long[3])[group] +=
                people;
        sums.computeIfAbsent(key(year, "STAFF_GROUP", staffGroup.displayName()), unseen -> new long[3])[group] +=
                people;
        sums.computeIfAbsent(key(year, "DIRECTORATE", directorate), unseen -> new long[3])[group] += people;
    }

    /** Reads the rows of one year. */
    LikelihoodCells read(List<Likelihood> rows, int year, StaffByBreakdown now, StaffByBreakdown before) {
        LikelihoodCells read = new LikelihoodCells(
                cells,
                new Place("disciplinary", Place.SEVERAL_YEARS),
                rows,
                row -> denominators(row, year, now, before));
        for (Likelihood row : rows) {
            Groups both = read.events(row);
            if (both != null) {
                both.sumOf(cells, List.of(eventsOf(row, year), eventsOf(row, year - 1)));
            }
        }
        return read;
    }

    private Groups denominators(Likelihood row, int year, StaffByBreakdown now, StaffByBreakdown before) {
        cells.enter(new Place("staff", Place.SEVERAL_YEARS));
        Groups both = Groups.apart(
                cells,
                row.white().denominator(),
                row.bme().denominator(),
                row.unknown().denominator());
        both.sumOf(
                cells,
                List.of(
                        now.of(row, staff.getOrDefault(key(row, year), new long[3])),
                        before.of(row, staff.getOrDefault(key(row, year - 1), new long[3]))));
        return both;
    }

    private Groups eventsOf(Likelihood row, int year) {
        return ofOneYear
                .computeIfAbsent(year + row.breakdown(), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(row.breakdownValue(), unseen -> {
                    long[] people = events.getOrDefault(key(row, year), new long[3]);
                    return Groups.apart(cells, people[0], people[1], people[2]);
                });
    }

    /** Ties the parts of each year to the whole, when all rows are read. */
    void tie() {
        ofOneYear.forEach((place, parts) -> {
            String year = place.substring(0, 4);
            Map<String, Groups> whole = ofOneYear.get(year + "ORGANISATION");
            if (whole != null && !place.endsWith("ORGANISATION")) {
                whole.values().iterator().next().sumOf(cells, new ArrayList<>(parts.values()));
            }
        });
    }

    private static String key(Likelihood row, int year) {
        return switch (row.breakdown()) {
            case "ORGANISATION" -> key(year, row.breakdown(), "");
            case "DIRECTORATE" ->
                key(
                        year,
                        row.breakdown(),
                        row.breakdownValue().equals(Likelihood.DIRECTORATE_NOT_KNOWN) ? "" : row.breakdownValue());
            default -> key(year, row.breakdown(), row.breakdownValue());
        };
    }

    private static String key(int year, String breakdown, String value) {
        return year + breakdown + '/' + value;
    }
}
