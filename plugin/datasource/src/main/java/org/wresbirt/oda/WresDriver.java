package org.wresbirt.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.wresbirt.oda.host.DataSource;

/**
 * Entry point of the data source {@code org.wresbirt.oda}: BIRT makes one from the name in {@code plugin.xml} and keeps it
 * for good. So it holds on to nothing but what it was told, and asks the driver proper for each connection; that one may
 * live in a class loader of its own, which must be free to go. See {@link DataSource}.
 */
public class WresDriver implements IDriver {
    private Object appContext;

    @Override
    public IConnection getConnection(String dataSourceId) throws OdaException {
        IDriver driver = DataSource.newDriver();
        driver.setAppContext(appContext);
        return driver.getConnection(dataSourceId);
    }

    /** The context holds the report's resource folder, against which a relative {@code extracts} is resolved. */
    @Override
    public void setAppContext(Object context) {
        appContext = context;
    }

    /** Does nothing: errors reach the report, and nothing else is worth a log of its own. */
    @Override
    public void setLogConfiguration(LogConfiguration logConfiguration) {}

    /** 0: as many as are wanted. */
    @Override
    public int getMaxConnections() {
        return 0;
    }
}
