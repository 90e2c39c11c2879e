package org.wresbirt.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wresbirt.mart.DictionaryTable;
import org.wresbirt.mart.MartDictionary;

/** The mart's figures as a document prints them. */
final class MartFigures {
    private static final Pattern DECIMAL = Pattern.compile("\\d[\\d,]*\\.\\d+");
    private static final int MOST_DECIMALS = 3;

    private MartFigures() {}

    /** Half up on the decimal that names the number, with a true minus. */
    static String number(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '−');
    }

    /** Rates of both groups, headline and its interval of one indicator in the newest year, as they stand in words. */
    static List<String> ofIndicator(int indicator) throws SQLException {
        Map<String, Object> row = newest(indicator);
        // the rate of disciplinary cases is so small that one decimal would hide the difference
        int rateDecimals = indicator == 3 ? 2 : 1;
        int headlineDecimals = row.get("HEADLINE_UNIT").equals("RATIO") ? 2 : 1;
        List<String> figures = new ArrayList<>();
        for (String rate : List.of("WHITE_RATE", "BME_RATE")) {
            figures.add(number((Double) row.get(rate), rateDecimals) + "%");
        }
        for (String value : List.of("HEADLINE_VALUE", "LOWER_95", "UPPER_95")) {
            figures.add(number((Double) row.get(value), headlineDecimals));
        }
        return figures;
    }

    /** The same, as the mart holds them. */
    static List<Double> valuesOfIndicator(int indicator) throws SQLException {
        Map<String, Object> row = newest(indicator);
        return Stream.of("WHITE_RATE", "BME_RATE", "HEADLINE_VALUE", "LOWER_95", "UPPER_95")
                .map(column -> (Double) row.get(column))
                .toList();
    }

    private static Map<String, Object> newest(int indicator) throws SQLException {
        return SampleReports.get()
                .query("SELECT R.* FROM INDICATOR_RESULT R JOIN REPORTING_YEAR Y ON Y.REPORTING_YEAR = R.REPORTING_YEAR"
                        + " WHERE Y.IS_LATEST AND INDICATOR_NUMBER = " + indicator)
                .get(0);
    }

    /** Whether a text holds a figure, and not as a part of a longer one. */
    static boolean holds(String text, String figure) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(figure) + "(?![\\d])")
                .matcher(text)
                .find();
    }

    /**
     * Figures with decimals in a text that are no figure of the mart, at any rounding, and neither a part of one of its
     * sentences nor written in the design.
     */
    static Set<String> unknown(String text, String template) throws SQLException, IOException {
        Set<String> known = new HashSet<>();
        for (DictionaryTable table : MartDictionary.tables()) {
            for (Map<String, Object> row : SampleReports.get().query("SELECT * FROM " + table.name())) {
                row.values().forEach(value -> collect(value, known));
            }
        }
        for (String design : List.of(
                template + ".rptdesign", "wres.rptlibrary", "wres-pages.rptlibrary", "wres-overview.rptlibrary")) {
            Path file = SampleReports.TEMPLATES.resolve(design);
            addDecimals(Files.readString(file), known);
        }
        Set<String> found = new HashSet<>();
        addDecimals(text, found);
        found.removeAll(known);
        return found;
    }

    private static void collect(Object value, Set<String> known) {
        if (value instanceof Double number) {
            for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
                known.add(number(Math.abs(number), decimals));
            }
        } else if (value instanceof String words) {
            addDecimals(words, known);
        }
    }

    private static void addDecimals(String text, Set<String> decimals) {
        Matcher matcher = DECIMAL.matcher(text);
        while (matcher.find()) {
            decimals.add(matcher.group().replace(",", ""));
        }
    }
}
