package org.wresbirt.crosscheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of {@code docs/cross-check.md}: one year's nine indicators, each computed twice. */
final class CrossCheckPage {
    private static final String BEGIN = "<!-- table begins -->\n";
    private static final String END = "<!-- table ends -->";
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

    private final Path file;
    private final String text;
    private final int tableStart;
    private final int tableEnd;

    CrossCheckPage(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
        this.tableStart = text.indexOf(BEGIN) + BEGIN.length();
        this.tableEnd = text.indexOf(END);
    }

    String table() {
        return text.substring(tableStart, tableEnd);
    }

    void replaceTable(String table) throws IOException {
        Files.writeString(file, text.substring(0, tableStart) + table + text.substring(tableEnd));
    }

    /** @param engine the nine indicators of one year, in order; {@code sql} alike */
    static String table(List<Map<String, Object>> engine, List<Map<String, Object>> sql) {
        StringBuilder table = new StringBuilder();
        table.append("| | indicator | by | white staff | BME staff | headline | 95% interval |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < NAMES.size(); i++) {
            table.append("| ").append(i + 1).append(" | ").append(NAMES.get(i));
            line(table, "engine", engine.get(i));
            table.append("| |");
            line(table, "SQL", sql.get(i));
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String by, Map<String, Object> row) {
        table.append(" | ").append(by);
        table.append(" | ").append(group(row, "white_"));
        table.append(" | ").append(group(row, "bme_"));
        table.append(" | ").append(number(row.get("headline_value")));
        table.append(" | ").append(number(row.get("lower_95")));
        table.append(" to ").append(number(row.get("upper_95"))).append(" |\n");
    }

    private static String group(Map<String, Object> row, String prefix) {
        Object numerator = row.get(prefix + "numerator");
        String of = numerator == null ? number(row.get(prefix + "rate")) + "% of " : numerator + " of ";
        return of + row.get(prefix + "denominator");
    }

    private static String number(Object value) {
        return String.format(Locale.ROOT, "%.6f", (Double) value);
    }
}
