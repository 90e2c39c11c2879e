package org.wresbirt.query;

import java.sql.Connection;
import java.sql.SQLException;

/** What the pool lends: connections, until it is closed. */
interface MartSource extends AutoCloseable {
    Connection connect() throws SQLException;

    @Override
    void close();
}
