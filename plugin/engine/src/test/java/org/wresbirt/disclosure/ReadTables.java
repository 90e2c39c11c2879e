package org.wresbirt.disclosure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.DictionaryTable;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.mart.Mart;
import org.wresbirt.mart.MartDictionary;

/** A mart as anybody reads it: every table and view, through SQL. */
record ReadTables(Map<String, List<Line>> tables) {
    /** Every table and view but the dictionary, whose rows are the same in every mart. */
    private static final List<String> NAMES = MartDictionary.tables().stream()
            .map(DictionaryTable::name)
            .filter(name -> !name.startsWith("DICTIONARY_"))
            .toList();

    /** One row. */
    record Line(Map<String, Object> values) {
        Double number(String column) {
            if (!values.containsKey(column)) {
                throw new IllegalArgumentException(column);
            }
            Object value = values.get(column);
            return value == null ? null : (Double) ((Number) value).doubleValue();
        }

        String text(String column) {
            return Objects.toString(values.get(column), null);
        }

        int year() {
            return number("REPORTING_YEAR").intValue();
        }

        String organisation() {
            return text("ORGANISATION_CODE");
        }

        boolean isProtected() {
            return "PROTECTED".equals(text("STATUS"));
        }

        /** The same row with other values in some columns. */
        Line with(Map<String, Object> others) {
            Map<String, Object> changed = new LinkedHashMap<>(values);
            changed.putAll(others);
            return new Line(changed);
        }
    }

    static ReadTables of(Results results, Disclosure disclosure, int minimumCount) throws SQLException {
        try (Mart mart = Mart.load(results, disclosure, minimumCount);
                Connection connection = mart.connect()) {
            return of(connection);
        }
    }

    static ReadTables of(Connection connection) throws SQLException {
        Map<String, List<Line>> tables = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<Line> lines = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM " + name)) {
                ResultSetMetaData meta = rows.getMetaData();
                while (rows.next()) {
                    Map<String, Object> values = new LinkedHashMap<>();
                    for (int column = 1; column <= meta.getColumnCount(); column++) {
                        values.put(meta.getColumnName(column), rows.getObject(column));
                    }
                    lines.add(new Line(values));
                }
            }
            tables.put(name, lines);
        }
        return new ReadTables(tables);
    }

    List<Line> lines(String table) {
        return tables.get(table);
    }

    /** The same tables with the rows of one replaced. */
    ReadTables with(String table, List<Line> lines) {
        Map<String, List<Line>> changed = new LinkedHashMap<>(tables);
        changed.put(table, lines);
        return new ReadTables(changed);
    }
}
