package org.wresbirt.mart;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wresbirt.disclosure.SmallNumberProtection;
import org.wresbirt.indicator.Results;

/** The results of one source as SQL tables in an embedded database. Thread-safe; whoever loads it closes it. */
public final class Mart implements AutoCloseable {
    private final String database;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Mart(String database) {
        this.database = database;
    }

    /**
     * Starts the database engine in the background and prepares an empty mart there, which the next {@link #load} fills.
     * Call it before reading extracts: a cold start costs as much as reading a trust's. Returns at once.
     */
    public static void warmUp() {
        EmptyMart.prepare();
    }

    /** Drops what {@link #warmUp} prepared and no load has used. */
    public static void coolDown() {
        EmptyMart.dropSpare();
    }

    /**
     * Stores results in a new in-memory database: as they are, or, for the public, with small numbers protected.
     *
     * @param minimumCount smallest count that the public sees, 1 or more; of no effect on internal marts
     * @throws IllegalStateException if they cannot be stored
     */
    public static Mart load(Results results, Disclosure disclosure, int minimumCount) {
        Results shown =
                disclosure == Disclosure.PUBLIC ? SmallNumberProtection.protect(results, minimumCount) : results;
        try {
            EmptyMart empty = EmptyMart.take();
            return new Mart(empty.fill(shown, MartTables.all(disclosure, minimumCount, Instant.now())));
        } catch (SQLException e) {
            throw new IllegalStateException("the results cannot be stored: " + e.getMessage(), e);
        }
    }

    /**
     * A new connection that may only read schema {@code WRES}, which is its default schema: one {@code SELECT} (or
     * {@code VALUES}) at a time, on its tables and views, with Derby's built-in functions. Anything else is refused with an
     * {@link SQLException} that says so. The caller closes it; closing the mart ends it too.
     */
    public Connection connect() throws SQLException {
        if (closed.get()) {
            throw new SQLException("this mart is closed", "08003");
        }
        return ReaderConnection.open(database);
    }

    /** Frees the memory and ends every connection. Further calls do nothing. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            DerbyEngine.drop(database);
        } catch (SQLException e) {
            throw new IllegalStateException("the mart cannot be dropped: " + e.getMessage(), e);
        }
    }

    /** Name of the database, for tests. */
    String database() {
        return database;
    }
}
