package org.wresbirt.mart;

import java.sql.SQLException;

/** The answer to a statement that is not a query on the mart. */
final class Refusal {
    /** Syntax error or access rule violation (SQL standard, class 42). */
    private static final String STATE = "42000";

    private Refusal() {}

    static SQLException because(String reason, Throwable cause) {
        return new SQLException(
                "The mart is read-only. Allowed is one SELECT (or VALUES) on the tables and views of schema WRES, with"
                        + " Derby's built-in functions and ? parameters. Refused: " + reason + ".",
                STATE,
                cause);
    }
}
