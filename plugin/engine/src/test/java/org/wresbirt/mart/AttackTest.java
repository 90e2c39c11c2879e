package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * What statements could do besides asking the mart, in {@code attacks.csv}, and which {@link Layer} alone refuses each: the
 * table says so, and is held to it both ways.
 */
class AttackTest {
    @TempDir
    private static Path folder;

    private static Path file;
    private static Mart mart;

    /** The compiler is not shown these, and they could do no harm that we know of. */
    private static final Set<String> WORDS_ALONE =
            Set.of("an override of the optimizer", "an isolation level of a query");

    record Attack(String kind, String description, String sql, Set<Layer> refusedBy) {
        static List<Attack> all() {
            return ResourceTable.read(AttackTest.class, "attacks.csv").stream()
                    .map(Attack::of)
                    .toList();
        }

        private static Attack of(ResourceRow line) {
            Set<Layer> refusedBy = EnumSet.noneOf(Layer.class);
            for (Layer layer : Layer.values()) {
                if (line.get(layer.name()).equals("x")) {
                    refusedBy.add(layer);
                }
            }
            return new Attack(line.get("KIND"), line.get("DESCRIPTION"), line.get("SQL"), refusedBy);
        }

        boolean asks() {
            return sql.startsWith("SELECT") || sql.startsWith("VALUES");
        }

        @Override
        public String toString() {
            return kind + ": " + description;
        }
    }

    static Stream<Attack> attacks() {
        return Attack.all().stream();
    }

    @BeforeAll
    static void load() throws SQLException, IOException {
        file = Files.writeString(folder.resolve("secret.txt"), "secret\n");
        mart = Layer.mart();
    }

    @AfterAll
    static void everyTableIsAsBeforeAndNothingWasWritten() throws SQLException, IOException {
        try (Connection connection = mart.connect()) {
            assertThat(MartTest.query(connection, "SELECT COUNT(*) FROM BOARD")).containsExactly(List.of(10));
            assertThat(MartTest.query(connection, "SELECT COUNT(*) FROM MART")).containsExactly(List.of(1));
        }
        mart.close();
    }

    /** Each attack has a file of its own to write, so that a second try does not fail because of the first. */
    static String sql(Attack attack, String newFile) {
        return attack.sql()
                .replace("$FILE", file.toString())
                .replace("$NEW", folder.resolve(newFile).toString());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedWithWhatIsAllowedInstead(Attack attack) throws SQLException {
        String sql = sql(attack, "written");
        try (Connection connection = mart.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> connection.prepareStatement(sql)).satisfies(AttackTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> statement.execute(sql)).satisfies(AttackTest::saysWhatIsAllowed);
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> {
                        statement.addBatch(sql);
                        statement.executeBatch();
                    })
                    .isInstanceOf(SQLException.class);
        }
        assertThat(folder.resolve("written")).doesNotExist();
    }

    private static void saysWhatIsAllowed(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Allowed is one SELECT (or VALUES) on the tables and views of schema WRES")
                .hasMessageContaining("Refused: ");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedByTheLayersOfTheTableAndByNoOther(Attack attack) throws SQLException {
        for (Layer layer : Layer.values()) {
            String sql = sql(attack, attack.description() + layer);
            if (attack.refusedBy().contains(layer)) {
                assertThat(layer.refuses(mart, sql)).as("%s refuses", layer).isTrue();
            } else if (layer != Layer.DERBY && attack.asks()) {
                assertThat(layer.refuses(mart, sql)).as("%s refuses", layer).isFalse();
            } else if (layer != Layer.DERBY) {
                try (Mart victim = Layer.mart()) {
                    assertThat(layer.refuses(victim, sql))
                            .as("%s refuses", layer)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedByMoreThanOneLayer(Attack attack) {
        Set<Layer> ours = EnumSet.copyOf(attack.refusedBy());
        ours.remove(Layer.DERBY);
        assertThat(ours.size()).isGreaterThanOrEqualTo(WORDS_ALONE.contains(attack.description()) ? 1 : 2);
    }
}
