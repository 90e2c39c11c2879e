package org.wresbirt.oda;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** What BIRT may ask of the data source: input parameters by number or name, one result set a query. */
final class MartMetaData implements IDataSetMetaData {
    private final WresConnection connection;

    MartMetaData(WresConnection connection) {
        this.connection = connection;
    }

    @Override
    public IConnection getConnection() {
        return connection;
    }

    /** Not supported: the mart describes itself in its tables {@code DICTIONARY_TABLE} and {@code DICTIONARY_COLUMN}. */
    @Override
    public IResultSet getDataSourceObjects(String catalog, String schema, String object, String version) {
        throw new UnsupportedOperationException(connection.texts().get("dictionary"));
    }

    @Override
    public int getDataSourceMajorVersion() throws OdaException {
        return database(DatabaseMetaData::getDatabaseMajorVersion);
    }

    @Override
    public int getDataSourceMinorVersion() throws OdaException {
        return database(DatabaseMetaData::getDatabaseMinorVersion);
    }

    @Override
    public String getDataSourceProductName() throws OdaException {
        return database(DatabaseMetaData::getDatabaseProductName);
    }

    @Override
    public String getDataSourceProductVersion() throws OdaException {
        return database(DatabaseMetaData::getDatabaseProductVersion);
    }

    @Override
    public int getSQLStateType() {
        return sqlStateSQL99;
    }

    @Override
    public boolean supportsMultipleResultSets() {
        return false;
    }

    @Override
    public boolean supportsMultipleOpenResults() {
        return false;
    }

    @Override
    public boolean supportsNamedResultSets() {
        return false;
    }

    @Override
    public boolean supportsNamedParameters() {
        return true;
    }

    @Override
    public boolean supportsInParameters() {
        return true;
    }

    @Override
    public boolean supportsOutParameters() {
        return false;
    }

    /** None: the order is in the query's {@code ORDER BY}. */
    @Override
    public int getSortMode() {
        return sortModeNone;
    }

    private <T> T database(Question<T> question) throws OdaException {
        try {
            return question.ask(connection.sql().getMetaData());
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(DatabaseMetaData database) throws SQLException;
    }
}
