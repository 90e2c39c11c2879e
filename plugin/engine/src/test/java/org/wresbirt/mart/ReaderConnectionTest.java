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

    static Stream<Arguments> refused() {
        return lines("refused-statements.csv");
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anythingElseIsRefusedWithWhatIsAllowed(String description, String sql) throws SQLException {
        try (Connection connection = mart.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> connection.prepareStatement(sql))
                    .satisfies(ReaderConnectionTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> statement.execute(sql)).satisfies(ReaderConnectionTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
    }

    private static void saysWhatIsAllowed(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Allowed is one SELECT (or VALUES) on the tables and views of schema WRES")
                .hasMessageContaining("Refused: ");
    }

    /** Overrides and unended comments are the words' business alone: the compiler never sees them. */
    private static final List<String> SEEN_BY_WORDS_ONLY =
            List.of("an override of the optimizer", "text hidden in a nested comment", "a large object");

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void theSecondFilterAndTheRightsRefuseItToo(String description, String sql) throws SQLException {
        if (SEEN_BY_WORDS_ONLY.contains(description)) {
            return;
        }
        try (Connection connection = DerbyEngine.connect(mart.database(), DerbyEngine.READER);
                Statement statement = connection.createStatement()) {
            connection.setSchema("WRES");
            ((EmbedConnection) connection).getLanguageConnection().setASTVisitor(new StatementGate());
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void withoutAnyFilterTheRightsAloneLetNothingBeWrittenNorReadFromFiles(String description, String sql)
            throws SQLException {
        try (Connection connection = DerbyEngine.connect(mart.database(), DerbyEngine.READER);
                Statement statement = connection.createStatement()) {
            connection.setSchema("WRES");
            connection.setReadOnly(true);
            boolean writes = Stream.of(
                            "INSERT",
                            "UPDATE",
                            "DELETE",
                            "MERGE",
                            "TRUNCATE",
                            "CREATE",
                            "DROP",
                            "ALTER",
                            "RENAME",
                            "CALL SYSCS_UTIL.SYSCS_EXPORT",
                            "CALL SYSCS_UTIL.SYSCS_IMPORT",
                            "CALL SYSCS_UTIL.SYSCS_BACKUP",
                            "CALL SQLJ",
                            "GRANT")
                    .anyMatch(sql::startsWith);
            if (writes || sql.contains("/etc/passwd") || sql.contains("BASIS.")) {
                assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
            }
        }
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
    void anythingTooLongOrTooDeepIsRefusedBeforeDerbyReadsIt() throws SQLException {
        try (Connection connection = mart.connect()) {
            String deep = "SELECT " + "(".repeat(61) + "1" + ")".repeat(61) + " FROM MART";
            assertThatThrownBy(() -> connection.prepareStatement(deep)).hasMessageContaining("60 deep");
            String longest = "SELECT 1 FROM MART WHERE 1 = 1" + " AND 1 = 1".repeat(2000);
            assertThatThrownBy(() -> connection.prepareStatement(longest)).hasMessageContaining("20000 characters");
        }
    }

    @Test
    void aNameLikeARefusedWordPassesInQuotesOrAfterItsTable() {
        assertThat(StatementWords.refusal("SELECT \"CALL\", B.LOCK FROM B")).isNull();
        assertThat(StatementWords.refusal("SELECT CALL FROM B")).isEqualTo("the word CALL");
    }
}
