package org.wresbirt.oda;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;

/**
 * One SQL {@code SELECT} on the mart, with {@code ?} for parameters. Columns and parameters are known as soon as it is
 * prepared, before any parameter has a value. Only {@link #cancel()} may be called from another thread.
 */
final class SelectQuery implements IQuery {
    /** Data set property: seconds after which the query is given up; 0 or empty for never. BIRT's own JDBC source calls it so. */
    static final String QUERY_TIME_OUT = "queryTimeOut";

    private final Connection connection;
    private String text;
    private PreparedStatement statement;
    private int maxRows;
    private int timeOutSeconds;

    SelectQuery(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void prepare(String queryText) throws OdaException {
        if (queryText == null || queryText.isBlank()) {
            throw new OdaException(
                    "The query of a WRES data set is empty. Write one SELECT on the tables of schema WRES.");
        }
        close();
        text = queryText;
        try {
            statement = connection.prepareStatement(queryText);
            if (statement.getMetaData() == null) {
                close();
                throw new OdaException("The query of a WRES data set must be one SELECT, and this is something else.");
            }
        } catch (SQLException failure) {
            throw Errors.inQuery(failure);
        }
    }

    @Override
    public IResultSet executeQuery() throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            prepared.setMaxRows(maxRows);
            prepared.setQueryTimeout(timeOutSeconds);
            return new SelectResultSet(prepared.executeQuery(), maxRows);
        } catch (SQLException failure) {
            throw Errors.inQuery(failure);
        }
    }

    @Override
    public void close() throws OdaException {
        PreparedStatement closing = statement;
        statement = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (SQLException failure) {
                throw Errors.odaException(failure);
            }
        }
    }

    @Override
    public void cancel() throws OdaException {
        PreparedStatement running = statement;
        if (running != null) {
            RunningStatement.cancel(connection, running);
        }
    }

    @Override
    public IResultSetMetaData getMetaData() throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            return new SelectMetaData(prepared.getMetaData());
        } catch (SQLException failure) {
            throw Errors.inQuery(failure);
        }
    }

    @Override
    public IParameterMetaData getParameterMetaData() throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            return new SelectParameterMetaData(prepared.getParameterMetaData());
        } catch (SQLException failure) {
            throw Errors.inQuery(failure);
        }
    }

    /** Knows {@value #QUERY_TIME_OUT}; hosts send others of their own, which are passed over. */
    @Override
    public void setProperty(String name, String value) throws OdaException {
        if (!QUERY_TIME_OUT.equals(name)) {
            return;
        }
        timeOutSeconds = 0;
        if (value == null || value.isBlank()) {
            return;
        }
        try {
            timeOutSeconds = Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            timeOutSeconds = -1;
        }
        if (timeOutSeconds < 0) {
            throw new OdaException("Property '" + QUERY_TIME_OUT + "' of a WRES data set is '" + value
                    + "'. Set it to whole seconds, or 0 for no limit.");
        }
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = Math.max(0, max);
    }

    @Override
    public int getMaxRows() {
        return maxRows;
    }

    @Override
    public void clearInParameters() throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            prepared.clearParameters();
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    @Override
    public void setInt(int parameter, int value) throws OdaException {
        set(parameter, prepared -> prepared.setInt(parameter, value));
    }

    @Override
    public void setDouble(int parameter, double value) throws OdaException {
        set(parameter, prepared -> prepared.setDouble(parameter, value));
    }

    @Override
    public void setBigDecimal(int parameter, BigDecimal value) throws OdaException {
        set(parameter, prepared -> prepared.setBigDecimal(parameter, value));
    }

    @Override
    public void setString(int parameter, String value) throws OdaException {
        set(parameter, prepared -> prepared.setString(parameter, value));
    }

    @Override
    public void setDate(int parameter, Date value) throws OdaException {
        set(parameter, prepared -> prepared.setDate(parameter, value));
    }

    @Override
    public void setTime(int parameter, Time value) throws OdaException {
        set(parameter, prepared -> prepared.setTime(parameter, value));
    }

    @Override
    public void setTimestamp(int parameter, Timestamp value) throws OdaException {
        set(parameter, prepared -> prepared.setTimestamp(parameter, value));
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws OdaException {
        set(parameter, prepared -> prepared.setBoolean(parameter, value));
    }

    @Override
    public void setObject(int parameter, Object value) throws OdaException {
        set(parameter, prepared -> prepared.setObject(parameter, value));
    }

    @Override
    public void setNull(int parameter) throws OdaException {
        set(
                parameter,
                prepared -> prepared.setNull(
                        parameter, prepared.getParameterMetaData().getParameterType(parameter)));
    }

    @Override
    public void setInt(String parameter, int value) {
        throw noNames(parameter);
    }

    @Override
    public void setDouble(String parameter, double value) {
        throw noNames(parameter);
    }

    @Override
    public void setBigDecimal(String parameter, BigDecimal value) {
        throw noNames(parameter);
    }

    @Override
    public void setString(String parameter, String value) {
        throw noNames(parameter);
    }

    @Override
    public void setDate(String parameter, Date value) {
        throw noNames(parameter);
    }

    @Override
    public void setTime(String parameter, Time value) {
        throw noNames(parameter);
    }

    @Override
    public void setTimestamp(String parameter, Timestamp value) {
        throw noNames(parameter);
    }

    @Override
    public void setBoolean(String parameter, boolean value) {
        throw noNames(parameter);
    }

    @Override
    public void setObject(String parameter, Object value) {
        throw noNames(parameter);
    }

    @Override
    public void setNull(String parameter) {
        throw noNames(parameter);
    }

    @Override
    public int findInParameter(String parameter) {
        throw noNames(parameter);
    }

    /** Does nothing: the order is in the query's {@code ORDER BY}. */
    @Override
    public void setSortSpec(SortSpec sort) {}

    @Override
    public SortSpec getSortSpec() {
        return null;
    }

    /** Does nothing with the context: the connection has used it. */
    @Override
    public void setAppContext(Object context) {}

    @Override
    public void setSpecification(QuerySpecification specification) {
        throw new UnsupportedOperationException("The query of a WRES data set is its SQL text alone.");
    }

    @Override
    public QuerySpecification getSpecification() {
        return null;
    }

    @Override
    public String getEffectiveQueryText() {
        return text;
    }

    private PreparedStatement prepared() throws OdaException {
        PreparedStatement prepared = statement;
        if (prepared == null) {
            throw new OdaException("The query of the WRES data set is not prepared, or closed.");
        }
        return prepared;
    }

    private void set(int parameter, Setter setter) throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            setter.set(prepared);
        } catch (SQLException failure) {
            throw Errors.odaException(
                    "Parameter " + parameter + " of a WRES data set cannot take its value: " + failure.getMessage(),
                    failure);
        }
    }

    private static UnsupportedOperationException noNames(String parameter) {
        return new UnsupportedOperationException("Parameters of a WRES data set are the ? of its SQL, counted from 1; "
                + "there is none by name, so none called '" + parameter + "'.");
    }

    @FunctionalInterface
    private interface Setter {
        void set(PreparedStatement statement) throws SQLException;
    }
}
