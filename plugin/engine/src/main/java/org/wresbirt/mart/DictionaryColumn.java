package org.wresbirt.mart;

/**
 * One column of the mart, described.
 *
 * @param type SQL type
 * @param unit {@code PERCENT}, {@code PERCENTAGE_POINTS}, {@code RATIO}, {@code PEOPLE}, {@code ROWS}, {@code YEAR} or
 *     {@code DATE}, or the name of the column that holds the unit; empty when the value has none
 * @param nullMeans what a missing value means; {@code never null} where there always is one
 */
public record DictionaryColumn(
        String table, String name, String type, String unit, String description, String nullMeans) {

    /** Whether a value may be missing. */
    public boolean nullable() {
        return !nullMeans.equals("never null");
    }
}
