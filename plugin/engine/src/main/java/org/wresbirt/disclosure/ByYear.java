package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The rows of one table by organisation and year, in their order. */
final class ByYear<R> {
    private final Map<String, Map<Integer, List<R>>> rows = new HashMap<>();

    ByYear(List<R> table, Function<R, String> organisation, ToIntFunction<R> year) {
        for (R row : table) {
            rows.computeIfAbsent(organisation.apply(row), unseen -> new HashMap<>())
                    .computeIfAbsent(year.applyAsInt(row), unseen -> new ArrayList<>())
                    .add(row);
        }
    }

    List<R> of(String organisation, int year) {
        return rows.getOrDefault(organisation, Map.of()).getOrDefault(year, List.of());
    }
}
