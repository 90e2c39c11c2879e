package org.wresbirt.mart;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

    /**
     * Drops what {@link #warmUp} prepared and no load has used, and stops the database engine with its threads, unless a mart
     * is open. The next mart starts it again.
     */
    public static void coolDown() {
        EmptyMart.dropSpare();
        DerbyEngine.stopIfUnused();
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
     * Loads a mart that {@link #store} has written.
     *
     * @throws IOException if it is not whole, or of another version
     * @throws IllegalStateException if it cannot be stored
     */
    public static Mart restore(Path file) throws IOException {
        List<MartTable<?>> tables = StoredMart.read(file);
        try {
            return new Mart(EmptyMart.take().fill(null, tables));
        } catch (SQLException e) {
            throw new IllegalStateException("the mart cannot be restored: " + e.getMessage(), e);
        }
    }

    /** Writes everything that {@link #restore} needs for the same mart: its rows, and so nothing that readers could not see. */
    public void store(Path file) throws IOException {
        try (Connection reader = connect()) {
            StoredMart.write(reader, file);
        } catch (SQLException e) {
            throw new IOException("the mart cannot be read: " + e.getMessage(), e);
        }
    }

    /** Tells whether marts stored by another build can be restored by this one: the same text if they can. */
    public static String storedFormat() {
        return StoredMart.format();
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
