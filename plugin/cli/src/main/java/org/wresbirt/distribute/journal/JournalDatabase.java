package org.wresbirt.distribute.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.apache.derby.iapi.jdbc.InternalDriver;

/**
 * The journal's database on disk and its one connection. Derby writes its log to the disk before a commit returns. Thread-safe:
 * one transaction at a time.
 */
final class JournalDatabase implements AutoCloseable {
    private static final int VERSION = 2;
    private static final String QUIET = "derby.stream.error.method";

    private final Path folder;
    private Connection connection;

    JournalDatabase(Path folder) {
        this.folder = folder;
    }

    /** What is done within one transaction. */
    interface Work<T> {
        T on(JournalDatabase database) throws SQLException;
    }

    /** A row of an answer as an object. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Does all of it or nothing.
     *
     * @throws JournalException if it could not be done, for whatever reason; nothing of it happened then, unless the disk failed
     *     while it was being settled, which the next start finds out
     */
    synchronized <T> T transaction(Work<T> work) {
        try {
            open();
            T result = work.on(this);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            undo();
            throw new JournalException(
                    "the journal in " + folder + " cannot be read or written: " + failure.getMessage(), failure);
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        }
    }

    private void undo() {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException alsoFailed) {
            // a new connection is made next time, and Derby undoes what was not committed
            connection = null;
        }
    }

    /** Opens the database if it is not open: whoever else uses Derby in this process may have shut it down. */
    private void open() throws SQLException {
        if (connection != null && connection.isValid(0)) {
            return;
        }
        connection = connect();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        boolean isNew;
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "JOURNAL_VERSION", null)) {
            isNew = !tables.next();
        }
        if (isNew) {
            create();
        }
        List<Integer> versions = query("SELECT VERSION FROM JOURNAL_VERSION", row -> row.getInt(1));
        if (!versions.equals(List.of(VERSION))) {
            throw new SQLException("its version is " + versions + " and this wres reads version " + VERSION);
        }
        connection.commit();
    }

    private Connection connect() throws SQLException {
        // Derby's engine may run already, started for marts; else it is told to write no derby.log into the working
        // folder.
        boolean quiet = System.getProperty("derby.stream.error.file") == null && System.getProperty(QUIET) == null;
        if (quiet) {
            System.setProperty(QUIET, "java.io.OutputStream.nullOutputStream");
        }
        try {
            String address = "jdbc:derby:directory:" + folder + ";create=true";
            Connection made = InternalDriver.activeDriver() != null
                    ? InternalDriver.activeDriver().connect(address, new Properties(), 0)
                    : new AutoloadedDriver().connect(address, new Properties());
            if (made == null) {
                throw new SQLException("Derby does not know the address of its database");
            }
            return made;
        } finally {
            if (quiet) {
                System.clearProperty(QUIET);
            }
        }
    }

    /** Derby can undo the making of tables, so half a schema never stays. */
    private void create() throws SQLException {
        for (String statement : schema().split("\n;\n")) {
            try (Statement making = connection.createStatement()) {
                making.execute(statement);
            }
        }
    }

    private static String schema() {
        try (InputStream text = JournalDatabase.class.getResourceAsStream("schema.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new JournalException("the journal's schema is missing from this installation", missing);
        }
    }

    /** Changes rows; returns how many. */
    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Adds a row; returns its number. */
    long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.add(reader.read(answer));
                }
            }
        }
        return rows;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, statement.getParameterMetaData().getParameterType(i + 1));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Shuts the database down, so that another process may open it. */
    @Override
    public synchronized void close() {
        if (connection == null || InternalDriver.activeDriver() == null) {
            return;
        }
        try {
            connection.close();
            InternalDriver.activeDriver()
                    .connect("jdbc:derby:directory:" + folder + ";shutdown=true", new Properties(), 0);
        } catch (SQLException saysSo) {
            // 08006: Derby tells of a shutdown as of an error. Anything else is mended by recovery at the next start.
        }
        connection = null;
    }
}
