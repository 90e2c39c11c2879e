package org.wresbirt.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.function.Function;
import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The rows of a query, read forwards once. After a getter of a primitive type, {@link #wasNull()} tells null from 0. */
final class SelectResultSet implements IResultSet {
    private final ResultSet rows;
    private final RunningStatement running;
    private int maxRows;
    private int row;
    private final Function<SQLException, OdaException> failed;
    private final Texts texts;

    /**
     * @param running of the query that gave these rows
     * @param maxRows after how many rows to stop; 0 for none
     * @param failed what to tell when the database fails
     */
    SelectResultSet(
            ResultSet rows,
            RunningStatement running,
            int maxRows,
            Function<SQLException, OdaException> failed,
            Texts texts) {
        this.rows = rows;
        this.running = running;
        this.maxRows = maxRows;
        this.failed = failed;
        this.texts = texts;
    }

    @Override
    public IResultSetMetaData getMetaData() throws OdaException {
        return new SelectMetaData(ask(ResultSet::getMetaData));
    }

    @Override
    public void close() throws OdaException {
        try {
            rows.close();
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = Math.max(0, max);
    }

    @Override
    public boolean next() throws OdaException {
        if (maxRows > 0 && row >= maxRows) {
            return false;
        }
        boolean there = ask(result -> running.run(result::next));
        row = there ? row + 1 : 0;
        return there;
    }

    /** Number of the current row, from 1; 0 before the first and after the last. */
    @Override
    public int getRow() {
        return row;
    }

    @Override
    public String getString(int column) throws OdaException {
        return ask(result -> result.getString(column));
    }

    @Override
    public String getString(String column) throws OdaException {
        return getString(findColumn(column));
    }

    @Override
    public int getInt(int column) throws OdaException {
        return ask(result -> result.getInt(column));
    }

    @Override
    public int getInt(String column) throws OdaException {
        return getInt(findColumn(column));
    }

    @Override
    public double getDouble(int column) throws OdaException {
        return ask(result -> result.getDouble(column));
    }

    @Override
    public double getDouble(String column) throws OdaException {
        return getDouble(findColumn(column));
    }

    @Override
    public BigDecimal getBigDecimal(int column) throws OdaException {
        return ask(result -> result.getBigDecimal(column));
    }

    @Override
    public BigDecimal getBigDecimal(String column) throws OdaException {
        return getBigDecimal(findColumn(column));
    }

    @Override
    public Date getDate(int column) throws OdaException {
        return ask(result -> result.getDate(column));
    }

    @Override
    public Date getDate(String column) throws OdaException {
        return getDate(findColumn(column));
    }

    @Override
    public Time getTime(int column) throws OdaException {
        return ask(result -> result.getTime(column));
    }

    @Override
    public Time getTime(String column) throws OdaException {
        return getTime(findColumn(column));
    }

    @Override
    public Timestamp getTimestamp(int column) throws OdaException {
        return ask(result -> result.getTimestamp(column));
    }

    @Override
    public Timestamp getTimestamp(String column) throws OdaException {
        return getTimestamp(findColumn(column));
    }

    @Override
    public boolean getBoolean(int column) throws OdaException {
        return ask(result -> result.getBoolean(column));
    }

    @Override
    public boolean getBoolean(String column) throws OdaException {
        return getBoolean(findColumn(column));
    }

    @Override
    public Object getObject(int column) throws OdaException {
        return ask(result -> result.getObject(column));
    }

    @Override
    public Object getObject(String column) throws OdaException {
        return getObject(findColumn(column));
    }

    @Override
    public IBlob getBlob(int column) {
        throw new UnsupportedOperationException(texts.get("result.blob"));
    }

    @Override
    public IBlob getBlob(String column) {
        return getBlob(0);
    }

    @Override
    public IClob getClob(int column) {
        throw new UnsupportedOperationException(texts.get("result.clob"));
    }

    @Override
    public IClob getClob(String column) {
        return getClob(0);
    }

    @Override
    public boolean wasNull() throws OdaException {
        return ask(ResultSet::wasNull);
    }

    /** Upper and lower case are the same, as in SQL. */
    @Override
    public int findColumn(String column) throws OdaException {
        return ask(result -> result.findColumn(column));
    }

    private <T> T ask(Question<T> question) throws OdaException {
        try {
            return question.ask(rows);
        } catch (SQLException failure) {
            throw failed.apply(failure);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(ResultSet rows) throws SQLException;
    }
}
