package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/** The nine definitions of {@code indicators.csv}, in order. */
final class Definitions {
    static final List<IndicatorDefinition> ALL = read();

    private Definitions() {}

    /** The definition of an indicator, 1 to 9. */
    static IndicatorDefinition of(int number) {
        return ALL.get(number - 1);
    }

    private static List<IndicatorDefinition> read() {
        Map<String, Section> sections = sections();
        List<IndicatorDefinition> definitions = new ArrayList<>();
        for (ResourceRow row : ResourceTable.read(Definitions.class, "indicators.csv")) {
            String better = row.get("better");
            definitions.add(new IndicatorDefinition(
                    Integer.parseInt(row.get("number")),
                    row.get("short_name"),
                    row.get("full_name"),
                    row.get("formula"),
                    row.get("unit"),
                    better.isEmpty() ? null : better,
                    row.get("source"),
                    sections.get(row.get("section")),
                    row.get("topic")));
        }
        return List.copyOf(definitions);
    }

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new HashMap<>();
        for (ResourceRow row : ResourceTable.read(Definitions.class, "sections.csv")) {
            String code = row.get("section");
            int order = Integer.parseInt(row.get("order"));
            sections.put(code, new Section(code, order, row.get("name"), row.get("unit")));
        }
        return sections;
    }
}
