package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;

/**
 * One table of the mart: which records are its rows and what stands in each column. The dictionary describes the same
 * columns in the same order; a test holds the two together.
 */
interface MartTable<R> {
    /** Name in schema {@code WRES}. */
    String name();

    /** What to select from the table function: {@code *}, or the columns where one must be converted. */
    default String selected() {
        return "*";
    }

    /** One record for each row, in the order in which people read them. */
    List<R> rows(Results results);

    /** Writes every column of the row, in order. */
    void write(R row, ColumnWriter columns);
}
