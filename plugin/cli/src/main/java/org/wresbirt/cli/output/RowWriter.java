package org.wresbirt.cli.output;

import java.io.IOException;
import java.util.List;

/** Writes a result row by row. For one thread. */
public interface RowWriter extends AutoCloseable {
    /**
     * Writes one row.
     *
     * @param values one for each column: text, a number, a truth value, a {@code java.time} date or null
     */
    void row(List<?> values) throws IOException;

    /** Writes what is still to be written, and leaves the target open. */
    @Override
    void close() throws IOException;
}
