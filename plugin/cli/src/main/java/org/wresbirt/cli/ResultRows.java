package org.wresbirt.cli;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.wresbirt.cli.output.Column;
import org.wresbirt.cli.output.Format;
import org.wresbirt.cli.output.RowWriter;

/** Writes the rows of a query as they come. */
final class ResultRows {
    private ResultRows() {}

    static void write(ResultSet rows, Format format, Writer target) throws IOException, SQLException {
        ResultSetMetaData metaData = rows.getMetaData();
        int count = metaData.getColumnCount();
        List<Column> columns = new ArrayList<>(count);
        int[] types = new int[count];
        for (int i = 0; i < count; i++) {
            types[i] = metaData.getColumnType(i + 1);
            columns.add(new Column(metaData.getColumnLabel(i + 1), isNumeric(types[i])));
        }
        try (RowWriter writer = format.open(columns, target)) {
            List<Object> values = new ArrayList<>(count);
            while (rows.next()) {
                values.clear();
                for (int i = 0; i < count; i++) {
                    values.add(value(rows, i + 1, types[i]));
                }
                writer.row(values);
            }
        }
    }

    private static boolean isNumeric(int type) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.DECIMAL,
                    Types.NUMERIC -> true;
            default -> false;
        };
    }

    private static Object value(ResultSet rows, int column, int type) throws SQLException {
        Object value =
                switch (type) {
                    case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> rows.getLong(column);
                    case Types.REAL -> rows.getFloat(column);
                    case Types.FLOAT, Types.DOUBLE -> rows.getDouble(column);
                    case Types.BOOLEAN, Types.BIT -> rows.getBoolean(column);
                    case Types.DECIMAL, Types.NUMERIC -> rows.getBigDecimal(column);
                    case Types.DATE -> date(rows, column);
                    case Types.TIMESTAMP -> timestamp(rows, column);
                    default -> rows.getString(column);
                };
        return rows.wasNull() ? null : value;
    }

    private static Object date(ResultSet rows, int column) throws SQLException {
        java.sql.Date date = rows.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private static Object timestamp(ResultSet rows, int column) throws SQLException {
        java.sql.Timestamp timestamp = rows.getTimestamp(column);
        return timestamp == null ? null : timestamp.toLocalDateTime();
    }
}
