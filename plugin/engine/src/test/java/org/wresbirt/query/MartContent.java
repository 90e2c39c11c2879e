package org.wresbirt.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wresbirt.mart.Mart;

/** All rows of all tables of a mart, the time of its building among them; without order, which SQL does not promise. */
final class MartContent {
    private MartContent() {}

    static SortedMap<String, List<List<Object>>> of(Mart mart) throws SQLException {
        SortedMap<String, List<List<Object>>> content = new TreeMap<>();
        try (Connection connection = mart.connect()) {
            for (List<Object> table :
                    rows(connection, "SELECT TABLE_NAME FROM DICTIONARY_TABLE WHERE TABLE_NAME <> 'FIGURE'")) {
                content.put((String) table.get(0), rows(connection, "SELECT * FROM " + table.get(0)));
            }
        }
        return content;
    }

    private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
        List<List<Object>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getObject(i));
                }
                all.add(row);
            }
        }
        all.sort(Comparator.comparing(List::toString));
        return all;
    }
}
