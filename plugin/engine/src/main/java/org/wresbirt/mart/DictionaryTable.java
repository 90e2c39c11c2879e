package org.wresbirt.mart;

import java.util.List;

/**
 * One table or view of the mart, described.
 *
 * @param rowIs what one row stands for
 * @param columns in the order in which {@code SELECT *} gives them
 */
public record DictionaryTable(String name, String description, String rowIs, List<DictionaryColumn> columns) {
    public DictionaryTable {
        columns = List.copyOf(columns);
    }
}
