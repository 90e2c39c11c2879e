package org.wresbirt.mart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.derby.iapi.services.monitor.Monitor;

/**
 * Makes the empty mart from the dictionary: tables, the view, the reader's rights, the dictionary's own rows. Runs when the
 * product is built; restoring the result takes half the time of creating the tables.
 */
final class TemplateDatabase {
    private static final String NAME = "template";

    /** Any number will do. */
    private static final long FIRST_IDENTIFIER = 2024_03_31;

    private static final Set<String> FILLED_HERE =
            Set.of("DICTIONARY_TABLE", "DICTIONARY_COLUMN", FigureView.NAME, SubmissionView.NAME);

    private TemplateDatabase() {}

    /** Writes the template to the file named by the only argument. */
    public static void main(String[] arguments) throws SQLException, IOException, ReflectiveOperationException {
        fixIdentifiers();
        Path archive = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("wres-template");
        try {
            write(folder);
            TemplateArchive.pack(folder.resolve(NAME), archive);
        } finally {
            deleteRecursively(folder);
        }
    }

    /** Writes the template as a Derby backup into the sub-folder {@code template} of a folder. */
    static void write(Path folder) throws SQLException, IOException {
        try (Connection connection = DerbyEngine.create(NAME);
                Statement statement = connection.createStatement()) {
            property(statement, "derby.database.sqlAuthorization", "true");
            property(statement, "derby.database.defaultConnectionMode", "noAccess");
            property(statement, "derby.database.fullAccessUsers", DerbyEngine.OWNER);
            property(statement, "derby.database.readOnlyAccessUsers", DerbyEngine.READER);
            // the host's system properties must not decide who may read our marts
            property(statement, "derby.database.propertiesOnly", "true");
        }
        DerbyEngine.shutDown(NAME); // authorisation counts from the next start
        try (Connection connection = DerbyEngine.connect(NAME, DerbyEngine.OWNER);
                Statement statement = connection.createStatement()) {
            tables(connection, statement);
            statement.execute("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + folder + "')");
        }
        DerbyEngine.drop(NAME);
        Files.delete(folder.resolve(NAME).resolve("BACKUP.HISTORY")); // names this machine; nobody reads it
        rewriteProperties(folder.resolve(NAME).resolve("service.properties"));
    }

    /** Drops the comments, which hold the time of the build, and adds a page cache that holds a national mart. */
    private static void rewriteProperties(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                lines.add(line);
            }
        }
        lines.add("derby.storage.pageCacheSize=8000");
        lines.sort(null);
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
    }

    /** Starts Derby's identifiers at a fixed point instead of the clock, so that every build gives the same bytes. */
    private static void fixIdentifiers() throws ReflectiveOperationException {
        DerbyEngine.boot();
        Object factory = Monitor.getMonitor().getUUIDFactory();
        for (String name : List.of("majorId", "timemillis")) {
            Field field = factory.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.setLong(factory, FIRST_IDENTIFIER);
        }
    }

    private static void tables(Connection connection, Statement statement) throws SQLException {
        statement.execute("CREATE SCHEMA WRES");
        statement.execute("CREATE SCHEMA BASIS");
        statement.execute("CREATE TABLE " + FigureView.COLUMNS_TABLE + "(PART VARCHAR(40) NOT NULL,"
                + " COLUMN_NAME VARCHAR(40) NOT NULL, MEASURE VARCHAR(40) NOT NULL, ETHNIC_GROUP VARCHAR(40),"
                + " UNIT VARCHAR(40))");
        statement.execute("CREATE TABLE " + SubmissionView.ITEMS_TABLE + SubmissionView.itemColumns());
        List<DictionaryTable> dictionary = MartDictionary.tables();
        for (DictionaryTable table : dictionary) {
            statement.execute(
                    switch (table.name()) {
                        case FigureView.NAME -> FigureView.sql(table);
                        case SubmissionView.NAME -> SubmissionView.sql(table);
                        default -> createTable(table);
                    });
            if (!FILLED_HERE.contains(table.name())) {
                statement.execute(createFunction(table));
            }
            statement.execute("GRANT SELECT ON WRES." + table.name() + " TO " + DerbyEngine.READER);
        }
        fillDictionary(connection, dictionary);
        fillFigureColumns(connection, dictionary);
        for (String[] item : SubmissionView.items()) {
            insert(connection, SubmissionView.ITEMS_TABLE, item);
        }
    }

    private static String createTable(DictionaryTable table) {
        StringJoiner columns = new StringJoiner(", ", "CREATE TABLE WRES." + table.name() + "(", ")");
        for (DictionaryColumn column : table.columns()) {
            columns.add(column.name() + " " + column.type() + (column.nullable() ? "" : " NOT NULL"));
        }
        return columns.toString();
    }

    /** The table function through which the table of the same name is filled; see {@link MartRows}. */
    private static String createFunction(DictionaryTable table) {
        StringJoiner columns = new StringJoiner(", ");
        for (DictionaryColumn column : table.columns()) {
            columns.add(column.name() + " " + (column.type().equals("TIMESTAMP") ? "VARCHAR(40)" : column.type()));
        }
        return "CREATE FUNCTION BASIS." + table.name() + "(TABLE_NAME VARCHAR(40)) RETURNS TABLE(" + columns
                + ") LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL EXTERNAL NAME '"
                + MartRows.class.getName() + ".read'";
    }

    private static void fillDictionary(Connection connection, List<DictionaryTable> dictionary) throws SQLException {
        for (DictionaryTable table : dictionary) {
            insert(connection, "WRES.DICTIONARY_TABLE", table.name(), table.description(), table.rowIs());
            for (DictionaryColumn column : table.columns()) {
                insert(
                        connection,
                        "WRES.DICTIONARY_COLUMN",
                        column.table(),
                        column.name(),
                        column.type(),
                        column.unit().isEmpty() ? null : column.unit(),
                        column.description(),
                        column.nullMeans());
            }
        }
    }

    private static void fillFigureColumns(Connection connection, List<DictionaryTable> dictionary) throws SQLException {
        for (FigureView.Column figure : FigureView.columns()) {
            insert(
                    connection,
                    FigureView.COLUMNS_TABLE,
                    figure.part(),
                    figure.name(),
                    figure.measure(),
                    figure.group().isEmpty() ? null : figure.group(),
                    unit(dictionary, FigureView.tableOf(figure.part()), figure.name()));
        }
    }

    /** Null where the unit stands in a column of the row. */
    private static String unit(List<DictionaryTable> dictionary, String table, String column) {
        for (DictionaryTable entry : dictionary) {
            if (entry.name().equals(table)) {
                for (DictionaryColumn candidate : entry.columns()) {
                    if (candidate.name().equals(column)) {
                        return candidate.unit().endsWith("UNIT") ? null : candidate.unit();
                    }
                }
            }
        }
        throw new IllegalArgumentException("figure-columns.csv names " + table + "." + column);
    }

    private static void insert(Connection connection, String table, String... values) throws SQLException {
        String places = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + table + " VALUES(" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void property(Statement statement, String key, String value) throws SQLException {
        statement.execute("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('" + key + "', '" + value + "')");
    }

    private static void deleteRecursively(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted((a, b) -> b.compareTo(a)).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
