package org.wresbirt.mart;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;

/** Holds the values of one row until Derby asks for them. Grows with the first row, then is used again for each. */
final class RowBuffer implements ColumnWriter {
    private static final int NAME_LENGTH = 200;
    private static final int HEADLINE_LENGTH = 400;
    private static final int TEXT_LENGTH = 4000;

    private Object[] values = new Object[32];
    private int columns;

    /** Takes the next row. */
    <R> void take(MartTable<R> table, R row) {
        columns = 0;
        table.write(row, this);
    }

    /** Value of a column, counted from 1 as JDBC does. */
    Object get(int column) {
        if (column > columns) {
            throw new IllegalArgumentException("column " + column + " of " + columns);
        }
        return values[column - 1];
    }

    private void put(Object value) {
        if (columns == values.length) {
            values = Arrays.copyOf(values, 2 * columns);
        }
        values[columns++] = value;
    }

    private void put(String value, int length) {
        put(value == null || value.length() <= length ? value : value.substring(0, length - 1) + "…");
    }

    @Override
    public void code(String column, String value) {
        put(value);
    }

    @Override
    public void name(String column, String value) {
        put(value, NAME_LENGTH);
    }

    @Override
    public void headline(String column, String value) {
        put(value, HEADLINE_LENGTH);
    }

    @Override
    public void text(String column, String value) {
        put(value, TEXT_LENGTH);
    }

    @Override
    public void small(String column, Integer value) {
        put(value);
    }

    @Override
    public void count(String column, Long value) {
        if (value != null && value != value.intValue()) {
            throw new ArithmeticException(column + " is too large for the mart: " + value);
        }
        put(value);
    }

    @Override
    public void decimal(String column, Double value) {
        put(value);
    }

    @Override
    public void flag(String column, Boolean value) {
        put(value);
    }

    @Override
    public void date(String column, LocalDate value) {
        put(value == null ? null : Date.valueOf(value));
    }

    /** As text: a {@link java.sql.Timestamp} would pass through the time zone of this machine and its missing hour in March. */
    @Override
    public void moment(String column, Instant value) {
        ZonedDateTime time = value.atZone(ZoneOffset.UTC);
        put(time.toLocalDate() + " " + two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
