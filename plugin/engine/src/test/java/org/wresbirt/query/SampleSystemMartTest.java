package org.wresbirt.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleSystem;
import org.wresbirt.sample.SampleTruth.Groups;
import org.wresbirt.sample.SystemTruth;
import org.wresbirt.tally.UnknownValues;

/** Twelve organisations in one source: each row goes to its own, and they stand side by side. */
class SampleSystemMartTest {
    @TempDir
    static Path folder;

    private static SystemTruth truth;
    private static MartLease lease;

    @BeforeAll
    static void build() throws Exception {
        truth = SampleSystem.write(folder, 12);
        MartRequest request = new MartRequest(
                folder, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
        lease = SharedMarts.lease(request, Progress.NONE);
    }

    @AfterAll
    static void drop() {
        lease.close();
        SharedMarts.dropUnused();
    }

    private static List<List<Object>> rows(String sql) throws SQLException {
        try (Connection connection = lease.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** What the generator wrote is what the mart holds, for each organisation and year. */
    @ParameterizedTest
    @CsvSource({
        "2,shortlisted,DENOMINATOR",
        "2,appointed,NUMERATOR",
        "3,staff,DENOMINATOR",
        "3,disciplinary,NUMERATOR",
        "4,training,NUMERATOR",
        "5,survey 5,NUMERATOR",
        "5,answered 5,DENOMINATOR",
        "6,survey 6,NUMERATOR",
        "7,survey 7,NUMERATOR",
        "8,survey 8,NUMERATOR"
    })
    void counts_of_each_organisation(int indicator, String measure, String part) throws SQLException {
        int compared = 0;
        for (List<Object> row : rows("SELECT ORGANISATION_CODE, REPORTING_YEAR, WHITE_" + part + ", BME_" + part
                + ", STATUS FROM INDICATOR_RESULT WHERE INDICATOR_NUMBER = " + indicator
                + " AND STATUS = 'CALCULATED'")) {
            Groups groups = truth.of((String) row.get(0), ((Number) row.get(1)).intValue(), measure);
            assertThat(row.subList(2, 4)).as("%s", row).containsExactly(groups.white(), groups.bme());
            compared++;
        }
        assertThat(compared).isGreaterThan(45);
    }

    @Test
    void shares_of_staff_and_board() throws SQLException {
        for (List<Object> row :
                rows("SELECT R.ORGANISATION_CODE, R.REPORTING_YEAR, R.BME_RATE, B.BME_PERCENT FROM INDICATOR_RESULT R"
                        + " LEFT JOIN BOARD B ON B.ORGANISATION_CODE = R.ORGANISATION_CODE"
                        + " AND B.REPORTING_YEAR = R.REPORTING_YEAR AND B.MEMBERSHIP = 'ALL'"
                        + " WHERE R.INDICATOR_NUMBER = 1")) {
            String code = (String) row.get(0);
            int year = ((Number) row.get(1)).intValue();
            Groups staff = truth.of(code, year, "staff");
            assertThat((Double) row.get(2)).isCloseTo(100.0 * staff.bme() / staff.total(), within(1e-9));
            if (!code.equals("ZCW")) {
                Groups board = truth.of(code, year, "board");
                assertThat((Double) row.get(3)).isCloseTo(100.0 * board.bme() / board.total(), within(1e-9));
            }
        }
    }

    @Test
    void missing_extracts_and_years_are_said_not_counted() throws SQLException {
        assertThat(rows("SELECT INDICATOR_NUMBER FROM INDICATOR_RESULT WHERE STATUS = 'NO_DATA'"
                        + " AND ORGANISATION_CODE = 'ZMC' AND REPORTING_YEAR = 2024 ORDER BY 1"))
                .extracting(row -> ((Number) row.get(0)).intValue())
                .containsExactly(5, 6, 7, 8);
        assertThat(rows("SELECT STATUS FROM INDICATOR_RESULT WHERE ORGANISATION_CODE = 'ZCW' AND INDICATOR_NUMBER = 9"))
                .containsOnly(List.of("NO_DATA"));
        assertThat(rows("SELECT MIN(REPORTING_YEAR) FROM REPORTING_YEAR WHERE ORGANISATION_CODE = 'ZOW'"))
                .containsExactly(List.of(2022));
    }

    @Test
    void everybody_has_a_standing_each_year() throws SQLException {
        assertThat(rows("SELECT COUNT(*) FROM ORGANISATION_STANDING"))
                .isEqualTo(rows("SELECT COUNT(*) FROM INDICATOR_RESULT"));
        assertThat(rows("SELECT S.ORGANISATION_CODE FROM ORGANISATION_STANDING S WHERE S.REPORTING_YEAR = 2024"
                        + " AND S.INDICATOR_NUMBER = 2 ORDER BY S.VALUE_ORDER"))
                .isEqualTo(rows("SELECT ORGANISATION_CODE FROM INDICATOR_RESULT WHERE REPORTING_YEAR = 2024"
                        + " AND INDICATOR_NUMBER = 2 ORDER BY HEADLINE_VALUE"));
    }

    /** The story of the sample: some close their gap in the last year, one falls back. */
    @Test
    void who_moved_is_told_in_the_summary() throws SQLException {
        assertThat(rows("SELECT ORGANISATION_CODE, CHANGE FROM INDICATOR_RESULT WHERE REPORTING_YEAR = 2024"
                        + " AND INDICATOR_NUMBER = 2 AND CHANGE IN ('BETTER', 'WORSE') ORDER BY 1"))
                .contains(List.of("ZLM", "BETTER"), List.of("ZSB", "BETTER"), List.of("ZTH", "WORSE"));
        List<Object> across = rows("SELECT MOVED_CLOSER, MOVED_FURTHER, ORGANISATIONS, HEADLINE FROM YEAR_ACROSS"
                        + " WHERE REPORTING_YEAR = 2024 AND INDICATOR_NUMBER = 2")
                .get(0);
        assertThat(across.subList(0, 3)).containsExactly(2, 1, 12);
        assertThat((String) across.get(3)).contains("2 moved clearly closer to equality, 1 further from it");
    }
}
