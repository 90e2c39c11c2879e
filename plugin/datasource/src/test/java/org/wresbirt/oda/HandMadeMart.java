package org.wresbirt.oda;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.derby.iapi.jdbc.InternalDriver;
import org.apache.derby.iapi.jdbc.JDBCBoot;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;

/** A few tables of schema WRES in an in-memory database, instead of a mart built from extracts. Notes what it was asked. */
final class HandMadeMart implements MartLender {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final List<MartRequest> requests = new ArrayList<>();
    int openLeases;
    private final String url = "jdbc:derby:memory:handmade" + NUMBER.incrementAndGet();

    HandMadeMart(String... statements) {
        try (Connection connection = connection(";create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA WRES");
            statement.execute("SET SCHEMA WRES");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Starts the database again if another test has stopped it. */
    private Connection connection(String attributes) throws SQLException {
        if (InternalDriver.activeDriver() == null) {
            new JDBCBoot().boot("jdbc:derby:", new PrintWriter(System.err));
        }
        return InternalDriver.activeDriver().connect(url + attributes, new Properties(), 0);
    }

    @Override
    public MartLease lease(MartRequest request) {
        requests.add(request);
        openLeases++;
        return new MartLease() {
            @Override
            public Connection connect() throws SQLException {
                Connection connection = connection("");
                connection.setSchema("WRES");
                return connection;
            }

            @Override
            public void close() {
                openLeases--;
            }
        };
    }
}
