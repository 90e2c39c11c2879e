package org.wresbirt.query;

import java.sql.Connection;
import java.sql.SQLException;

/** A share in a mart. The mart stays as it is until every lease on it is closed, even if the extracts change meanwhile. */
public interface MartLease extends AutoCloseable {
    /** A new read-only connection; the caller closes it before the lease. */
    Connection connect() throws SQLException;

    @Override
    void close();
}
