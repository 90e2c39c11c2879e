package org.wresbirt.mart;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.derby.vti.VTITemplate;
import org.wresbirt.indicator.Results;

/**
 * Results as a result set, which Derby reads through the table functions of schema {@code BASIS} to fill the tables. At
 * 100,000 rows this takes two thirds of the time of prepared inserts: Derby fills an empty table in bulk. Public because
 * Derby must reach it; of no use to anybody else.
 */
public final class MartRows extends VTITemplate {
    /** What is being stored by this thread: Derby calls {@link #read} in the thread that runs the statement. */
    private static final ThreadLocal<Source> SOURCE = new ThreadLocal<>();

    private record Source(Results results, List<MartTable<?>> tables) {}

    private final RowBuffer row = new RowBuffer();
    private final Cursor<?> cursor;
    private boolean wasNull;

    private MartRows(Cursor<?> cursor) {
        this.cursor = cursor;
    }

    /** Keeps a table and its records of one type. */
    private record Cursor<R>(MartTable<R> table, Iterator<R> records) {
        static <R> Cursor<R> of(MartTable<R> table, Results results) {
            return new Cursor<>(table, table.rows(results).iterator());
        }

        boolean next(RowBuffer row) {
            if (!records.hasNext()) {
                return false;
            }
            row.take(table, records.next());
            return true;
        }
    }

    /** Lets {@link #read} give no rows in this thread until {@link #end}. */
    static void beginRehearsal() {
        SOURCE.set(new Source(null, List.of()));
    }

    /** Lets {@link #read} give these results in this thread until {@link #end}. */
    static void begin(Results results, List<MartTable<?>> tables) {
        SOURCE.set(new Source(results, tables));
    }

    static void end() {
        SOURCE.remove();
    }

    /**
     * Called by Derby.
     *
     * @throws SQLException when no mart is being stored by this thread, or it has no such table
     */
    public static ResultSet read(String tableName) throws SQLException {
        Source source = SOURCE.get();
        if (source != null && source.tables().isEmpty()) {
            return new MartRows(new Cursor<>(null, Collections.emptyIterator()));
        }
        if (source != null) {
            for (MartTable<?> table : source.tables()) {
                if (table.name().equals(tableName)) {
                    return new MartRows(Cursor.of(table, source.results()));
                }
            }
        }
        throw new SQLException("no rows for " + tableName);
    }

    @Override
    public boolean next() {
        return cursor.next(row);
    }

    @Override
    public void close() {
        // nothing is held
    }

    private Object get(int column) {
        Object value = row.get(column);
        wasNull = value == null;
        return value;
    }

    private Number number(int column) {
        return get(column) instanceof Number number ? number : 0;
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public String getString(int column) {
        return (String) get(column);
    }

    @Override
    public short getShort(int column) {
        return number(column).shortValue();
    }

    @Override
    public int getInt(int column) {
        return number(column).intValue();
    }

    @Override
    public double getDouble(int column) {
        return number(column).doubleValue();
    }

    @Override
    public boolean getBoolean(int column) {
        return Boolean.TRUE.equals(get(column));
    }

    @Override
    public Date getDate(int column) {
        return (Date) get(column);
    }
}
