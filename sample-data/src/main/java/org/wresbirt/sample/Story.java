package org.wresbirt.sample;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** What the trust's figures tell over the years: {@code story.csv}. */
final class Story {
    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2024;

    private final Map<String, String[]> measures = new TreeMap<>();

    Story() {
        for (String[] row : Resource.rows("story.csv")) {
            measures.put(row[0], row);
        }
    }

    int count(String measure, int year) {
        return Integer.parseInt(value(measure, year));
    }

    /** How many of {@code base} make the measure's percentage, rounded half up. */
    int countOf(String percentMeasure, int year, int base) {
        return new BigDecimal(value(percentMeasure, year))
                .multiply(BigDecimal.valueOf(base))
                .movePointLeft(2)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** The three counts of a measure for white, BME and unknown, in this order. */
    int[] groups(String measure, int year) {
        return new int[] {
            count(measure + " white", year), count(measure + " bme", year), count(measure + " unknown", year)
        };
    }

    private String value(String measure, int year) {
        return measures.get(measure)[1 + year - FIRST_YEAR];
    }
}
