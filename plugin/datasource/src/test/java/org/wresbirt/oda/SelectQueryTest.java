package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through the interfaces alone, as BIRT sees a query. */
class SelectQueryTest {
    /** Longer than any test waits for: 2,020 × 2,020 × 2,020 combinations to count. */
    private static final String ENDLESS = "SELECT COUNT(*) FROM MANY A, MANY B, MANY C WHERE A.N + B.N + C.N = -1";

    private final HandMadeMart mart = new HandMadeMart(
            "CREATE TABLE FIGURES (ORGANISATION_CODE VARCHAR(10), REPORTING_YEAR SMALLINT, STAFF INTEGER,"
                    + " NATIONAL_STAFF BIGINT, RATIO DOUBLE, IS_LATEST BOOLEAN, SNAPSHOT_DATE DATE, BUILT_AT TIMESTAMP)",
            "INSERT INTO FIGURES VALUES ('RX1', 2024, 6012, 1512345678901, 1.5625, TRUE, '2024-03-31',"
                    + " '2024-06-01 09:30:00')",
            "INSERT INTO FIGURES VALUES ('RX1', 2023, NULL, NULL, NULL, NULL, NULL, NULL)",
            "CREATE TABLE MANY (N INTEGER)",
            "INSERT INTO MANY VALUES 0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
            "INSERT INTO MANY SELECT A.N FROM MANY A, MANY B, MANY C",
            "INSERT INTO MANY SELECT N + 1 FROM MANY");
    private IConnection connection;
    private IQuery query;

    @BeforeEach
    void open() throws OdaException {
        connection = new MartDriver(mart).getConnection("org.wresbirt.oda");
        Properties properties = new Properties();
        properties.setProperty("extracts", "/extracts");
        connection.open(properties);
        query = connection.newQuery("org.wresbirt.oda.dataSet");
    }

    @AfterEach
    void close() throws OdaException {
        query.close();
        connection.close();
    }

    @Test
    void columnsAndParametersAreKnownBeforeAnyParameterHasAValue() throws OdaException {
        query.prepare("SELECT ORGANISATION_CODE, REPORTING_YEAR, STAFF AS HEADCOUNT, NATIONAL_STAFF, RATIO, IS_LATEST,"
                + " SNAPSHOT_DATE, BUILT_AT FROM FIGURES WHERE REPORTING_YEAR = ? AND ORGANISATION_CODE = ?");

        IResultSetMetaData columns = query.getMetaData();
        List<String> names = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnName(column));
            types.add(columns.getColumnType(column));
            assertThat(columns.getColumnLabel(column)).isEqualTo(columns.getColumnName(column));
            assertThat(columns.isNullable(column)).isEqualTo(IResultSetMetaData.columnNullable);
        }
        assertThat(names)
                .containsExactly(
                        "ORGANISATION_CODE",
                        "REPORTING_YEAR",
                        "HEADCOUNT",
                        "NATIONAL_STAFF",
                        "RATIO",
                        "IS_LATEST",
                        "SNAPSHOT_DATE",
                        "BUILT_AT");
        assertThat(types)
                .containsExactly(
                        Types.VARCHAR,
                        Types.SMALLINT,
                        Types.INTEGER,
                        Types.BIGINT,
                        Types.DOUBLE,
                        Types.BOOLEAN,
                        Types.DATE,
                        Types.TIMESTAMP);
        assertThat(columns.getColumnDisplayLength(1)).isEqualTo(10);
        assertThat(columns.getColumnTypeName(1)).isEqualTo("VARCHAR");

        IParameterMetaData parameters = query.getParameterMetaData();
        assertThat(parameters.getParameterCount()).isEqualTo(2);
        assertThat(parameters.getParameterType(1)).isEqualTo(Types.SMALLINT);
        assertThat(parameters.getParameterTypeName(2)).isEqualTo("VARCHAR");
        assertThat(parameters.getParameterMode(1)).isEqualTo(IParameterMetaData.parameterModeIn);
        assertThat(parameters.isNullable(1)).isEqualTo(IParameterMetaData.parameterNullable);
        assertThat(parameters.getParameterName(1)).isNull();
    }

    @Test
    void everyTypeComesBackAsItWasStored() throws OdaException {
        query.prepare("SELECT * FROM FIGURES WHERE REPORTING_YEAR = 2024");
        IResultSet rows = query.executeQuery();

        assertThat(rows.getRow()).isZero();
        assertThat(rows.next()).isTrue();
        assertThat(rows.getRow()).isEqualTo(1);
        assertThat(rows.getString(1)).isEqualTo("RX1");
        assertThat(rows.getInt(2)).isEqualTo(2024);
        assertThat(rows.getInt("staff")).as("names in any case").isEqualTo(6012);
        assertThat(rows.getBigDecimal(4)).isEqualByComparingTo(new BigDecimal("1512345678901"));
        assertThat(rows.getDouble(5)).isEqualTo(1.5625);
        assertThat(rows.getBoolean(6)).isTrue();
        assertThat(rows.wasNull()).isFalse();
        assertThat(rows.getDate(7)).isEqualTo(Date.valueOf("2024-03-31"));
        assertThat(rows.getTimestamp(8)).isEqualTo(Timestamp.valueOf("2024-06-01 09:30:00"));
        assertThat(rows.getObject("RATIO")).isEqualTo(1.5625);
        assertThat(rows.next()).isFalse();
        assertThat(rows.getMetaData().getColumnCount()).isEqualTo(8);
    }

    @Test
    void nullIsNullAndNotZero() throws OdaException {
        query.prepare("SELECT * FROM FIGURES WHERE REPORTING_YEAR = 2023");
        IResultSet rows = query.executeQuery();
        rows.next();

        assertThat(rows.getInt(3)).isZero();
        assertThat(rows.wasNull()).isTrue();
        assertThat(rows.getInt(2)).isEqualTo(2023);
        assertThat(rows.wasNull()).isFalse();
        assertThat(rows.getBigDecimal(4)).isNull();
        rows.getDouble(5);
        assertThat(rows.wasNull()).isTrue();
        rows.getBoolean(6);
        assertThat(rows.wasNull()).isTrue();
        assertThat(rows.getDate(7)).isNull();
        assertThat(rows.getTimestamp(8)).isNull();
        assertThat(rows.getObject(3)).isNull();
    }

    @Test
    void parametersMayChangeBetweenTwoRunsOfOneQuery() throws OdaException {
        query.prepare("SELECT STAFF FROM FIGURES WHERE REPORTING_YEAR = ?");
        query.setInt(1, 2024);
        assertThat(firstValue()).isEqualTo(6012);
        query.clearInParameters();
        query.setString(1, "2023");
        assertThat(firstValue()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an integer,         REPORTING_YEAR = ?,    2024",
        "a decimal,          NATIONAL_STAFF = ?,    1512345678901",
        "a floating number,  RATIO = ?,             1.5625",
        "a truth value,      IS_LATEST = ?,         true",
        "a date,             SNAPSHOT_DATE = ?,     2024-03-31",
        "a point in time,    BUILT_AT = ?,          2024-06-01 09:30:00",
        "a text,             ORGANISATION_CODE = ? AND STAFF > 0, RX1",
    })
    void parametersTakeEachTypeOfAReportParameter(String type, String condition, String value) throws OdaException {
        query.prepare("SELECT STAFF FROM FIGURES WHERE " + condition);
        switch (type) {
            case "an integer" -> query.setInt(1, Integer.parseInt(value));
            case "a decimal" -> query.setBigDecimal(1, new BigDecimal(value));
            case "a floating number" -> query.setDouble(1, Double.parseDouble(value));
            case "a truth value" -> query.setBoolean(1, Boolean.parseBoolean(value));
            case "a date" -> query.setDate(1, Date.valueOf(value));
            case "a point in time" -> query.setTimestamp(1, Timestamp.valueOf(value));
            default -> query.setString(1, value);
        }
        assertThat(firstValue()).isEqualTo(6012);
    }

    @Test
    void aParameterWithoutAValueIsNullForTheQueryToDecide() throws OdaException {
        query.prepare("SELECT STAFF FROM FIGURES WHERE REPORTING_YEAR ="
                + " COALESCE(CAST(? AS SMALLINT), (SELECT MAX(REPORTING_YEAR) FROM FIGURES))");
        query.setNull(1);
        assertThat(firstValue()).isEqualTo(6012);
    }

    @Test
    void aValueThatDoesNotFitNamesTheParameter() throws OdaException {
        query.prepare("SELECT STAFF FROM FIGURES WHERE REPORTING_YEAR = ?");
        assertThatThrownBy(() -> query.setInt(1, 1_000_000))
                .isInstanceOf(OdaException.class)
                .hasMessageStartingWith("Parameter 1 of a WRES data set cannot take its value");
        assertThatThrownBy(() -> query.setInt(2, 2024)).hasMessageContaining("no parameter number 2: it has 1");
    }

    @Test
    void aNamedParameterTakesOneValueForAllItsPlaces() throws OdaException {
        assertThat(connection.getMetaData(null).supportsNamedParameters()).isTrue();
        query.prepare("SELECT STAFF FROM FIGURES WHERE REPORTING_YEAR = :year AND ORGANISATION_CODE = :trust"
                + " AND (':year' <> 'x' /* :no */ OR :YEAR > 1) -- :neither");
        IParameterMetaData parameters = query.getParameterMetaData();
        assertThat(parameters.getParameterCount()).isEqualTo(2);
        assertThat(parameters.getParameterName(1)).isEqualTo("year");
        assertThat(parameters.getParameterName(2)).isEqualTo("trust");
        assertThat(parameters.getParameterType(1)).isEqualTo(Types.SMALLINT);
        assertThat(parameters.getParameterTypeName(2)).isEqualTo("VARCHAR");
        assertThat(query.findInParameter("Trust")).isEqualTo(2);

        query.setInt("year", 2024);
        query.setString("trust", "RX1");
        assertThat(firstValue()).isEqualTo(6012);
        query.setInt(1, 2023);
        query.setString(2, "RX1");
        assertThat(firstValue()).as("by number").isNull();
        assertThatThrownBy(() -> query.setInt("month", 3))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("no parameter called 'month', but: year, trust");
        assertThatThrownBy(() -> query.setInt(3, 3))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("no parameter number 3: it has 2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Boolean,    IS_LATEST = :p",
        "Double,     RATIO = :p",
        "BigDecimal, NATIONAL_STAFF = :p",
        "Date,       SNAPSHOT_DATE = :p",
        "Timestamp,  BUILT_AT = :p",
        "Object,     STAFF = :p",
    })
    void everyTypeCanBeSetByName(String type, String condition) throws OdaException {
        query.prepare("SELECT STAFF FROM FIGURES WHERE " + condition);
        switch (type) {
            case "Boolean" -> query.setBoolean("p", true);
            case "Double" -> query.setDouble("p", 1.5625);
            case "BigDecimal" -> query.setBigDecimal("p", new BigDecimal("1512345678901"));
            case "Date" -> query.setDate("p", Date.valueOf("2024-03-31"));
            case "Timestamp" -> query.setTimestamp("p", Timestamp.valueOf("2024-06-01 09:30:00"));
            default -> query.setObject("p", 6012);
        }
        assertThat(firstValue()).isEqualTo(6012);
        query.setNull("p");
        assertThat(query.executeQuery().next()).isFalse();
    }

    /** BIRT asks by name first, and by number when it is told that there are no names. */
    @Test
    void questionMarksHaveNoNames() throws OdaException {
        query.prepare("SELECT STAFF FROM FIGURES WHERE REPORTING_YEAR = ?");
        assertThatThrownBy(() -> query.setInt("year", 2024)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void questionMarksAndNamesAreNotMixed() {
        assertThatThrownBy(() -> query.prepare("SELECT STAFF FROM FIGURES WHERE REPORTING_YEAR = ? AND STAFF > :least"))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("parameters as ? and by name (:least)");
    }

    @Test
    void orderIsTheQuerysOwnAndSoItIsDeclared() throws OdaException {
        assertThat(connection.getMetaData(null).getSortMode()).isEqualTo(IDataSetMetaData.sortModeNone);
        query.setSortSpec(new SortSpec(IDataSetMetaData.sortModeSingleColumn));
        assertThat(query.getSortSpec()).isNull();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({
        "'',                                        The query of a WRES data set is empty",
        "SELECT NOTHING FROM FIGURES,               'NOTHING'",
        "SELECT * FROM MISSING_TABLE,               'MISSING_TABLE'",
        "SELECTED * FROM FIGURES,                   SELECTED",
        "DELETE FROM FIGURES,                       must be one SELECT",
        "CREATE TABLE MORE (N INTEGER),             must be one SELECT",
    })
    void aMistakeInTheTextIsSaidWhenItIsPrepared(String text, String message) {
        assertThatThrownBy(() -> query.prepare(text))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("WRES data set");
        assertThatThrownBy(() -> query.executeQuery()).hasMessageContaining("not prepared");
    }

    @Test
    void theMistakeKeepsTheDatabasesStateAndCause() {
        assertThatThrownBy(() -> query.prepare("SELECT NOTHING FROM FIGURES"))
                .isInstanceOfSatisfying(
                        OdaException.class, e -> assertThat(e.getSQLState()).isEqualTo("42X04"))
                .cause()
                .isInstanceOf(java.sql.SQLException.class);
    }

    @ParameterizedTest(name = "at most {0} rows of the query and {1} of the result: {2}")
    @CsvSource({"0, 0, 2020", "-1, 0, 2020", "3, 0, 3", "0, 2, 2", "3, 2, 2", "5000, 5000, 2020"})
    void rowsEndAtTheirLimitAndZeroIsNoLimit(int ofQuery, int ofResult, int rows) throws OdaException {
        query.prepare("SELECT N FROM MANY");
        query.setMaxRows(ofQuery);
        IResultSet result = query.executeQuery();
        if (ofResult > 0) {
            result.setMaxRows(ofResult);
        }
        int count = 0;
        while (result.next()) {
            count++;
        }
        assertThat(count).isEqualTo(rows);
        assertThat(query.getMaxRows()).isEqualTo(Math.max(0, ofQuery));
    }

    @Test
    void aQueryBeyondItsTimeIsGivenUp() throws OdaException {
        query.prepare(ENDLESS);
        query.setProperty("queryTimeOut", "1");
        assertThatThrownBy(() -> query.executeQuery().next())
                .isInstanceOfSatisfying(
                        OdaException.class, e -> assertThat(e.getSQLState()).isEqualTo("XCL52"))
                .hasMessageContaining("was stopped after 1 seconds");
    }

    @Test
    void aTimeOutThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> query.setProperty("queryTimeOut", "soon"))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("'soon'");
    }

    @Test
    void aRunningQueryIsCancelledFromAnotherThread() throws Exception {
        query.prepare(ENDLESS);
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                query.executeQuery().next();
            } catch (OdaException cancelled) {
                end.set(cancelled);
            }
        });
        reader.start();
        while (reader.isAlive()) {
            query.cancel();
            reader.join(20);
        }
        assertThat(end.get()).isInstanceOfSatisfying(OdaException.class, e -> assertThat(e.getSQLState())
                .isEqualTo("XCL52"));
        assertThat(end.get()).hasMessageContaining("was cancelled");
    }

    /** Cancelled while the report works on a row, it gets no other. */
    @Test
    void aQueryCancelledBetweenTwoRowsEndsThere() throws OdaException {
        query.prepare("SELECT N FROM MANY");
        IResultSet rows = query.executeQuery();
        rows.next();
        query.cancel();
        assertThatThrownBy(rows::next).isInstanceOf(OdaException.class).hasMessageContaining("was cancelled");
        query.cancel();
        assertThat(query.executeQuery().next()).as("run again").isTrue();
    }

    @Test
    void aCancelThatComesTooLateStopsNothingElse() throws OdaException {
        query.prepare("SELECT N FROM MANY");
        IResultSet rows = query.executeQuery();
        while (rows.next()) {
            // to the end
        }
        query.cancel();
        IQuery other = connection.newQuery(null);
        other.prepare("SELECT COUNT(*) FROM MANY");
        assertThat(other.executeQuery().next()).isTrue();
    }

    @Test
    void twoQueriesOfOneConnectionAreReadSideBySide() throws OdaException {
        query.prepare("SELECT REPORTING_YEAR FROM FIGURES ORDER BY REPORTING_YEAR");
        IResultSet years = query.executeQuery();
        List<String> seen = new ArrayList<>();
        while (years.next()) {
            IQuery inner = connection.newQuery(null);
            inner.prepare("SELECT COUNT(STAFF) FROM FIGURES WHERE REPORTING_YEAR = ?");
            inner.setInt(1, years.getInt(1));
            IResultSet counts = inner.executeQuery();
            counts.next();
            seen.add(years.getInt(1) + ":" + counts.getInt(1));
            counts.close();
            inner.close();
        }
        assertThat(seen).containsExactly("2023:0", "2024:1");
    }

    private Object firstValue() throws OdaException {
        IResultSet rows = query.executeQuery();
        assertThat(rows.next()).isTrue();
        Object value = rows.getObject(1);
        rows.close();
        return value;
    }
}
