package org.wresbirt.crosscheck;

import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wresbirt.Page;

/** The table of {@code docs/cross-check.md} is what engine and SQL compute for the sample's latest year. */
class CrossCheckPageTest {
    private static final int YEAR = 2024;
    private static final List<String> NAMES = List.of(
            "BME share of the workforce, %",
            "Appointed from shortlisting, white ÷ BME",
            "Formal disciplinary process, BME ÷ white",
            "Non-mandatory training, white ÷ BME",
            "Harassment by the public, BME − white, points",
            "Harassment by staff, BME − white, points",
            "Equal opportunities, BME − white, points",
            "Discrimination, BME − white, points",
            "Board BME − workforce BME, points");

    @Test
    void the_page_shows_what_is_computed() throws Exception {
        ComputedTwice computed = ComputedTwice.get();
        StringBuilder table = new StringBuilder();
        table.append(header("", "indicator", "by", "white staff", "BME staff", "headline", "95% interval"));
        for (int indicator = 1; indicator <= NAMES.size(); indicator++) {
            Map<String, Object> engine = ofTheYear(EngineFigures.indicator(computed.engine, indicator));
            Map<String, Object> sql = ofTheYear(computed.sql.rows("indicator-" + indicator));
            table.append(line(String.valueOf(indicator), NAMES.get(indicator - 1), "engine", engine));
            table.append(line("", "", "SQL", sql));
        }
        Page.named("cross-check.md").says("nine indicators", table.toString());
    }

    private static String line(String indicator, String name, String by, Map<String, Object> figures) {
        return row(
                indicator,
                name,
                by,
                group(figures, "white_"),
                group(figures, "bme_"),
                number(figures.get("headline_value")),
                number(figures.get("lower_95")) + " to " + number(figures.get("upper_95")));
    }

    private static String group(Map<String, Object> figures, String prefix) {
        Object numerator = figures.get(prefix + "numerator");
        String of = numerator == null ? number(figures.get(prefix + "rate")) + "% of " : numerator + " of ";
        return of + figures.get(prefix + "denominator");
    }

    private static String number(Object value) {
        return String.format(Locale.ROOT, "%.6f", (Double) value);
    }

    private static Map<String, Object> ofTheYear(List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> ((Number) row.get("reporting_year")).intValue() == YEAR)
                .findFirst()
                .orElseThrow();
    }
}
