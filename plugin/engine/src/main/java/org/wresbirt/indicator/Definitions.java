package org.wresbirt.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (NamedCsvRecord row : ResourceTable.read(Definitions.class, "indicators.csv")) {
            String better = row.getField("better");
            definitions.add(new IndicatorDefinition(
                    Integer.parseInt(row.getField("number")),
                    row.getField("short_name"),
                    row.getField("full_name"),
                    row.getField("formula"),
                    row.getField("unit"),
                    better.isEmpty() ? null : better,
                    row.getField("source"),
                    sections.get(row.getField("section")),
                    row.getField("topic")));
        }
        return List.copyOf(definitions);
    }

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new HashMap<>();
        for (NamedCsvRecord row : ResourceTable.read(Definitions.class, "sections.csv")) {
            String code = row.getField("section");
            int order = Integer.parseInt(row.getField("order"));
            sections.put(code, new Section(code, order, row.getField("name"), row.getField("unit")));
        }
        return sections;
    }
}
