package org.wresbirt.compatibility;

import java.nio.file.Path;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.consumer.helper.OdaDriver;
import org.eclipse.datatools.connectivity.oda.util.manifest.ManifestExplorer;

/** The data source as BIRT itself comes to it: by its id, through the registry of extensions. */
final class Connections {
    /** Uses a function that Derby keeps in a class of its own, and one of Java's, to see where Derby looks for them. */
    private static final String QUERY =
            "SELECT COUNT(*), SUM(SIGN(HEADLINE_VALUE)) + FLOOR(PI()) FROM INDICATOR_RESULT WHERE REPORTING_YEAR = 2024";

    private final OdaDriver driver;
    private final Properties properties = new Properties();

    Connections(Path extracts) throws OdaException {
        driver = new OdaDriver(ManifestExplorer.getInstance().getExtensionManifest("org.wresbirt.oda"));
        properties.setProperty("extracts", extracts.toString());
    }

    /** Opens a connection, runs a query, closes the connection. Gives the database's version. */
    String openAndQuery() throws OdaException {
        IConnection connection = driver.getConnection("org.wresbirt.oda");
        try {
            connection.open(properties);
            IQuery query = connection.newQuery("org.wresbirt.oda.dataSet");
            query.prepare(QUERY);
            IResultSet rows = query.executeQuery();
            if (!rows.next() || rows.getInt(1) != 9) {
                throw new IllegalStateException("not the nine indicators");
            }
            rows.close();
            query.close();
            return connection.getMetaData("org.wresbirt.oda.dataSet").getDataSourceProductVersion();
        } finally {
            connection.close();
        }
    }
}
