package org.wresbirt.mart;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.impl.jdbc.EmbedConnection;

/** The layers between a reader's statement and the mart, each tried alone, so that no one hides a hole in another. */
enum Layer {
    /** None of ours: Derby itself knows no such statement, or not here. */
    DERBY,
    WORDS,
    PARTS,
    RIGHTS,
    READ_ONLY;

    /** A user who may do everything that Derby lets the users of a database do, but was granted the reader's rights only. */
    private static final String GRANTEE = "GRANTEE";

    /** A mart on which each layer can be tried alone. */
    static Mart mart() throws SQLException {
        Mart mart = Mart.load(InventedResults.oneTrust(), Disclosure.INTERNAL, 5);
        try (Connection owner = DerbyEngine.connect(mart.database(), DerbyEngine.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.fullAccessUsers', '"
                    + DerbyEngine.OWNER + "," + GRANTEE + "')");
            for (DictionaryTable table : MartDictionary.tables()) {
                statement.execute("GRANT SELECT ON WRES." + table.name() + " TO " + GRANTEE);
            }
        }
        return mart;
    }

    /** Whether this layer alone refuses the statement. If it does not, whatever the statement does is done. */
    boolean refuses(Mart mart, String sql) throws SQLException {
        if (this == WORDS) {
            return StatementWords.refusal(sql) != null;
        }
        String user = this == RIGHTS ? GRANTEE : DerbyEngine.OWNER;
        try (Connection connection = DerbyEngine.connect(mart.database(), user)) {
            connection.setSchema(DerbyEngine.OWNER);
            connection.setAutoCommit(false);
            if (this == READ_ONLY) {
                connection.setReadOnly(true);
            }
            if (this == PARTS) {
                ((EmbedConnection) connection).getLanguageConnection().setASTVisitor(new StatementGate());
            }
            try (Statement statement = connection.createStatement()) {
                if (statement.execute(sql)) {
                    statement.getResultSet().next();
                }
                if (sql.contains("FREEZE")) {
                    statement.execute("CALL SYSCS_UTIL.SYSCS_UNFREEZE_DATABASE()"); // or nobody could drop it
                }
                return false;
            } catch (SQLException refused) {
                return true;
            } finally {
                connection.rollback();
            }
        }
    }
}
