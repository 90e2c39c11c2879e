package org.wresbirt.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.crosscheck.Agreement.assertAgree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.profile.Kind;

/** The sample trust's figures, five years of them, computed twice: by the engine, and by SQL over the raw rows. */
class CrossCheckTest {
    private static ComputedTwice computed;

    @BeforeAll
    static void computeTwice() throws Exception {
        computed = ComputedTwice.get();
    }

    @ParameterizedTest(name = "indicator {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void both_groups_headline_and_interval(int indicator) throws Exception {
        List<Map<String, Object>> rows = computed.sql.rows("indicator-" + indicator);
        assertThat(rows).extracting(CrossCheckTest::year).containsExactly(2020, 2021, 2022, 2023, 2024);
        assertAgree(EngineFigures.indicator(computed.engine, indicator), rows, "reporting_year");
    }

    @Test
    void every_band_of_every_segment_and_contract() throws Exception {
        assertAgree(
                EngineFigures.bands(computed.engine),
                computed.sql.rows("bands"),
                "reporting_year",
                "contract",
                "segment",
                "band");
    }

    @Test
    void the_board_and_its_parts() throws Exception {
        assertAgree(
                EngineFigures.board(computed.engine), computed.sql.query("FROM board"), "reporting_year", "membership");
    }

    @Test
    void race_disparity_ratio() throws Exception {
        assertAgree(
                EngineFigures.disparityRatios(computed.engine),
                computed.sql.rows("disparity"),
                "reporting_year",
                "segment",
                "step");
    }

    /** Had both lost the same people's rows, their figures would still agree. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"WORKFORCE", "RECRUITMENT", "DISCIPLINARY", "TRAINING", "SURVEY", "BOARD"})
    void both_read_every_row_that_was_written(Kind kind) throws Exception {
        for (int year = 2020; year <= 2024; year++) {
            String folder = year + "/";
            String extract = kind.name().toLowerCase(Locale.ROOT);
            long written = computed.truth.files().stream()
                    .filter(file ->
                            file.path().startsWith(folder) && file.extract().equals(extract))
                    .mapToLong(file -> file.rows())
                    .sum();
            long read = computed.counts.files().stream()
                    .filter(file -> file.name().startsWith(folder) && file.kind() == kind)
                    .mapToLong(file -> file.rowsRead())
                    .sum();
            assertThat(read).as("engine, " + extract + " " + year).isEqualTo(written);
            assertThat(computed.sql.count(extract + "_" + year))
                    .as("SQL, " + extract + " " + year)
                    .isEqualTo(written);
        }
    }

    private static int year(Map<String, Object> row) {
        return ((Number) row.get("reporting_year")).intValue();
    }
}
