package org.wresbirt.oda;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * What a query has running in the database, so that another thread can stop it: that, and nothing that the connection runs
 * before or after. Thread-safe.
 */
final class RunningStatement {
    private final Connection connection;
    private final Statement statement;
    private final Texts texts;
    private boolean busy;
    private boolean told;
    private boolean cancelled;

    RunningStatement(Connection connection, Statement statement, Texts texts) {
        this.connection = connection;
        this.statement = statement;
        this.texts = texts;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Forgets that an earlier run was cancelled. */
    synchronized void startAgain() {
        cancelled = false;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Runs a step in the database. Once cancelled, no further step of the query runs. */
    <T> T run(Work<T> work) throws SQLException {
        synchronized (this) {
            if (cancelled) {
                throw new SQLException("cancelled", Errors.STOPPED);
            }
            busy = true;
        }
        try {
            return work.run();
        } finally {
            end();
        }
    }

    /** Derby tells a connection to stop, not a statement: told too late, it would stop the connection's next one. */
    private synchronized void end() {
        busy = false;
        if (told) {
            told = false;
            try (Statement next = connection.createStatement()) {
                next.executeQuery("VALUES 1").close();
            } catch (SQLException stopped) {
                // so that no other is
            }
        }
    }

    /** Stops the step that is running, and lets no other begin. May be called from another thread, at any time. */
    synchronized void cancel() throws OdaException {
        cancelled = true;
        if (!busy) {
            return;
        }
        told = true;
        try {
            statement.cancel();
        } catch (SQLFeatureNotSupportedException derby) {
            cancelAll();
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    /**
     * Derby refuses {@link Statement#cancel()} but can stop whatever runs on a connection. The method is called by name,
     * because Derby's classes may come from a class loader of their own.
     */
    private void cancelAll() throws OdaException {
        try {
            connection.getClass().getMethod("cancelRunningStatement").invoke(connection);
        } catch (InvocationTargetException failure) {
            throw Errors.odaException(failure.getCause());
        } catch (ReflectiveOperationException otherDatabase) {
            throw new UnsupportedOperationException(texts.get("query.uncancellable"), otherDatabase);
        }
    }
}
