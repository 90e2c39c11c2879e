package org.wresbirt.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two tables agree: the same rows and columns, counts and words equal, all other numbers within a billionth. */
final class Agreement {
    private static final double RELATIVE = 1e-9;

    private Agreement() {}

    /** @param key the columns that tell the rows apart */
    static void assertAgree(List<Map<String, Object>> engine, List<Map<String, Object>> sql, String... key) {
        Map<String, Map<String, Object>> engineRows = byKey(engine, key);
        Map<String, Map<String, Object>> sqlRows = byKey(sql, key);
        assertThat(engineRows.keySet()).isNotEmpty().containsExactlyInAnyOrderElementsOf(sqlRows.keySet());
        sqlRows.forEach((name, row) -> assertAgree(name, engineRows.get(name), row));
    }

    private static void assertAgree(String name, Map<String, Object> engine, Map<String, Object> sql) {
        assertThat(engine.keySet()).containsExactlyInAnyOrderElementsOf(sql.keySet());
        sql.forEach((column, expected) -> {
            Object actual = engine.get(column);
            String what = name + ", " + column;
            if (expected instanceof Double number) {
                assertThat(actual).as(what).isInstanceOf(Double.class);
                assertThat((Double) actual)
                        .as(what)
                        .isCloseTo(number, within(RELATIVE * Math.max(Math.abs(number), 0.001)));
            } else if (expected instanceof Number count) {
                assertThat(actual).as(what).isInstanceOfAny(Long.class, Integer.class);
                assertThat(((Number) actual).longValue()).as(what).isEqualTo(count.longValue());
            } else {
                assertThat(actual).as(what).isEqualTo(expected);
            }
        });
    }

    private static Map<String, Map<String, Object>> byKey(List<Map<String, Object>> rows, String... key) {
        Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            List<String> parts = new ArrayList<>();
            for (String column : key) {
                parts.add(String.valueOf(row.get(column)));
            }
            assertThat(byKey.put(String.join(" ", parts), row))
                    .as("a second row " + parts)
                    .isNull();
        }
        return byKey;
    }
}
