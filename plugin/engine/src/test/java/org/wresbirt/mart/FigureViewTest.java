package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wresbirt.indicator.Status;

/** {@code FIGURE} holds every published number once. */
class FigureViewTest {
    /** Numbers that are the figures of another year, organisation or table or the sum of two, and numbers that are not about people. */
    private static final Set<String> REPEATED = Set.of(
            "REPORTING_YEAR.ETHNICITY_KNOWN_PERCENT",
            "INDICATOR_RESULT.WORKFORCE_BME_RATE",
            "INDICATOR_RESULT.PREVIOUS_VALUE",
            "INDICATOR_RESULT.NATIONAL_VALUE",
            "INDICATOR_RESULT.NATIONAL_WHITE_RATE",
            "INDICATOR_RESULT.NATIONAL_BME_RATE",
            "INDICATOR_RESULT.REGIONAL_VALUE",
            "INDICATOR_RESULT.TARGET_VALUE",
            "ORGANISATION_STANDING.NATIONAL_DISTANCE",
            "YEAR_ACROSS.LOWEST_VALUE",
            "YEAR_ACROSS.MEDIAN_VALUE",
            "YEAR_ACROSS.HIGHEST_VALUE",
            "WORKFORCE_BY_BAND.WORKFORCE_BME_PERCENT",
            "WORKFORCE_BY_BAND.PREVIOUS_BME_PERCENT",
            "WORKFORCE_BY_BAND.PREVIOUS_TOTAL_COUNT",
            "SURVEY.WHITE_NUMERATOR",
            "SURVEY.WHITE_DENOMINATOR",
            "SURVEY.WHITE_RATE",
            "SURVEY.BME_NUMERATOR",
            "SURVEY.BME_DENOMINATOR",
            "SURVEY.BME_RATE",
            "SURVEY.GAP",
            "SURVEY.LOWER_95",
            "SURVEY.UPPER_95",
            "BOARD.WORKFORCE_BME_PERCENT",
            "MART.MINIMUM_COUNT");

    private static final Set<String> MEASURED =
            Set.of("PERCENT", "PERCENTAGE_POINTS", "RATIO", "PEOPLE", "HEADLINE_UNIT", "UNIT");

    /** Made of the tables, so their numbers stand there. */
    private static final Set<String> VIEWS = Set.of("FIGURE", "SUBMISSION");

    private static Mart mart;
    private static Connection connection;

    @BeforeAll
    static void load() throws SQLException {
        mart = Mart.load(InventedResults.oneTrust(), Disclosure.INTERNAL, 5);
        connection = mart.connect();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        mart.close();
    }

    private static List<List<Object>> query(String sql) throws SQLException {
        return MartTest.query(connection, sql);
    }

    @Test
    void everyNumberOfEveryTableIsAFigureOrKnownToBeRepeated() {
        Set<String> numbers = new TreeSet<>();
        for (DictionaryTable table : MartDictionary.tables()) {
            for (DictionaryColumn column : table.columns()) {
                if (MEASURED.contains(column.unit()) && !VIEWS.contains(table.name())) {
                    numbers.add(table.name() + "." + column.name());
                }
            }
        }
        Set<String> covered = new TreeSet<>(REPEATED);
        for (FigureView.Column column : FigureView.columns()) {
            covered.add(FigureView.tableOf(column.part()) + "." + column.name());
        }
        assertThat(covered).isEqualTo(numbers);
    }

    @Test
    void noCodeIsPaddedWithBlanks() throws SQLException {
        for (String column :
                List.of("TOPIC", "MEASURE", "BREAKDOWN", "BREAKDOWN_VALUE", "ETHNIC_GROUP", "UNIT", "STATUS")) {
            assertThat(query("SELECT DISTINCT " + column + " FROM FIGURE WHERE LENGTH(" + column + ") <> LENGTH(TRIM("
                            + column + "))"))
                    .as(column)
                    .isEmpty();
        }
    }

    @Test
    void noTwoFiguresHaveTheSameMeaning() throws SQLException {
        assertThat(query("SELECT ORGANISATION_CODE, REPORTING_YEAR, TOPIC, INDICATOR_NUMBER, MEASURE, BREAKDOWN,"
                        + " BREAKDOWN_VALUE, ETHNIC_GROUP, COUNT(*) FROM FIGURE"
                        + " WHERE TOPIC NOT IN ('ETHNICITY_PROFILE') GROUP BY ORGANISATION_CODE, REPORTING_YEAR, TOPIC,"
                        + " INDICATOR_NUMBER, MEASURE, BREAKDOWN, BREAKDOWN_VALUE, ETHNIC_GROUP HAVING COUNT(*) > 1"))
                .isEmpty();
    }

    @Test
    void thereAreAsManyFiguresAsNumbersInTheTables() throws SQLException {
        for (String topic :
                List.of("WORKFORCE_BY_BAND", "DISPARITY_RATIO", "ETHNICITY_PROFILE", "BENCHMARK", "TARGET")) {
            Set<String> columns = new HashSet<>();
            for (FigureView.Column column : FigureView.columns()) {
                if (FigureView.tableOf(column.part()).equals(topic)) {
                    columns.add(column.name());
                }
            }
            long numbers = 0;
            for (String column : columns) {
                numbers += (Integer) query("SELECT COUNT(" + column + ") FROM " + topic)
                        .get(0)
                        .get(0);
            }
            assertThat(query("SELECT COUNT(FIGURE_VALUE) FROM FIGURE WHERE TOPIC = '" + topic + "'"))
                    .as(topic)
                    .containsExactly(List.of((int) numbers));
        }
    }

    @Test
    void aFigureWithoutAValueSaysWhy() throws SQLException {
        List<List<Object>> statuses = query(
                "SELECT DISTINCT STATUS, CASE WHEN FIGURE_VALUE IS NULL THEN 'none' ELSE 'value' END" + " FROM FIGURE");
        List<List<Object>> wrong = new ArrayList<>(statuses);
        wrong.removeIf(
                row -> row.get(0).equals(Status.CALCULATED.name()) == row.get(1).equals("value"));
        assertThat(wrong).isEmpty();
        assertThat(statuses).contains(List.of("NO_DATA", "none"), List.of("CALCULATED", "value"));
    }

    @Test
    void anIndicatorIsReadOffAsPeopleWouldExpect() throws SQLException {
        assertThat(query("SELECT MEASURE, ETHNIC_GROUP, FIGURE_VALUE, UNIT FROM FIGURE WHERE TOPIC = 'INDICATOR_RESULT'"
                        + " AND INDICATOR_NUMBER = 2 AND REPORTING_YEAR = 2024 ORDER BY MEASURE, ETHNIC_GROUP"))
                .containsExactly(
                        java.util.Arrays.asList("CHANGE_VALUE", null, -0.25, "RATIO"),
                        List.of("DENOMINATOR", "BME", 200.0, "PEOPLE"),
                        List.of("DENOMINATOR", "WHITE", 400.0, "PEOPLE"),
                        java.util.Arrays.asList("HEADLINE_VALUE", null, 3.5, "RATIO"),
                        java.util.Arrays.asList("LOWER_95", null, 1.01, "RATIO"),
                        List.of("NUMERATOR", "BME", 40.0, "PEOPLE"),
                        List.of("NUMERATOR", "WHITE", 120.0, "PEOPLE"),
                        List.of("PEOPLE_DIFFERENCE", "BME", 20.0, "PEOPLE"),
                        List.of("RATE", "BME", 20.0, "PERCENT"),
                        List.of("RATE", "WHITE", 30.0, "PERCENT"),
                        java.util.Arrays.asList("UPPER_95", null, 30.5, "RATIO"));
    }

    @Test
    void everyFigureHasAUnit() throws SQLException {
        assertThat(query("SELECT DISTINCT UNIT FROM FIGURE ORDER BY 1"))
                .containsExactly(List.of("PEOPLE"), List.of("PERCENT"), List.of("PERCENTAGE_POINTS"), List.of("RATIO"));
    }
}
