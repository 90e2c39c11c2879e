package org.wresbirt.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.Cluster;
import org.wresbirt.classify.Contract;
import org.wresbirt.indicator.Likelihood;

/**
 * Substantive staff of one organisation and year the ways indicators 3 and 4 break them down: both show the same people as
 * denominators, and bands add up to clusters.
 */
final class StaffByBreakdown {
    private final Cells cells;
    private final Place place;
    private final Groups everybody;
    private final Map<String, Groups> clusters = new LinkedHashMap<>();
    private final Map<String, Map<String, Groups>> others = new LinkedHashMap<>();

    StaffByBreakdown(Cells cells, int year, WorkforceCells workforce) {
        this.cells = cells;
        this.place = new Place("staff", year);
        this.everybody = workforce.everybody(Contract.SUBSTANTIVE);
        for (Cluster cluster : Cluster.values()) {
            clusters.put(cluster.displayName(), workforce.cluster(cluster));
        }
    }

    Groups everybody() {
        return everybody;
    }

    /** Whether the denominators of a row for the whole organisation are this year's staff, not those of two years. */
    boolean isDenominatorOf(Likelihood whole) {
        return whole.white().denominator() == null
                || everybody.hasValues(
                        whole.white().denominator(),
                        whole.bme().denominator(),
                        whole.unknown().denominator());
    }

    /** The denominators of a row about this year. */
    Groups of(Likelihood row) {
        return of(row, new long[] {
            row.white().denominator(), row.bme().denominator(), row.unknown().denominator()
        });
    }

    /**
     * This year's staff of the part that a row, perhaps of another year, is about.
     *
     * @param people how many they are: white, BME, unknown
     */
    Groups of(Likelihood row, long[] people) {
        Groups known =
                switch (row.breakdown()) {
                    case "ORGANISATION" -> everybody;
                    case "CLUSTER" -> clusters.get(row.breakdownValue());
                    default -> others.getOrDefault(row.breakdown(), Map.of()).get(row.breakdownValue());
                };
        // two parts of one name are two parts
        if (known != null && known.hasValues(people[0], people[1], people[2])) {
            return known;
        }
        cells.enter(place);
        Groups groups = Groups.apart(cells, people[0], people[1], people[2]);
        others.computeIfAbsent(row.breakdown(), unseen -> new LinkedHashMap<>()).put(row.breakdownValue(), groups);
        return groups;
    }

    /** Ties the parts to the whole, when all tables of the year are read. Bands tie the clusters. */
    void tie() {
        for (Map<String, Groups> parts : others.values()) {
            everybody.sumOf(cells, List.copyOf(parts.values()));
        }
    }
}
