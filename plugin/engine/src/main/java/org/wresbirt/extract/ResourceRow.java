package org.wresbirt.extract;

import java.util.List;

/** A row of a data file that ships with the product. Immutable. */
public final class ResourceRow {
    private final List<String> header;
    private final List<String> cells;

    ResourceRow(List<String> header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    /**
     * A cell by column; empty, never null, where the file has nothing.
     *
     * @param column counted from 0
     */
    public String get(int column) {
        return cells.get(column);
    }

    /**
     * A cell by the column's name.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String get(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return cells.get(index);
    }

    /** All cells, in the order of columns. */
    public List<String> cells() {
        return cells;
    }
}
