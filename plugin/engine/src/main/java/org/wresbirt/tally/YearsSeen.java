package org.wresbirt.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wresbirt.profile.Kind;

/** Which organisation has data of which kind in which year. */
final class YearsSeen {
    private final Map<String, TreeMap<Integer, Set<Kind>>> seen = new TreeMap<>();
    private final Map<Integer, LocalDate> snapshots = new HashMap<>();

    void see(String organisation, int year, Kind kind) {
        seen.computeIfAbsent(organisation, o -> new TreeMap<>())
                .computeIfAbsent(year, y -> new TreeSet<>())
                .add(kind);
    }

    /** The date that a year's workforce extract gives. */
    void snapshot(int year, LocalDate date) {
        snapshots.put(year, date);
    }

    /**
     * @param events kinds of which a file may span years: a year between two with cases had none, which is a figure too
     */
    List<OrganisationYear> years(Set<Kind> events) {
        List<OrganisationYear> years = new ArrayList<>();
        for (Map.Entry<String, TreeMap<Integer, Set<Kind>>> organisation : seen.entrySet()) {
            for (Kind kind : events) {
                fillGap(organisation.getValue(), kind);
            }
            for (Map.Entry<Integer, Set<Kind>> entry : organisation.getValue().entrySet()) {
                int year = entry.getKey();
                years.add(new OrganisationYear(
                        organisation.getKey(),
                        year,
                        snapshots.getOrDefault(year, LocalDate.of(year, 3, 31)),
                        entry.getValue().contains(Kind.SURVEY) ? year - 1 : null,
                        entry.getValue()));
            }
        }
        return years;
    }

    private static void fillGap(TreeMap<Integer, Set<Kind>> kindsOfYear, Kind kind) {
        Integer first = null;
        Integer last = null;
        for (Map.Entry<Integer, Set<Kind>> entry : kindsOfYear.entrySet()) {
            if (entry.getValue().contains(kind)) {
                first = first == null ? entry.getKey() : first;
                last = entry.getKey();
            }
        }
        if (first != null) {
            for (Set<Kind> kinds : kindsOfYear.subMap(first, last + 1).values()) {
                kinds.add(kind);
            }
        }
    }
}
