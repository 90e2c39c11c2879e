package org.wresbirt.mart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.wresbirt.indicator.Results;

/**
 * A mart whose tables are still empty, with everything compiled that fills them. Takes most of the time that a small mart
 * needs, and none of the results: so one can be made ready while extracts are read.
 */
final class EmptyMart {
    private static FutureTask<EmptyMart> spare;

    private final String database;
    private final Connection owner;
    private final List<PreparedStatement> inserts = new ArrayList<>();

    private EmptyMart(String database, Connection owner) {
        this.database = database;
        this.owner = owner;
    }

    /** Makes one in the background, unless one is ready or in the making. */
    static synchronized void prepare() {
        if (spare != null) {
            return;
        }
        spare = new FutureTask<>(EmptyMart::createRehearsed);
        Thread thread = new Thread(spare, "wres-mart-warm-up");
        thread.setDaemon(true);
        thread.setContextClassLoader(EmptyMart.class.getClassLoader());
        thread.start();
    }

    /** The one prepared, as soon as it is there; else a new one. */
    static EmptyMart take() throws SQLException {
        FutureTask<EmptyMart> prepared = takeSpare();
        if (prepared != null) {
            try {
                return prepared.get();
            } catch (InterruptedException e) {
                putBack(prepared);
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while the mart was being prepared");
            } catch (ExecutionException e) {
                // whatever it was will show again, in a thread where somebody listens
            }
        }
        return create();
    }

    /** Drops the one prepared, if there is one. */
    static void dropSpare() {
        FutureTask<EmptyMart> prepared = takeSpare();
        if (prepared != null) {
            try {
                prepared.get().drop();
            } catch (InterruptedException e) {
                putBack(prepared);
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                // there is none
            }
        }
    }

    private static synchronized FutureTask<EmptyMart> takeSpare() {
        FutureTask<EmptyMart> prepared = spare;
        spare = null;
        return prepared;
    }

    /** Whoever was interrupted leaves it to the next. */
    private static synchronized void putBack(FutureTask<EmptyMart> prepared) {
        if (spare == null) {
            spare = prepared;
        }
    }

    private static EmptyMart create() throws SQLException {
        String database = "wres-" + UUID.randomUUID();
        EmptyMart empty;
        try (TemplateArchive template = TemplateArchive.unpack()) {
            empty = new EmptyMart(database, DerbyEngine.restore(database, template.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the empty mart into the temporary folder", e);
        }
        ClassLoader ofCaller = useOwnLoader();
        try {
            StoppableJoins.install(empty.owner);
            empty.compile();
            return empty;
        } catch (SQLException | RuntimeException e) {
            empty.drop();
            throw e;
        } finally {
            Thread.currentThread().setContextClassLoader(ofCaller);
        }
    }

    /** Derby looks for {@link MartRows} in the thread's loader first, which in a server may know another copy of it. */
    private static ClassLoader useOwnLoader() {
        ClassLoader ofCaller = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(EmptyMart.class.getClassLoader());
        return ofCaller;
    }

    /** Stores no rows and reads none first: loading Derby's classes is half the work of storing and reading a few. */
    private static EmptyMart createRehearsed() throws SQLException {
        EmptyMart empty = create();
        MartRows.beginRehearsal();
        try {
            for (PreparedStatement insert : empty.inserts) {
                insert.executeUpdate();
            }
            empty.owner.commit();
            try (Connection reader = ReaderConnection.open(empty.database);
                    PreparedStatement query = reader.prepareStatement("SELECT * FROM MART");
                    ResultSet rows = query.executeQuery()) {
                rows.next();
            }
            return empty;
        } catch (SQLException | RuntimeException e) {
            empty.drop();
            throw e;
        } finally {
            MartRows.end();
        }
    }

    private void compile() throws SQLException {
        owner.setAutoCommit(false);
        // what the tables hold does not matter here, only their names
        for (MartTable<?> table : MartTables.all(Disclosure.INTERNAL, 0, Instant.EPOCH)) {
            inserts.add(owner.prepareStatement("INSERT INTO WRES." + table.name() + " SELECT " + table.selected()
                    + " FROM TABLE(BASIS." + table.name() + "('" + table.name() + "')) ROWS_READ"));
        }
        owner.commit();
    }

    /** Stores the results and ends the owner's access; on failure the database is gone. Gives the database's name. */
    String fill(Results results, List<MartTable<?>> tables) throws SQLException {
        ClassLoader ofCaller = useOwnLoader();
        MartRows.begin(results, tables);
        try {
            for (PreparedStatement insert : inserts) {
                insert.executeUpdate();
                insert.close();
            }
            owner.commit();
            owner.close();
            return database;
        } catch (SQLException | RuntimeException e) {
            drop();
            throw e;
        } finally {
            MartRows.end();
            Thread.currentThread().setContextClassLoader(ofCaller);
        }
    }

    private void drop() {
        try {
            owner.rollback();
            owner.close();
            DerbyEngine.drop(database);
        } catch (SQLException e) {
            // the memory stays until the process ends; the first failure is the one worth telling
        }
    }
}
