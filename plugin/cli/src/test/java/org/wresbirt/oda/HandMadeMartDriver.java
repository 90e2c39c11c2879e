package org.wresbirt.oda;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;

/** The real driver on a few hand-made rows instead of a mart: source {@code org.wresbirt.oda.test} of the tests' plugin.xml. */
public final class HandMadeMartDriver extends MartDriver {
    /** What the latest connection asked for. */
    public static final AtomicReference<MartRequest> LATEST = new AtomicReference<>();

    private static final String URL = "jdbc:derby:memory:handmade";

    public HandMadeMartDriver() {
        super(HandMadeMartDriver::lease);
    }

    private static MartLease lease(MartRequest request) {
        LATEST.set(request);
        create();
        return new MartLease() {
            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(URL);
            }

            @Override
            public void close() {}
        };
    }

    private static synchronized void create() {
        try (Connection connection = DriverManager.getConnection(URL + ";create=true");
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getTables(null, "WRES", null, null).next()) {
                return;
            }
            statement.execute("CREATE TABLE WRES.INDICATOR_RESULT (REPORTING_YEAR SMALLINT, INDICATOR_NUMBER SMALLINT,"
                    + " SHORT_NAME VARCHAR(60), HEADLINE_VALUE DOUBLE, IS_SIGNIFICANT BOOLEAN, SNAPSHOT_DATE DATE)");
            statement.execute("INSERT INTO WRES.INDICATOR_RESULT VALUES"
                    + " (2023, 1, 'Workforce', 24.25, NULL, '2023-03-31'),"
                    + " (2024, 1, 'Workforce', 25.75, NULL, '2024-03-31'),"
                    + " (2024, 2, 'Appointed from shortlisting', 1.5625, TRUE, '2024-03-31'),"
                    + " (2024, 3, 'Disciplinary – ≥ 1 case ▲', NULL, FALSE, '2024-03-31')");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
