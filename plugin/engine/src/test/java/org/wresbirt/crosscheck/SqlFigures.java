package org.wresbirt.crosscheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sample trust's figures as the SQL files beside this class work them out from the raw rows: one file for each
 * indicator, none of the engine's code.
 */
final class SqlFigures implements AutoCloseable {
    private static final List<String> PREPARATION = List.of("extracts", "ethnic-group", "intervals", "people", "board");

    private final Connection duckDb;

    SqlFigures(Path extracts) throws SQLException, IOException {
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duckDb.createStatement()) {
            String folder = extracts.toString().replace('\\', '/').replace("'", "''");
            statement.execute("SET VARIABLE extracts = '" + folder + "'");
            createTable(
                    "survey_2024",
                    PublishedWorkbook.secondSheet(
                            extracts.resolve("2024/Benchmark report Excel data 2022-2023 v2.xlsx")));
            for (String file : PREPARATION) {
                statement.execute(text(file));
            }
        }
    }

    /** What the file's SELECT finds: each row by column name. */
    List<Map<String, Object>> rows(String file) throws SQLException, IOException {
        return query(text(file));
    }

    /** How many rows a raw table holds. */
    long count(String table) throws SQLException {
        return ((Number) query("SELECT count(*) AS n FROM " + table).get(0).get("n")).longValue();
    }

    List<Map<String, Object>> query(String sql) throws SQLException {
        try (Statement statement = duckDb.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            ResultSetMetaData columns = found.getMetaData();
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), found.getObject(i));
                }
                rows.add(Collections.unmodifiableMap(row));
            }
            return rows;
        }
    }

    private void createTable(String name, List<List<String>> lines) throws SQLException {
        List<String> header = lines.get(0);
        try (Statement statement = duckDb.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (" + String.join(" VARCHAR, ", header) + " VARCHAR)");
        }
        String places = String.join(", ", Collections.nCopies(header.size(), "?"));
        try (PreparedStatement insert = duckDb.prepareStatement("INSERT INTO " + name + " VALUES (" + places + ")")) {
            for (List<String> line : lines.subList(1, lines.size())) {
                for (int i = 0; i < header.size(); i++) {
                    insert.setString(i + 1, line.get(i));
                }
                insert.executeUpdate();
            }
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = SqlFigures.class.getResourceAsStream(file + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        duckDb.close();
    }
}
