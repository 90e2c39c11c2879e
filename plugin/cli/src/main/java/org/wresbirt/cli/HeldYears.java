package org.wresbirt.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which organisations and years a mart holds: a report on any other would be blank pages. */
final class HeldYears {
    private static final int MOST_NAMED = 12;

    private final TreeMap<String, SortedSet<Integer>> years = new TreeMap<>();

    static HeldYears of(Connection mart) throws SQLException {
        HeldYears held = new HeldYears();
        try (Statement statement = mart.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT ORGANISATION_CODE, REPORTING_YEAR FROM REPORTING_YEAR")) {
            while (rows.next()) {
                held.years
                        .computeIfAbsent(rows.getString(1), code -> new TreeSet<>())
                        .add(rows.getInt(2));
            }
        }
        return held;
    }

    /**
     * What is wrong with asking for these figures, and what there is instead; null if nothing is.
     *
     * @param organisation its code; null for the first
     * @param year null for the newest
     */
    String missing(String organisation, Integer year) {
        if (organisation != null && !years.containsKey(organisation)) {
            return "the extracts hold no organisation '" + organisation + "'; they hold " + list(years.keySet());
        }
        Map.Entry<String, SortedSet<Integer>> asked =
                organisation == null ? years.firstEntry() : years.ceilingEntry(organisation);
        if (year != null && asked != null && !asked.getValue().contains(year)) {
            return "the extracts hold no figures of " + asked.getKey() + " for " + year + "; they hold "
                    + list(asked.getValue());
        }
        return null;
    }

    private static String list(Iterable<?> all) {
        SortedSet<String> names = new TreeSet<>();
        all.forEach(one -> names.add(one.toString()));
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? named + " and " + (names.size() - MOST_NAMED) + " more" : named;
    }
}
