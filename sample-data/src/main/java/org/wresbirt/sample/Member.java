package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One organisation of the invented system and its story: {@code system.csv}. Percentages, ratios and gaps are told for
 * 2020 and 2024; the years between lie on the line between them.
 *
 * @param index its place in the file, from 0
 * @param alias the name by which its files call it
 * @param without the kind of extract that it does not send; empty when it sends all
 * @param turned the year in which its ratios and gaps went from the first to the last value at once; 0: a little each year
 */
record Member(
        int index,
        String code,
        String name,
        String alias,
        String type,
        String region,
        String system,
        String cohort,
        String cohortStatus,
        int firstYear,
        String without,
        int turned,
        Map<String, Double> measures) {

    static List<Member> all() {
        List<String[]> rows = Resource.rowsWithHeader("system.csv");
        String[] header = rows.get(0);
        List<Member> all = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, Double> measures = new HashMap<>();
            for (int i = 11; i < header.length; i++) {
                measures.put(header[i], Double.valueOf(row[i]));
            }
            all.add(new Member(
                    all.size(),
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    row[6],
                    row[7],
                    Integer.parseInt(row[8]),
                    row[9],
                    Integer.parseInt(row[10]),
                    Map.copyOf(measures)));
        }
        return List.copyOf(all);
    }

    /** A measure that does not change over the years. */
    double always(String measure) {
        return measures.get(measure);
    }

    /** A measure in one year. */
    double in(int year, String measure) {
        double first = measures.get(measure + " " + Story.FIRST_YEAR);
        double last = measures.get(measure + " " + Story.LAST_YEAR);
        if (turned > 0 && measure.endsWith(" in")) {
            return year < turned ? first : last;
        }
        return first + (last - first) * (year - Story.FIRST_YEAR) / (Story.LAST_YEAR - Story.FIRST_YEAR);
    }

    boolean sends(String kind, int year) {
        return year >= firstYear && !without.equals(kind);
    }
}
