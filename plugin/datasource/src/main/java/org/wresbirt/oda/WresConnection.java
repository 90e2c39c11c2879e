package org.wresbirt.oda;

import com.ibm.icu.util.ULocale;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;

/**
 * One report's share in a mart: a lease, and a read-only SQL connection on it. Opening waits until the mart is built. Used
 * by one thread at a time, except that a query may be cancelled from another.
 */
final class WresConnection implements IConnection {
    static final String DATA_SET = "org.wresbirt.oda.dataSet";

    private final MartLender marts;
    private Object appContext;
    private MartLease lease;
    private Connection connection;
    private ServerSettings settings;
    private Texts texts = Texts.ENGLISH;

    WresConnection(MartLender marts) {
        this.marts = marts;
    }

    @Override
    public void open(Properties properties) throws OdaException {
        if (isOpen()) {
            return;
        }
        settings = ServerSettings.of(appContext);
        AllowedFolders folders = new AllowedFolders(ResourceFolder.of(appContext), settings, texts);
        MartRequest request = new SourceProperties(properties, folders, texts).request();
        try {
            lease = marts.lease(request);
            connection = lease.connect();
        } catch (SQLException | RuntimeException failure) {
            close();
            throw Errors.odaException(failure);
        }
    }

    @Override
    public void setAppContext(Object context) {
        appContext = context;
    }

    /** The lease goes even if the connection does not close well: nothing may hold a mart for good. */
    @Override
    public void close() throws OdaException {
        Connection closingConnection = connection;
        MartLease closingLease = lease;
        connection = null;
        lease = null;
        try (closingLease) {
            if (closingConnection != null) {
                closingConnection.close();
            }
        } catch (SQLException | RuntimeException failure) {
            throw Errors.odaException(failure);
        }
    }

    @Override
    public boolean isOpen() {
        return connection != null;
    }

    @Override
    public IDataSetMetaData getMetaData(String dataSetType) {
        return new MartMetaData(this);
    }

    @Override
    public IQuery newQuery(String dataSetType) throws OdaException {
        if (dataSetType != null && !dataSetType.isEmpty() && !dataSetType.equals(DATA_SET)) {
            throw new OdaException(texts.get("connection.dataSetType", dataSetType, DATA_SET));
        }
        return new SelectQuery(sql(), TimeLimit.of(settings, texts), texts);
    }

    /** The SQL connection. */
    Connection sql() throws OdaException {
        if (connection == null) {
            throw new OdaException(texts.get("connection.closed"));
        }
        return connection;
    }

    /** 0: as many queries at once as are wanted; nested tables need it. */
    @Override
    public int getMaxQueries() {
        return 0;
    }

    /** Nothing to commit: the mart is read-only. */
    @Override
    public void commit() {}

    /** Nothing to roll back: the mart is read-only. */
    @Override
    public void rollback() {}

    /** The language of messages. Figures, codes and sentences of the mart are the same in every locale. */
    @Override
    public void setLocale(ULocale locale) {
        texts = Texts.of(locale == null ? null : locale.toLocale());
    }

    /** The messages in the report's language. */
    Texts texts() {
        return texts;
    }
}
