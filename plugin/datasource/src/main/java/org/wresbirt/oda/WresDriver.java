package org.wresbirt.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.wresbirt.oda.host.DataSource;

/**
 * Entry point of the data source {@code org.wresbirt.oda}: BIRT makes one from the name in {@code plugin.xml}. Hands
 * everything on to the driver proper, which may live in a class loader of its own; see {@link DataSource}.
 */
public class WresDriver implements IDriver {
    private final IDriver driver;

    /**
     * For BIRT.
     *
     * @throws OdaException if the driver proper cannot be loaded: the jar is damaged
     */
    public WresDriver() throws OdaException {
        driver = DataSource.newDriver();
    }

    @Override
    public IConnection getConnection(String dataSourceId) throws OdaException {
        return driver.getConnection(dataSourceId);
    }

    @Override
    public void setAppContext(Object context) throws OdaException {
        driver.setAppContext(context);
    }

    @Override
    public void setLogConfiguration(LogConfiguration logConfiguration) throws OdaException {
        driver.setLogConfiguration(logConfiguration);
    }

    @Override
    public int getMaxConnections() throws OdaException {
        return driver.getMaxConnections();
    }
}
