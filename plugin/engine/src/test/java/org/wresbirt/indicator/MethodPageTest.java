package org.wresbirt.indicator;

import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wresbirt.Page;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.tally.Counts;

/** The page on the method quotes definitions, questions and national figures as the code holds them. */
class MethodPageTest {
    private static final Page PAGE = Page.named("method.md");
    private static final String NONE = "–";

    @Test
    void indicators() {
        StringBuilder text = new StringBuilder(header("", "indicator", "headline", "unit"));
        for (IndicatorDefinition definition : Definitions.ALL) {
            text.append(row(
                    Integer.toString(definition.number()),
                    definition.fullName(),
                    definition.formula(),
                    definition.unit().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        }
        PAGE.says("indicators", text.toString());
    }

    @Test
    void surveyQuestions() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (ResourceRow line : counted("survey-questions.csv")) {
            String to = line.get("survey_to");
            String years = line.get("survey_from") + (to.equals("2099") ? " and later" : " to " + to);
            List<String> row = rows.computeIfAbsent(years, y -> new ArrayList<>(List.of(y)));
            row.add(line.get("question"));
            if (row.size() == 5) {
                row.add(line.get("minimum_base"));
                row.add(line.get("dont_know_in_base"));
            }
        }
        StringBuilder text = new StringBuilder(
                header("survey of autumn", "5", "6", "7", "8", "smallest base shown", "“don't know” in the base"));
        rows.values().forEach(row -> text.append(row(row.toArray(String[]::new))));
        PAGE.says("questions", text.toString());
    }

    @Test
    void surveyBreaks() {
        StringBuilder text = new StringBuilder(header("survey of autumn", "indicator", "compared", "said"));
        for (ResourceRow line : ResourceTable.read(Indicators.class, "survey-breaks.csv")) {
            text.append(row(
                    line.get("survey_year"),
                    line.get("indicator"),
                    line.get("comparable_with_previous").equals("true") ? "yes, with a note" : "no",
                    line.get("text")));
        }
        PAGE.says("breaks", text.toString());
    }

    @Test
    void nationalFigures() throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (ResourceRow line : ResourceTable.read(Indicators.class, "comparisons.csv")) {
            String indicator = line.get("indicator");
            if (line.get("measure_indicator").equals(indicator)) {
                String group = line.get("measure");
                columns.putIfAbsent(
                        indicator + " " + group,
                        indicator + (group.equals("BME") || group.equals("WHITE") ? " " + group : ""));
            }
        }
        Map<String, Map<String, String>> years = new TreeMap<>();
        for (ResourceRow line : counted("benchmarks.csv")) {
            String column = line.get("indicator") + " " + line.get("measure");
            if (line.get("area_type").equals("NATIONAL") && columns.containsKey(column)) {
                years.computeIfAbsent(line.get("reporting_year"), y -> new LinkedHashMap<>())
                        .put(column, line.get("value"));
            }
        }
        List<String> names = new ArrayList<>(List.of("year"));
        names.addAll(columns.values());
        StringBuilder text = new StringBuilder(header(names.toArray(String[]::new)));
        years.forEach((year, values) -> {
            List<String> row = new ArrayList<>(List.of(year));
            columns.keySet().forEach(column -> row.add(values.getOrDefault(column, NONE)));
            text.append(row(row.toArray(String[]::new)));
        });
        PAGE.says("national", text.toString());
    }

    private static List<ResourceRow> counted(String resource) {
        return ResourceTable.read(Counts.class, resource);
    }
}
