package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;

/** A table whose rows come from a stored mart instead of results. */
final class StoredTable implements MartTable<Object[]> {
    private final String name;
    private final List<StoredValue> columns;
    private final List<Object[]> rows;

    StoredTable(String name, List<DictionaryColumn> columns, List<Object[]> rows) {
        this.name = name;
        this.columns =
                columns.stream().map(column -> StoredValue.of(column.type())).toList();
        this.rows = rows;
    }

    @Override
    public String name() {
        return name;
    }

    /** @param results of no use: the rows are those that were stored */
    @Override
    public List<Object[]> rows(Results results) {
        return rows;
    }

    @Override
    public void write(Object[] row, ColumnWriter writer) {
        for (int i = 0; i < row.length; i++) {
            columns.get(i).put(row[i], writer);
        }
    }
}
