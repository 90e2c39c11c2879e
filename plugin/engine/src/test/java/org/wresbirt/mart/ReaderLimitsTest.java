package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that ask only the mart, but too much of it: refused before they cost anything, or stopped when told. */
class ReaderLimitsTest {
    private static Mart mart;

    @BeforeAll
    static void load() {
        mart = Mart.load(InventedResults.oneTrust(), Disclosure.INTERNAL, 5);
    }

    @AfterAll
    static void close() {
        mart.close();
    }

    /** {@code {n|text}} is the text n times, with the number of the time for {@code #}. */
    private static String repeat(String pattern) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int end = pattern.indexOf('}', at);
            String[] part = pattern.substring(at + 1, end).split("\\|", 2);
            text.append(pattern, from, at);
            for (int i = 1; i <= Integer.parseInt(part[0]); i++) {
                text.append(part[1].replace("#", String.valueOf(i)));
            }
            from = end + 1;
        }
        return text.append(pattern.substring(from)).toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "long text;             SELECT 1 FROM MART WHERE 1 = 1 OR '{20000|x}' = 'x';    20000 characters",
                "deep parentheses;      SELECT {61|(}1{61|)} FROM MART;                         60 deep",
                "deep CASE;             SELECT {61|CASE WHEN 1 = 1 THEN }1{61| END} FROM MART;  60 deep",
                "deep ELSE;             SELECT {61|CASE WHEN 1 = 1 THEN 1 ELSE }1{61| END} FROM MART; 60 deep",
                "a long AND;            SELECT 1 FROM MART WHERE 1 = 1{201| AND 1 = 1};         200 operators",
                "a long OR;             SELECT 1 FROM MART WHERE 1 = 1{201| OR 1 = 1};          200 operators",
                "a long sum;            SELECT 1{201| + 1} FROM MART;                           200 operators",
                "many parts;            SELECT 1 FROM MART WHERE MINIMUM_COUNT IN (1{4000|,1}); 4000 parts",
                "unions;                SELECT 1 FROM MART {101| UNION ALL SELECT 1 FROM MART};  100 unions",
                "rows of VALUES;        SELECT * FROM (VALUES 1{101|,1}) T;                     100 unions or rows",
                "intersections;         VALUES 1 {101| INTERSECT VALUES 1};                     100 unions or rows",
                "7 tables;              SELECT 1 FROM MART{6|, BOARD B#};                          6 tables",
                "7 tables by JOIN;      SELECT 1 FROM MART{6| CROSS JOIN BOARD B#};                6 tables",
                "7 derived tables;      SELECT 1 FROM MART{6|, (SELECT 1 FROM BOARD) X#};        6 tables",
                "7 in derived tables;   SELECT 1 FROM (SELECT 1 FROM MART{3|, BOARD B#}) X{3|, BOARD B#}; 6 tables",
                "7 lists of values;     SELECT 1 FROM (VALUES 1) X{6|, (VALUES 1) Y#};           6 tables",
                "4 of the view;         SELECT 1 FROM FIGURE{3|, FIGURE F#};                       6 tables",
                "4 of the other view;   SELECT 1 FROM SUBMISSION{3|, SUBMISSION S#};               6 tables",
                "deep EXISTS;           SELECT 1 FROM MART {10|WHERE EXISTS (SELECT 1 FROM MART }{10|)}; 10 deep",
                "deep queries;          SELECT {10|(SELECT }1{10| FROM MART)} FROM MART;           10 deep",
                "many %;                SELECT 1 FROM MART WHERE '{60|a}' LIKE '{3|%a}b';          more than 2 %",
                "% in pieces;           SELECT 1 FROM MART WHERE 'a' LIKE '%a' || UPPER('%a') || ('%a') || '%'; more than 2 %",
                "a column of patterns;  SELECT 1 FROM MART, (VALUES '{10|%a}b') P(P) WHERE '{60|a}' LIKE P; text and parameters",
                "a pattern that is asked for; SELECT 1 FROM MART WHERE 'a' LIKE (SELECT PRODUCT_VERSION FROM MART); text and parameters",
                "a pattern that depends; SELECT 1 FROM MART WHERE 'a' LIKE '%' || CASE WHEN 1 = 1 THEN '%a%a%b' END; text and parameters",
                "many patterns;         SELECT 1 FROM MART WHERE 1 = 1{31| AND 'a' LIKE '%b'};     30 times LIKE",
                "32 tables;             SELECT 1 FROM MART {31|UNION SELECT 1 FROM MART M# };           30 tables",
            })
    void tooMuchIsRefusedAndNamed(String what, String pattern, String limit) throws SQLException {
        try (Connection connection = mart.connect()) {
            assertThatThrownBy(() -> connection.prepareStatement(repeat(pattern)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Refused: ")
                    .hasMessageContaining(limit);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "deep;          SELECT {59|(}1{59|)} FROM MART",
                "CASE;          SELECT {59|CASE WHEN 1 = 1 THEN }1{59| END} FROM MART",
                "many WHEN;     SELECT CASE{300| WHEN 1 = 2 AND 1 = 1 THEN 1} ELSE 0 END FROM MART",
                "AND;           SELECT 1 FROM MART WHERE 1 = 1{199| AND 1 = 1}",
                "many columns;  SELECT 1{400|, 1 + 1} FROM MART",
                "a sum;         SELECT 1{199| + 1} FROM MART",
                "6 tables;      SELECT 1 FROM MART A, MART B, MART C, MART D, MART E, MART F",
                "3 of the view; SELECT 1 FROM FIGURE A, FIGURE B, FIGURE C FETCH FIRST ROW ONLY",
                "VALUES;        SELECT * FROM (VALUES 1{99|,1}) T",
                "30 tables;     SELECT 1 FROM MART {29|UNION SELECT 1 FROM MART }",
                "deep EXISTS;   SELECT 1 FROM MART {9|WHERE EXISTS (SELECT 1 FROM MART }{9|)}",
                "deep queries;  SELECT {9|(SELECT }1{9| FROM MART)} FROM MART",
                "patterns;      SELECT 1 FROM MART WHERE 1 = 1{30| AND 'cab' LIKE '%a%b%'}",
                "long text;     SELECT '{10000|x}' || '{9900|x}' FROM MART",
            })
    void upToTheLimitAStatementRunsEvenOnASmallStack(String what, String pattern) throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try (Connection connection = mart.connect();
                            PreparedStatement statement = connection.prepareStatement(repeat(pattern));
                            ResultSet rows = statement.executeQuery()) {
                        assertThat(rows.next()).isTrue();
                    } catch (SQLException | RuntimeException | Error e) {
                        failure.set(e);
                    }
                },
                "small stack",
                512 << 10);
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }

    /** A pattern may come as a parameter; what it holds is only known then. */
    @ParameterizedTest(name = "LIKE {0} with {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "?;                                     %a%b%;      true",
                "?;                                     %a%a%b;     false",
                "'%' || ? || '%';                       a;          true",
                "'%' || ? || '%';                       a%b;        true",
                "'%' || ? || '%';                       a%a%b;      false",
                "'%a%' || ?;                            b%;         true",
                "'%a%' || ?;                            %b;         false",
                "'%' || CAST(? AS VARCHAR(9));          %b;         true",
                "UPPER(CAST(? AS VARCHAR(9)));          %A%A%B;     false",
            })
    void aParameterIsNoWayAround(String pattern, String value, boolean taken) throws SQLException {
        try (Connection connection = mart.connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT 1 FROM MART WHERE ? <> 'x' AND 'cab' LIKE " + pattern)) {
            statement.setString(1, "%a%a%a%a");
            if (taken) {
                statement.setString(2, value);
                statement.executeQuery().close();
            } else {
                for (Setter setter : List.<Setter>of(
                        () -> statement.setString(2, value),
                        () -> statement.setObject(2, value),
                        () -> statement.setObject(2, value, Types.VARCHAR),
                        () -> statement.setCharacterStream(2, new StringReader(value)),
                        () -> statement.setObject(2, new StringBuilder(value)))) {
                    assertThatThrownBy(setter::set)
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("Refused: a pattern of LIKE");
                }
            }
        }
    }

    @FunctionalInterface
    private interface Setter {
        void set() throws SQLException;
    }

    /** Each step doubles the text: 30 of them, in fewer than 1,000 characters, would make 10,000 million. */
    @Test
    void aTextCannotDoubleItselfIntoTheWholeMemory() throws SQLException {
        String sql = "SELECT SENTENCE X FROM INDICATOR_RESULT";
        try (Connection connection = mart.connect()) {
            sql = "SELECT X || ' ' || X || X || X X FROM (" + sql + ") T";
            connection.prepareStatement(sql).close();
            connection
                    .prepareStatement("SELECT CAST(X AS VARCHAR(9000)) || '.' FROM (" + sql + ") T")
                    .close();
            for (String again :
                    new String[] {"X || X", "COALESCE(X, 'y') || 'x'", "(SELECT X FROM MART) || 'x'", "UPPER(X) || 'x'"
                    }) {
                String tooLong = "SELECT " + again + " FROM (" + sql + ") T";
                assertThatThrownBy(() -> connection.prepareStatement(tooLong))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Refused: a text that may grow beyond 32,672 characters");
            }
        }
    }

    /** Minutes or years of work, in every kind of loop that Derby makes of a join. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "combinations;      SELECT COUNT(*) FROM C A, C B, C D, C E",
                "a chain of hash joins; SELECT COUNT(*) FROM C A JOIN C B ON A.T = B.T JOIN C D ON B.T = D.T JOIN C E ON D.T = E.T"
                        + " JOIN C F ON E.T = F.T JOIN C G ON F.T = G.T",
                "left joins;        SELECT COUNT(*) FROM C A LEFT JOIN C B ON A.T = B.T LEFT JOIN C D ON A.T = D.T"
                        + " LEFT JOIN C E ON A.T = E.T LEFT JOIN C F ON A.T = F.T LEFT JOIN C G ON A.T = G.T",
                "inequalities;      SELECT COUNT(*) FROM C A JOIN C B ON A.N <> B.N JOIN C D ON B.N <> D.N JOIN C E ON D.N <> E.N",
                "lists of values;   SELECT COUNT(*) FROM V A(X), V B(X), V D(X), V E(X), C F, C G"
                        + " WHERE A.X + B.X + D.X + E.X + LENGTH(F.N) + LENGTH(G.N) < 0",
                "subqueries;        SELECT COUNT(*) FROM C A, C B WHERE NOT EXISTS (SELECT 1 FROM C D, C E"
                        + " WHERE D.N || E.N = A.T || B.T)",
                "a sort;            SELECT A.N FROM C A, C B, C D, C E ORDER BY A.N || B.N || D.N",
                "distinct;          SELECT DISTINCT A.N || B.N || D.N || E.N FROM C A, C B, C D, C E",
                "groups;            SELECT A.T, COUNT(DISTINCT B.N || D.N || E.N) FROM C A, C B, C D, C E GROUP BY A.T",
            })
    void aTimeOutStopsWhateverIsGoingOn(String what, String pattern) throws SQLException {
        String sql = pattern.replaceAll(
                        "\\bC (?=[A-G]\\b)", "(SELECT COLUMN_NAME N, COLUMN_TYPE T FROM DICTIONARY_COLUMN) ")
                .replaceAll("\\bV (?=[A-G]\\b)", "(VALUES 1" + ", 1".repeat(18) + ") ");
        try (Connection connection = mart.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> {
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                // reads on
                            }
                        }
                    })
                    .isInstanceOf(SQLTimeoutException.class);
            assertThat(MartTest.query(connection, "SELECT 1 FROM MART"))
                    .as("goes on")
                    .hasSize(1);
        }
    }
}
