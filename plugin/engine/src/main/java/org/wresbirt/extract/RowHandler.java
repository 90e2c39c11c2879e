package org.wresbirt.extract;

/** Receives the rows below the header, but for those in which every cell is empty. Called by one thread at a time. */
public interface RowHandler {
    /** A row with as many cells as the header. The row object is reused. */
    void row(Row row);

    /** A row with fewer cells than the header, or with something in cells beyond it. */
    void ragged(long position, int cells);
}
