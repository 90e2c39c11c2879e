package org.wresbirt.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth adds up, and it tells the story that the README promises. */
class SampleTruthTest {
    private static final SampleTruth TRUTH = SampleTrust.truth();

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void rows_that_count_are_the_people(int year) {
        SampleTruth.Year truth = TRUTH.year(year);
        assertThat(counted("workforce", year))
                .isEqualTo(truth.substantive().total() + truth.bankOnly().total());
        assertThat(counted("recruitment", year)).isEqualTo(truth.applicants().total());
        assertThat(counted("training", year)).isEqualTo(truth.training().total());
        assertThat(counted("board", year)).isEqualTo(truth.board().total()).isEqualTo(13);
    }

    @Test
    void disciplinary_rows_that_count_are_the_people_of_all_years_together() {
        int people = 0;
        int rows = 0;
        for (SampleTruth.Year year : TRUTH.years()) {
            people += year.disciplinary().total();
            rows += counted("disciplinary", year.year());
        }
        assertThat(rows).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void bands_and_ethnic_categories_add_up_to_the_workforce(int year) {
        SampleTruth.Year truth = TRUTH.year(year);
        assertThat(bands(truth, "SUBSTANTIVE")).isEqualTo(truth.substantive());
        assertThat(bands(truth, "BANK")).isEqualTo(truth.bankOnly());
        assertThat(truth.categories().stream()
                        .mapToInt(SampleTruth.Category::people)
                        .sum())
                .isEqualTo(truth.substantive().total());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void nobody_is_appointed_who_was_not_shortlisted_or_trained_who_is_not_there(int year) {
        SampleTruth.Year truth = TRUTH.year(year);
        assertThat(truth.applicants().bme()).isGreaterThan(truth.shortlisted().bme());
        assertThat(truth.shortlisted().bme()).isGreaterThan(truth.appointed().bme());
        assertThat(truth.substantive().bme()).isGreaterThan(truth.training().bme());
    }

    /** Worked by hand from story.csv: for instance 2024, indicator 2: (639 ÷ 3000) ÷ (375 ÷ 2500) = 1.42. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // year, BME % of staff, indicator 2, 3, 4, gaps of 5, 6, 7, 8, board BME members
        "2020, 21.0, 1.79, 1.72, 1.05, 3.2, 8.6, -12.7, 6.4, 1",
        "2021, 22.7, 1.71, 1.56, 1.03, 4.0, 8.8, -12.1, 6.3, 2",
        "2022, 24.9, 1.76, 1.43, 1.00, 5.8, 9.3, -11.4, 5.9, 1",
        "2023, 27.3, 1.71, 1.30, 0.97, 5.2, 9.1, -10.8, 6.4, 2",
        "2024, 29.4, 1.42, 1.13, 0.95, 4.7, 4.5, -10.3, 8.5, 2"
    })
    void figures_tell_the_story(
            int year,
            double share,
            double recruitment,
            double disciplinary,
            double training,
            double gap5,
            double gap6,
            double gap7,
            double gap8,
            int board) {
        SampleTruth.Year truth = TRUTH.year(year);
        SampleTruth.Groups staff = truth.substantive();
        assertThat(100.0 * staff.bme() / staff.total()).isCloseTo(share, within(0.05));
        assertThat(whiteToBme(truth.appointed(), truth.shortlisted())).isCloseTo(recruitment, within(0.005));
        assertThat(1 / whiteToBme(truth.disciplinary(), staff)).isCloseTo(disciplinary, within(0.005));
        assertThat(whiteToBme(truth.training(), staff)).isCloseTo(training, within(0.005));
        assertThat(gap(truth, 5)).isCloseTo(gap5, within(0.15));
        assertThat(gap(truth, 6)).isCloseTo(gap6, within(0.15));
        assertThat(gap(truth, 7)).isCloseTo(gap7, within(0.15));
        assertThat(gap(truth, 8)).isCloseTo(gap8, within(0.15));
        assertThat(truth.board().bme()).isEqualTo(board);
    }

    /** The changes that reports may call clear: z above 1.96 from 2023 to 2024 for indicators 2 and 6, for 8 not. */
    @Test
    void recruitment_and_harassment_by_staff_change_clearly_and_discrimination_does_not() {
        SampleTruth.Year before = TRUTH.year(2023);
        SampleTruth.Year now = TRUTH.year(2024);
        double ratios = Math.log(whiteToBme(before.appointed(), before.shortlisted()))
                - Math.log(whiteToBme(now.appointed(), now.shortlisted()));
        assertThat(ratios / Math.sqrt(logVariance(before) + logVariance(now))).isGreaterThan(1.96);
        assertThat(z(before, now, 6)).isLessThan(-1.96);
        assertThat(Math.abs(z(before, now, 8))).isLessThan(1.96);
    }

    @Test
    void what_was_ordered_is_planted() {
        Planting planting = new Planting();
        for (SampleTruth.Planted planted : TRUTH.planted()) {
            int ordered = planting.count(planted.extract(), planted.name(), planted.year());
            if (ordered > 0) {
                assertThat(planted.rows()).as("%s", planted).isEqualTo(ordered);
            }
        }
    }

    private static int counted(String extract, int year) {
        return TRUTH.file(Layout.of(extract, year).path()).counted();
    }

    private static SampleTruth.Groups bands(SampleTruth.Year truth, String contract) {
        int white = 0;
        int bme = 0;
        int unknown = 0;
        for (SampleTruth.Band band : truth.bands()) {
            if (band.contract().equals(contract)) {
                white += band.people().white();
                bme += band.people().bme();
                unknown += band.people().unknown();
            }
        }
        return new SampleTruth.Groups(white, bme, unknown);
    }

    private static double whiteToBme(SampleTruth.Groups part, SampleTruth.Groups whole) {
        return ((double) part.white() / whole.white()) / ((double) part.bme() / whole.bme());
    }

    private static double logVariance(SampleTruth.Year year) {
        return 1.0 / year.appointed().white()
                - 1.0 / year.shortlisted().white()
                + 1.0 / year.appointed().bme()
                - 1.0 / year.shortlisted().bme();
    }

    private static double gap(SampleTruth.Year year, int indicator) {
        return survey(year, indicator, "BME").percent()
                - survey(year, indicator, "WHITE").percent();
    }

    private static double z(SampleTruth.Year before, SampleTruth.Year now, int indicator) {
        double variance = 0;
        for (SampleTruth.Year year : new SampleTruth.Year[] {before, now}) {
            for (String group : new String[] {"WHITE", "BME"}) {
                SampleTruth.Survey answers = survey(year, indicator, group);
                variance += answers.percent() * (100 - answers.percent()) / answers.base();
            }
        }
        return (gap(now, indicator) - gap(before, indicator)) / Math.sqrt(variance);
    }

    private static SampleTruth.Survey survey(SampleTruth.Year year, int indicator, String group) {
        return year.survey().stream()
                .filter(each -> each.indicator() == indicator && each.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
