package org.wresbirt.oda;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * The columns of a query, known as soon as it is prepared. Types are codes of {@link java.sql.Types}, which the data type
 * mapping of {@code plugin.xml} turns into BIRT's.
 */
final class SelectMetaData implements IResultSetMetaData {
    private final ResultSetMetaData columns;

    SelectMetaData(ResultSetMetaData columns) {
        this.columns = columns;
    }

    @Override
    public int getColumnCount() throws OdaException {
        return ask(ResultSetMetaData::getColumnCount);
    }

    /** The name after {@code AS} where there is one: designs bind to it. */
    @Override
    public String getColumnName(int column) throws OdaException {
        return getColumnLabel(column);
    }

    @Override
    public String getColumnLabel(int column) throws OdaException {
        return ask(metaData -> metaData.getColumnLabel(column));
    }

    @Override
    public int getColumnType(int column) throws OdaException {
        return ask(metaData -> metaData.getColumnType(column));
    }

    @Override
    public String getColumnTypeName(int column) throws OdaException {
        return ask(metaData -> metaData.getColumnTypeName(column));
    }

    @Override
    public int getColumnDisplayLength(int column) throws OdaException {
        return ask(metaData -> metaData.getColumnDisplaySize(column));
    }

    @Override
    public int getPrecision(int column) throws OdaException {
        return ask(metaData -> metaData.getPrecision(column));
    }

    @Override
    public int getScale(int column) throws OdaException {
        return ask(metaData -> metaData.getScale(column));
    }

    @Override
    public int isNullable(int column) throws OdaException {
        return switch (ask(metaData -> metaData.isNullable(column))) {
            case ResultSetMetaData.columnNoNulls -> columnNoNulls;
            case ResultSetMetaData.columnNullable -> columnNullable;
            default -> columnNullableUnknown;
        };
    }

    private <T> T ask(Question<T> question) throws OdaException {
        try {
            return question.ask(columns);
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(ResultSetMetaData columns) throws SQLException;
    }
}
