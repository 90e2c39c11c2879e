package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What many publish: tables in which small numbers are blank, and what is made of them too, and nothing else. */
final class PrimaryOnly {
    private PrimaryOnly() {}

    static ReadTables of(ReadTables internal, int minimumCount) {
        ReadTables published = internal;
        for (String table : List.of("WORKFORCE_BY_BAND", "BOARD")) {
            published = blank(published, table, minimumCount, List.of("WHITE", "BME", "UNKNOWN"), "_COUNT", "_PERCENT");
        }
        for (String table : List.of("RECRUITMENT", "DISCIPLINARY", "TRAINING", "INDICATOR_RESULT")) {
            published = blank(published, table, minimumCount, List.of("WHITE", "BME"), "_NUMERATOR", "_RATE");
            published = blank(published, table, minimumCount, List.of("WHITE", "BME"), "_DENOMINATOR", "_RATE");
        }
        published = blank(published, "ETHNICITY_PROFILE", minimumCount, List.of("STAFF"), "_COUNT", "_PERCENT");
        return published.with("FIGURE", List.of());
    }

    private static ReadTables blank(
            ReadTables tables, String table, int minimumCount, List<String> groups, String count, String share) {
        List<ReadTables.Line> lines = new ArrayList<>();
        for (ReadTables.Line line : tables.lines(table)) {
            Map<String, Object> blank = new LinkedHashMap<>();
            for (String group : groups) {
                Double value = line.number(group + count);
                if (value != null && 0 < value && value < minimumCount) {
                    blank.put(group + count, null);
                    blank.put(group + share, null);
                    blank.put("STATUS", "PROTECTED");
                }
            }
            lines.add(line.with(blank));
        }
        return tables.with(table, lines);
    }
}
