package org.wresbirt.compatibility;

import java.nio.file.Path;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.wresbirt.oda.WresDriver;

/**
 * The driver without BIRT's engine and ODA consumer, which hold on to class loaders themselves: a timer's thread that nobody
 * stops, and the loader of every connection ever seen.
 */
final class DriverAlone {
    private DriverAlone() {}

    /** Opens a connection, runs a query that starts Derby's timer, closes the connection. Gives the loader of its classes. */
    static ClassLoader use(Path extracts) throws OdaException {
        Properties properties = new Properties();
        properties.setProperty("extracts", extracts.toString());
        IConnection connection = new WresDriver().getConnection("org.wresbirt.oda");
        connection.open(properties);
        try {
            IQuery query = connection.newQuery("org.wresbirt.oda.dataSet");
            query.setProperty("queryTimeOut", "60");
            query.prepare("SELECT COUNT(*) FROM INDICATOR_RESULT");
            query.executeQuery().close();
            query.close();
        } finally {
            connection.close();
        }
        return connection.getClass().getClassLoader();
    }
}
