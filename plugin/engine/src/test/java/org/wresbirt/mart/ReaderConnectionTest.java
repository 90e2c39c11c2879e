package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.apache.derby.impl.jdbc.EmbedStatement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.extract.ResourceTable;

/** Readers may ask anything of the mart and nothing else. */
class ReaderConnectionTest {
    private static Mart mart;

    @BeforeAll
    static void load() {
        mart = Mart.load(InventedResults.oneTrust(), Disclosure.INTERNAL, 5);
    }

    @AfterAll
    static void everyTableIsAsBeforeAndIsDropped() throws SQLException {
        try (Connection connection = mart.connect()) {
            assertThat(MartTest.query(connection, "SELECT COUNT(*) FROM BOARD")).containsExactly(List.of(10));
        }
        mart.close();
    }

    private static Stream<Arguments> lines(String resource) {
        return ResourceTable.read(ReaderConnectionTest.class, resource).stream()
                .map(line -> Arguments.of(line.get(0), line.get(1)));
    }

    static Stream<Arguments> allowed() {
        return lines("allowed-queries.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void queriesOfAnalystsAreAnswered(String description, String sql) throws SQLException {
        try (Connection connection = mart.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, "2024");
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.getMetaData().getColumnCount()).isPositive();
                rows.next();
            }
        }
    }

    private static void saysWhatIsAllowed(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Allowed is one SELECT (or VALUES) on the tables and views of schema WRES")
                .hasMessageContaining("Refused: ");
    }

    @Test
    void aRefusedStatementLeavesTheConnectionUsable() throws SQLException {
        try (Connection connection = mart.connect()) {
            assertThatThrownBy(() -> connection.prepareStatement("SELECT * FROM SYS.SYSTABLES"))
                    .isInstanceOf(SQLException.class);
            assertThat(MartTest.query(connection, "SELECT 1 FROM MART")).containsExactly(List.of(1));
        }
    }

    @Test
    void aMistakeInAQueryIsToldInDerbysWords() throws SQLException {
        try (Connection connection = mart.connect()) {
            assertThatThrownBy(() -> connection.prepareStatement("SELECT NO_SUCH_COLUMN FROM BOARD"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("NO_SUCH_COLUMN")
                    .hasMessageNotContaining("Refused");
        }
    }

    @Test
    void theConnectionCannotBeTurnedIntoAnother() throws SQLException {
        try (Connection connection = mart.connect();
                Statement statement = connection.createStatement()) {
            assertThat(connection.getSchema()).isEqualTo("WRES");
            assertThat(connection.isReadOnly()).isTrue();
            assertThatThrownBy(() -> connection.setSchema("SYS")).satisfies(ReaderConnectionTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> connection.setReadOnly(false)).satisfies(ReaderConnectionTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> connection.prepareCall("CALL A()"))
                    .satisfies(ReaderConnectionTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> connection.unwrap(EmbedConnection.class)).isInstanceOf(SQLException.class);
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
            assertThat(connection.getMetaData().getDatabaseProductName()).contains("Derby");
            assertThatThrownBy(() -> connection.getMetaData().getTables(null, null, null, null))
                    .satisfies(ReaderConnectionTest::saysWhatIsAllowed)
                    .hasMessageContaining("read DICTIONARY_TABLE and DICTIONARY_COLUMN instead");
        }
    }

    /** Derby's own statement would take any text, and lead to a connection without the first filter. */
    @Test
    void aResultLeadsBackToTheGuardedStatementOnly() throws SQLException {
        try (Connection connection = mart.connect();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("SELECT 1 FROM MART");
                ResultSet ofStatement = statement.executeQuery("SELECT 1 FROM MART");
                ResultSet ofPrepared = prepared.executeQuery()) {
            assertThat(ofStatement.getStatement()).isSameAs(statement);
            assertThat(ofPrepared.getStatement()).isSameAs(prepared);
            assertThat(ofPrepared.getStatement().getConnection()).isSameAs(connection);
            assertThat(statement.getResultSet().getStatement()).isSameAs(statement);
            assertThatThrownBy(() -> prepared.unwrap(EmbedStatement.class)).isInstanceOf(SQLException.class);
            assertThat(prepared.isWrapperFor(EmbedStatement.class)).isFalse();
        }
    }

    @Test
    void anUpdatableResultCannotBeUpdated() throws SQLException {
        try (Connection connection = mart.connect();
                Statement statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                ResultSet rows = statement.executeQuery("SELECT BME_COUNT FROM BOARD")) {
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> {
                        rows.updateInt(1, 99);
                        rows.updateRow();
                    })
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aNameLikeARefusedWordPassesInQuotesOrAfterItsTable() {
        assertThat(StatementWords.refusal("SELECT \"CALL\", B.LOCK FROM B")).isNull();
        assertThat(StatementWords.refusal("SELECT CALL FROM B")).isEqualTo("the word CALL");
    }
}
