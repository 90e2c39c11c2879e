package org.wresbirt.oda;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** Stops a statement that runs in another thread. */
final class RunningStatement {
    private RunningStatement() {}

    /**
     * Derby refuses {@link Statement#cancel()} but can stop whatever runs on a connection. The method is called by name,
     * because Derby's classes may come from a class loader of their own.
     */
    static void cancel(Connection connection, Statement statement) throws OdaException {
        try {
            statement.cancel();
        } catch (SQLFeatureNotSupportedException derby) {
            cancelAll(connection);
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    private static void cancelAll(Connection connection) throws OdaException {
        try {
            connection.getClass().getMethod("cancelRunningStatement").invoke(connection);
        } catch (InvocationTargetException failure) {
            throw Errors.odaException(failure.getCause());
        } catch (ReflectiveOperationException otherDatabase) {
            throw new UnsupportedOperationException(
                    "A query on the WRES mart cannot be cancelled here.", otherDatabase);
        }
    }
}
