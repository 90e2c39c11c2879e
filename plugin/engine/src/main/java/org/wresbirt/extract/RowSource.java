package org.wresbirt.extract;

import java.io.Closeable;
import java.io.IOException;

/** The rows of one table, in portions that threads may take and read independently of each other. */
public interface RowSource extends Closeable {
    /** Part of the table. Read once, by one thread. */
    interface Portion {
        /** Gives the portion's rows to the handler, using the thread's own row object. */
        void read(Row row, RowHandler handler) throws IOException;
    }

    /** A row object that fits this table. */
    Row newRow();

    /** The next portion, or null when there is none left. Safe to call from several threads. */
    Portion next() throws IOException;

    /** The line of a row's position, counted from 1 as a text editor or spreadsheet does. Only after all was read. */
    long line(long position);

    /** Bytes handed out so far, for progress. */
    long done();
}
