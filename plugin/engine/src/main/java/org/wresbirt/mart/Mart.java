package org.wresbirt.mart;

import java.sql.Connection;
import java.sql.SQLException;
import org.wresbirt.indicator.Results;

/** The results of one source as SQL tables in an embedded database. Thread-safe; whoever loads it closes it. */
public final class Mart implements AutoCloseable {
    private Mart() {}

    /** Stores results in a new in-memory database. */
    public static Mart load(Results results, Disclosure disclosure, int minimumCount) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A new connection that may only read schema {@code WRES}; its default schema is {@code WRES}. The caller closes it. */
    public Connection connect() throws SQLException {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void close() {}
}
