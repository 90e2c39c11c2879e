package org.wresbirt.compatibility;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The Derby that a host has on its class path for itself, if it has one; BIRT 4.8 brings 10.11. */
final class HostDerby {
    private final Connection connection;

    private HostDerby(Connection connection) {
        this.connection = connection;
    }

    static HostDerby find() throws SQLException, ReflectiveOperationException {
        Class<?> type;
        try {
            type = Class.forName("org.apache.derby.jdbc.EmbeddedDriver");
        } catch (ClassNotFoundException none) {
            return new HostDerby(null);
        }
        Driver driver = (Driver) type.getDeclaredConstructor().newInstance();
        Connection connection = driver.connect("jdbc:derby:memory:host;create=true", new Properties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE T(A INT)");
            statement.execute("INSERT INTO T VALUES 1, 2");
        }
        return new HostDerby(connection);
    }

    /** Its version, if it still answers; empty if the host has none. */
    String version() throws SQLException {
        if (connection == null) {
            return "";
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT SUM(A) FROM T")) {
            rows.next();
            if (rows.getInt(1) != 3) {
                throw new IllegalStateException("the host's Derby lost its rows");
            }
        }
        return connection.getMetaData().getDatabaseProductVersion();
    }
}
