package org.wresbirt.mart;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.apache.derby.iapi.jdbc.AuthenticationService;
import org.apache.derby.iapi.jdbc.InternalDriver;
import org.apache.derby.iapi.services.monitor.Monitor;
import org.apache.derby.iapi.sql.compile.OptimizerFactory;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.apache.derby.shared.common.error.StandardException;

/**
 * The one place that starts Derby and opens and drops databases in memory. Thread-safe.
 *
 * <p>Derby is started and asked directly, not through {@link java.sql.DriverManager}, and no system property is left set:
 * another user of Derby may live in the same virtual machine. Threads of the engine hold on to its class loader, and so to
 * a whole web application, until the engine stops.
 */
final class DerbyEngine {
    /** Owner of every database and of schema {@code WRES}. */
    static final String OWNER = "WRES";

    /** May connect and read what it was granted; Derby itself refuses it every change. */
    static final String READER = "READER";

    /** Above this estimate for a table Derby gives up hash joins; its own 1 MiB makes national joins 17 times slower. */
    private static final int MEMORY_PER_TABLE = 64 << 20;

    private static final String[] LOG_SETTINGS = {
        "derby.stream.error.file",
        "derby.stream.error.method",
        "derby.stream.error.field",
        "derby.stream.error.style",
        "derby.stream.error.rollingFile.count"
    };

    /** Those in memory, or on their way there: the engine must not stop beneath them. Guarded by the class. */
    private static final Set<String> DATABASES = new HashSet<>();

    private DerbyEngine() {}

    /** Starts the engine, unless it is running. */
    static synchronized void boot() {
        if (InternalDriver.activeDriver() != null) {
            return;
        }
        Properties settings = new Properties();
        settings.setProperty("derby.service.jdbc", InternalDriver.class.getName());
        settings.setProperty("derby.service.authentication", AuthenticationService.MODULE);
        // management beans cost a fifth of a cold start, and nobody asks them
        settings.setProperty(
                "derby.module.wres.management", "org.apache.derby.impl.services.jmxnone.NoManagementService");
        boolean quiet = quiet();
        try {
            Monitor.startMonitor(settings, null);
        } finally {
            if (quiet) {
                System.clearProperty("derby.stream.error.method");
            }
        }
    }

    /** Stops the engine, with its threads, unless a database is open. The next call starts it again. */
    static synchronized void stopIfUnused() {
        InternalDriver driver = InternalDriver.activeDriver();
        if (driver == null || !DATABASES.isEmpty()) {
            return;
        }
        try {
            driver.connect("jdbc:derby:;shutdown=true", new Properties(), 0);
        } catch (SQLException told) {
            if (!"XJ015".equals(told.getSQLState())) {
                throw new IllegalStateException("the database engine does not stop: " + told.getMessage(), told);
            }
        }
    }

    /** Keeps Derby from writing derby.log into the working folder: it looks at this property only while it starts. */
    private static boolean quiet() {
        for (String setting : LOG_SETTINGS) {
            if (System.getProperty(setting) != null) {
                return false;
            }
        }
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        return true;
    }

    /** Creates an empty database in memory and connects to it as its owner. */
    static Connection create(String database) throws SQLException {
        return open(database, ";create=true;territory=en_GB");
    }

    /** Creates a database in memory from a backup in a folder and connects to it as its owner. */
    static Connection restore(String database, Path backup) throws SQLException {
        Connection connection = open(database, ";createFrom=" + backup);
        allowHashJoins(connection);
        return connection;
    }

    private static Connection open(String database, String attributes) throws SQLException {
        synchronized (DerbyEngine.class) {
            DATABASES.add(database);
        }
        try {
            return connect(database, OWNER, attributes);
        } catch (SQLException | RuntimeException failure) {
            forget(database);
            throw failure;
        }
    }

    private static synchronized void forget(String database) {
        DATABASES.remove(database);
    }

    /** Connects to a database. */
    static Connection connect(String database, String user) throws SQLException {
        return connect(database, user, "");
    }

    private static Connection connect(String database, String user, String attributes) throws SQLException {
        boot();
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        return InternalDriver.activeDriver().connect("jdbc:derby:memory:" + database + attributes, credentials, 0);
    }

    /** Closes a database; it can be opened again. Its open connections end. */
    static void shutDown(String database) throws SQLException {
        try {
            connect(database, OWNER, ";shutdown=true");
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /**
     * Closes a database and frees its memory. The attribute {@code drop=true} does the same, but sleeps for half a second
     * first.
     */
    static void drop(String database) throws SQLException {
        shutDown(database);
        try {
            Monitor.removePersistentService("memory:" + database);
        } catch (StandardException e) {
            throw new SQLException("cannot drop database " + database, e);
        }
        forget(database);
    }

    /** The setting exists only as a system property, for all databases of the engine; this sets it for ours alone. */
    private static void allowHashJoins(Connection connection) throws SQLException {
        OptimizerFactory optimizer =
                ((EmbedConnection) connection).getLanguageConnection().getOptimizerFactory();
        for (Class<?> type = optimizer.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField("maxMemoryPerTable");
                field.setAccessible(true);
                field.setInt(optimizer, MEMORY_PER_TABLE);
                return;
            } catch (NoSuchFieldException e) {
                // declared by a superclass
            } catch (IllegalAccessException e) {
                throw new SQLException("this version of Derby hides its memory limit", e);
            }
        }
        throw new SQLException("this version of Derby has no memory limit for tables");
    }
}
