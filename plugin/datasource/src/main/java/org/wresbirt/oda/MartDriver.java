package org.wresbirt.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;
import org.wresbirt.extract.Progress;
import org.wresbirt.query.SharedMarts;

/** The driver proper: makes connections to marts. Keeps nothing but the application context. */
public class MartDriver implements IDriver {
    private final MartLender marts;
    private Object appContext;

    /** For {@link WresDriver}: connections share the marts of this class loader. */
    public MartDriver() {
        this(request -> SharedMarts.lease(request, Progress.NONE));
    }

    /** For {@link org.wresbirt.oda.host.DataSource}, by name: drops the marts that nobody uses, and stops the database. */
    public static void dropUnused() {
        SharedMarts.dropUnused();
    }

    MartDriver(MartLender marts) {
        this.marts = marts;
    }

    @Override
    public IConnection getConnection(String dataSourceId) {
        WresConnection connection = new WresConnection(marts);
        connection.setAppContext(appContext);
        return connection;
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
