package org.wresbirt.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * DuckDB on the same files, in memory: every column's type is given, only the columns that are needed are read, results
 * stay in a table of its own.
 *
 * <p>{@link #SAME} does what the engine does: people counted once by the engine's rule, leavers and honorary staff left
 * out, applications of the year only, everything grouped by all that the engine groups by. {@link #PLAIN} is the least that
 * could be called this job: rows instead of people, fewer columns. DuckDB only groups raw values; neither understands them.
 */
final class Peer implements AutoCloseable {
    /** The engine's job. */
    static final String SAME = "same";
    /** Rows grouped, people not counted once. */
    static final String PLAIN = "plain";
    /** {@link #SAME} in a process that takes DuckDB's library out of its jar first, as every stock installation does. */
    static final String STOCK = "stock";

    private static final String OPTIONS =
            "auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', dateformat = '%d/%m/%Y', ";

    private final Connection connection;

    Peer(int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("SET preserve_insertion_order = false");
        }
    }

    /** Reads and groups what the folder holds into the tables {@code staff} and {@code applicants}. */
    void run(String variant, Path folder) throws SQLException {
        Path staff = Extracts.staffFile(folder);
        Path applicants = Extracts.applicantFile(folder);
        try (Statement statement = connection.createStatement()) {
            if (Files.exists(staff)) {
                statement.execute(variant.equals(PLAIN) ? assignments(staff) : people(staff));
            }
            if (Files.exists(applicants)) {
                statement.execute(variant.equals(PLAIN) ? applicationRows(applicants) : applications(applicants));
            }
        }
    }

    private static String csv(Path file, String columns) {
        return "read_csv('" + file + "', " + OPTIONS + "columns = {" + columns + "})";
    }

    private static String staff(Path file) {
        return csv(
                file,
                "'number': 'INTEGER', 'assignment': 'VARCHAR', 'organisation': 'VARCHAR', 'directorate': 'VARCHAR', "
                        + "'staff_group': 'VARCHAR', 'role': 'VARCHAR', 'occupation': 'VARCHAR', 'title': 'VARCHAR', "
                        + "'pay_scale': 'VARCHAR', 'ethnic_origin': 'VARCHAR', 'gender': 'VARCHAR', "
                        + "'category': 'VARCHAR', 'hours': 'VARCHAR', 'is_primary': 'VARCHAR', 'fte': 'DECIMAL(4,2)', "
                        + "'status': 'VARCHAR', 'started': 'VARCHAR', 'snapshot': 'VARCHAR'");
    }

    /**
     * Of the ways to write this (first row of a window, the least structure, the best of each column, the best of one text)
     * the fastest.
     */
    private static String people(Path file) {
        return "CREATE OR REPLACE TEMP TABLE staff AS SELECT organisation, job, count(*) AS people FROM ("
                + "SELECT organisation, arg_min("
                + "category || chr(9) || occupation || chr(9) || staff_group || chr(9) || pay_scale || chr(9)"
                + " || directorate || chr(9) || coalesce(ethnic_origin, ''), "
                + "CASE WHEN category = 'Bank' THEN 100 ELSE 0 END + CASE WHEN is_primary = 'Y' THEN 0 ELSE 10 END - fte"
                + ") AS job FROM " + staff(file)
                + " WHERE status <> 'Terminate Assignment' AND category <> 'Honorary' GROUP BY organisation, number)"
                + " GROUP BY ALL";
    }

    private static String assignments(Path file) {
        return "CREATE OR REPLACE TEMP TABLE staff AS SELECT organisation, occupation, staff_group, pay_scale, category,"
                + " ethnic_origin, count(*) AS people FROM " + staff(file) + " GROUP BY ALL";
    }

    private static String applicants(Path file) {
        return csv(
                file,
                "'vacancy': 'VARCHAR', 'organisation': 'VARCHAR', 'staff_group': 'VARCHAR', 'pay_band': 'VARCHAR', "
                        + "'ethnic_origin': 'VARCHAR', 'applied': 'DATE', 'shortlisted': 'VARCHAR', "
                        + "'interviewed': 'VARCHAR', 'offered': 'VARCHAR', 'appointed': 'VARCHAR'");
    }

    private static final String REACHED = "count(*) AS applied, count(*) FILTER (shortlisted = 'Y') AS shortlisted,"
            + " count(*) FILTER (appointed = 'Y') AS appointed";

    private static String applications(Path file) {
        return "CREATE OR REPLACE TEMP TABLE applicants AS SELECT organisation, staff_group, pay_band, ethnic_origin, "
                + REACHED + " FROM (SELECT * FROM " + applicants(file)
                + " WHERE applied BETWEEN DATE '2023-04-01' AND DATE '2024-03-31') GROUP BY ALL";
    }

    private static String applicationRows(Path file) {
        return "CREATE OR REPLACE TEMP TABLE applicants AS SELECT organisation, ethnic_origin, " + REACHED + " FROM "
                + applicants(file) + " GROUP BY ALL";
    }

    /** All rows of a query on the result tables, as text; null values are empty. */
    List<String[]> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<String[]> rows = new ArrayList<>();
            while (result.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    String value = result.getString(i + 1);
                    row[i] = value == null ? "" : value;
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
