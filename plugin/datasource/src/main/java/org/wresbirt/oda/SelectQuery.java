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
 * One SQL {@code SELECT} on the mart, with {@code ?} or {@code :name} for parameters. Columns and parameters are known as
 * soon as it is prepared, before any parameter has a value. Only {@link #cancel()} may be called from another thread.
 */
final class SelectQuery implements IQuery {
    private final Connection connection;
    private final TimeLimit limit;
    private final Texts texts;
    private QueryText text;
    private PreparedStatement statement;
    private int maxRows;
    private String timeOut;
    private volatile RunningStatement running;

    SelectQuery(Connection connection, TimeLimit limit, Texts texts) {
        this.connection = connection;
        this.limit = limit;
        this.texts = texts;
    }

    @Override
    public void prepare(String queryText) throws OdaException {
        close();
        if (queryText == null || queryText.isBlank()) {
            throw new OdaException(texts.get("query.empty"));
        }
        QueryText read = QueryText.of(queryText);
        if (read.isMixed()) {
            throw new OdaException(texts.get("query.mixed", read.names().get(0)));
        }
        try {
            statement = connection.prepareStatement(read.sql());
            if (statement.getMetaData() == null) {
                close();
                throw new OdaException(texts.get("query.select"));
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
        text = read;
        running = new RunningStatement(connection, statement, texts);
    }

    @Override
    public IResultSet executeQuery() throws OdaException {
        PreparedStatement prepared = prepared();
        RunningStatement run = running;
        run.startAgain();
        try {
            prepared.setMaxRows(maxRows);
            prepared.setQueryTimeout(limit.seconds(timeOut));
            return new SelectResultSet(run.run(prepared::executeQuery), run, maxRows, this::failed, texts);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** What became of the query, while it began or while its rows are read. */
    private OdaException failed(SQLException failure) {
        if (!Errors.isStopped(failure)) {
            return Errors.odaException(texts.get("query.failed", failure.getMessage()), failure);
        }
        if (running != null && running.isCancelled()) {
            return Errors.odaException(texts.get("query.cancelled"), failure);
        }
        try {
            return Errors.odaException(texts.get("query.stopped", limit.seconds(timeOut), TimeLimit.PROPERTY), failure);
        } catch (OdaException notANumber) {
            return notANumber;
        }
    }

    @Override
    public void close() throws OdaException {
        PreparedStatement closing = statement;
        statement = null;
        running = null;
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
        RunningStatement run = running;
        if (run != null) {
            run.cancel();
        }
    }

    @Override
    public IResultSetMetaData getMetaData() throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            return new SelectMetaData(prepared.getMetaData());
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public IParameterMetaData getParameterMetaData() throws OdaException {
        PreparedStatement prepared = prepared();
        try {
            return new SelectParameterMetaData(text, prepared.getParameterMetaData(), texts);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Knows {@value TimeLimit#PROPERTY}; hosts send others of their own, which are passed over. */
    @Override
    public void setProperty(String name, String value) throws OdaException {
        if (TimeLimit.PROPERTY.equals(name)) {
            limit.seconds(value);
            timeOut = value;
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
        set(parameter, (prepared, place) -> prepared.setInt(place, value));
    }

    @Override
    public void setDouble(int parameter, double value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setDouble(place, value));
    }

    @Override
    public void setBigDecimal(int parameter, BigDecimal value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setBigDecimal(place, value));
    }

    @Override
    public void setString(int parameter, String value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setString(place, value));
    }

    @Override
    public void setDate(int parameter, Date value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setDate(place, value));
    }

    @Override
    public void setTime(int parameter, Time value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setTime(place, value));
    }

    @Override
    public void setTimestamp(int parameter, Timestamp value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setTimestamp(place, value));
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setBoolean(place, value));
    }

    @Override
    public void setObject(int parameter, Object value) throws OdaException {
        set(parameter, (prepared, place) -> prepared.setObject(place, value));
    }

    @Override
    public void setNull(int parameter) throws OdaException {
        set(
                parameter,
                (prepared, place) ->
                        prepared.setNull(place, prepared.getParameterMetaData().getParameterType(place)));
    }

    @Override
    public void setInt(String parameter, int value) throws OdaException {
        setInt(findInParameter(parameter), value);
    }

    @Override
    public void setDouble(String parameter, double value) throws OdaException {
        setDouble(findInParameter(parameter), value);
    }

    @Override
    public void setBigDecimal(String parameter, BigDecimal value) throws OdaException {
        setBigDecimal(findInParameter(parameter), value);
    }

    @Override
    public void setString(String parameter, String value) throws OdaException {
        setString(findInParameter(parameter), value);
    }

    @Override
    public void setDate(String parameter, Date value) throws OdaException {
        setDate(findInParameter(parameter), value);
    }

    @Override
    public void setTime(String parameter, Time value) throws OdaException {
        setTime(findInParameter(parameter), value);
    }

    @Override
    public void setTimestamp(String parameter, Timestamp value) throws OdaException {
        setTimestamp(findInParameter(parameter), value);
    }

    @Override
    public void setBoolean(String parameter, boolean value) throws OdaException {
        setBoolean(findInParameter(parameter), value);
    }

    @Override
    public void setObject(String parameter, Object value) throws OdaException {
        setObject(findInParameter(parameter), value);
    }

    @Override
    public void setNull(String parameter) throws OdaException {
        setNull(findInParameter(parameter));
    }

    /**
     * Number of a named parameter, from 1.
     *
     * @throws UnsupportedOperationException if the query's parameters are {@code ?}, whereupon BIRT goes by number
     */
    @Override
    public int findInParameter(String parameter) throws OdaException {
        prepared();
        if (!text.hasNames()) {
            throw new UnsupportedOperationException(texts.get("parameter.unnamed", parameter));
        }
        int found = text.find(parameter);
        if (found == 0) {
            throw new OdaException(texts.get("parameter.unknown", parameter, String.join(", ", text.names())));
        }
        return found;
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
        throw new UnsupportedOperationException(texts.get("query.specification"));
    }

    @Override
    public QuerySpecification getSpecification() {
        return null;
    }

    /** What the database runs: names have become {@code ?}. Null before the query is prepared. */
    @Override
    public String getEffectiveQueryText() {
        return text == null ? null : text.sql();
    }

    private PreparedStatement prepared() throws OdaException {
        PreparedStatement prepared = statement;
        if (prepared == null) {
            throw new OdaException(texts.get("query.closed"));
        }
        return prepared;
    }

    private void set(int parameter, Setter setter) throws OdaException {
        PreparedStatement prepared = prepared();
        if (parameter < 1 || parameter > text.parameters()) {
            throw new OdaException(texts.get("parameter.number", parameter, text.parameters()));
        }
        try {
            for (int place : text.places(parameter)) {
                setter.set(prepared, place);
            }
        } catch (SQLException failure) {
            throw Errors.odaException(texts.get("parameter.value", parameter, failure.getMessage()), failure);
        }
    }

    @FunctionalInterface
    private interface Setter {
        void set(PreparedStatement statement, int place) throws SQLException;
    }
}
