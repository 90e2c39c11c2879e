package org.wresbirt.cli;

import java.util.List;

/**
 * What the data dictionary says of one table.
 *
 * @param rowIs what one row stands for
 */
record TableDescription(String name, String description, String rowIs, List<ColumnDescription> columns) {
    /**
     * One column of it.
     *
     * @param type SQL type
     * @param unit null where there is none
     * @param nullMeans what an empty value says; null where the column is never empty
     */
    record ColumnDescription(String name, String type, String unit, String description, String nullMeans) {}
}
