package org.wresbirt.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.crosscheck.Agreement.assertAgree;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.profile.Kind;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.sample.SampleTruth;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** The sample trust's figures, five years of them, computed twice: by the engine, and by SQL over the raw rows. */
class CrossCheckTest {
    @TempDir
    static Path extracts;

    static SampleTruth truth;
    static Counts counts;
    static Results engine;
    static SqlFigures sql;

    @BeforeAll
    static void computeTwice() throws Exception {
        truth = SampleTrust.write(extracts);
        counts = Tally.count(extracts, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
        engine = Indicators.compute(counts, DisciplinaryPeriod.ANNUAL);
        sql = new SqlFigures(extracts);
    }

    @AfterAll
    static void close() throws SQLException {
        sql.close();
    }

    @ParameterizedTest(name = "indicator {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void both_groups_headline_and_interval(int indicator) throws Exception {
        List<Map<String, Object>> rows = sql.rows("indicator-" + indicator);
        assertThat(rows).extracting(CrossCheckTest::year).containsExactly(2020, 2021, 2022, 2023, 2024);
        assertAgree(EngineFigures.indicator(engine, indicator), rows, "reporting_year");
    }

    @Test
    void every_band_of_every_segment_and_contract() throws Exception {
        assertAgree(EngineFigures.bands(engine), sql.rows("bands"), "reporting_year", "contract", "segment", "band");
    }

    @Test
    void the_board_and_its_parts() throws Exception {
        assertAgree(EngineFigures.board(engine), sql.query("FROM board"), "reporting_year", "membership");
    }

    @Test
    void race_disparity_ratio() throws Exception {
        assertAgree(EngineFigures.disparityRatios(engine), sql.rows("disparity"), "reporting_year", "segment", "step");
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
            long written = truth.files().stream()
                    .filter(file ->
                            file.path().startsWith(folder) && file.extract().equals(extract))
                    .mapToLong(file -> file.rows())
                    .sum();
            long read = counts.files().stream()
                    .filter(file -> file.name().startsWith(folder) && file.kind() == kind)
                    .mapToLong(file -> file.rowsRead())
                    .sum();
            assertThat(read).as("engine, " + extract + " " + year).isEqualTo(written);
            assertThat(sql.count(extract + "_" + year))
                    .as("SQL, " + extract + " " + year)
                    .isEqualTo(written);
        }
    }

    /** To write the table anew: {@code mvn -pl plugin/engine -am test -Dcrosscheck.write=true}, and look what changed. */
    @Test
    void the_page_shows_what_is_computed() throws Exception {
        List<Map<String, Object>> byEngine = new ArrayList<>();
        List<Map<String, Object>> bySql = new ArrayList<>();
        for (int indicator = 1; indicator <= 9; indicator++) {
            byEngine.add(of2024(EngineFigures.indicator(engine, indicator)));
            bySql.add(of2024(sql.rows("indicator-" + indicator)));
        }
        String table = CrossCheckPage.table(byEngine, bySql);
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        CrossCheckPage page = new CrossCheckPage(module.resolve("../../docs/cross-check.md"));
        if (Boolean.getBoolean("crosscheck.write")) {
            page.replaceTable(table);
        } else {
            assertThat(page.table()).isEqualTo(table);
        }
    }

    private static Map<String, Object> of2024(List<Map<String, Object>> rows) {
        return rows.stream().filter(row -> year(row) == 2024).findFirst().orElseThrow();
    }

    private static int year(Map<String, Object> row) {
        return ((Number) row.get("reporting_year")).intValue();
    }
}
