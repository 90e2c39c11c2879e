package org.wresbirt.mart;

import org.wresbirt.indicator.Group;
import org.wresbirt.statistics.Interval;

/** Columns that several tables share. */
final class Parts {
    private Parts() {}

    /** The first two columns of every fact table. */
    static void key(ColumnWriter columns, String organisation, Integer year) {
        columns.name("ORGANISATION_CODE", organisation);
        columns.small("REPORTING_YEAR", year);
    }

    /** Numerator, denominator and rate of one group. */
    static void rate(ColumnWriter columns, String group, Group value) {
        fraction(columns, group, value);
        columns.decimal(group + "_RATE", value.rate());
    }

    /** Numerator and denominator of one group. */
    static void fraction(ColumnWriter columns, String group, Group value) {
        columns.count(group + "_NUMERATOR", value.numerator());
        columns.count(group + "_DENOMINATOR", value.denominator());
    }

    /** Counts and percentages of the three groups; the percentages have unknown in the denominator. */
    static void shares(ColumnWriter columns, Long white, Long bme, Long unknown, Long total) {
        columns.count("WHITE_COUNT", white);
        columns.count("BME_COUNT", bme);
        columns.count("UNKNOWN_COUNT", unknown);
        columns.count("TOTAL_COUNT", total);
        columns.decimal("WHITE_PERCENT", percent(white, total));
        columns.decimal("BME_PERCENT", percent(bme, total));
        columns.decimal("UNKNOWN_PERCENT", percent(unknown, total));
    }

    /** Lower and upper limit; null where there is no interval. */
    static void limits(ColumnWriter columns, String prefix, Interval interval) {
        columns.decimal(prefix + "LOWER_95", interval == null ? null : interval.lower());
        columns.decimal(prefix + "UPPER_95", interval == null ? null : interval.upper());
    }

    /** Part in percent of the whole, unrounded; null when the whole is empty or either number is withheld. */
    static Double percent(Long part, Long whole) {
        return part == null || whole == null || whole == 0 ? null : (Double) (100.0 * part / whole);
    }
}
