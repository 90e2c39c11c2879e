package org.wresbirt.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wresbirt.profile.Kind;

/** Which organisation has data of which kind in which year. */
final class YearsSeen {
    private final Map<String, TreeMap<Integer, EnumSet<Kind>>> seen = new TreeMap<>();
    private final Map<Integer, LocalDate> snapshots = new HashMap<>();

    void see(String organisation, int year, Kind kind) {
        seen.computeIfAbsent(organisation, o -> new TreeMap<>())
                .computeIfAbsent(year, y -> EnumSet.noneOf(Kind.class))
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
        seen.forEach((organisation, kindsOfYear) -> {
            events.forEach(kind -> fillGap(kindsOfYear, kind));
            kindsOfYear.forEach((year, kinds) -> years.add(new OrganisationYear(
                    organisation,
                    year,
                    snapshots.getOrDefault(year, LocalDate.of(year, 3, 31)),
                    kinds.contains(Kind.SURVEY) ? year - 1 : null,
                    kinds)));
        });
        return years;
    }

    private static void fillGap(TreeMap<Integer, EnumSet<Kind>> kindsOfYear, Kind kind) {
        Integer first = null;
        Integer last = null;
        for (Map.Entry<Integer, EnumSet<Kind>> entry : kindsOfYear.entrySet()) {
            if (entry.getValue().contains(kind)) {
                first = first == null ? entry.getKey() : first;
                last = entry.getKey();
            }
        }
        if (first != null) {
            kindsOfYear.subMap(first, last + 1).values().forEach(kinds -> kinds.add(kind));
        }
    }
}
