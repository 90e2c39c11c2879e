package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.tally.Counts;

@Label("What holds for all results, whatever was counted")
class ResultsPropertiesTest {
    private static final int NUMBERS = 64;

    @Property(tries = 300)
    void nothingIsNotANumberAndNineRowsStandForEachYear(
            @ForAll @Size(NUMBERS) List<@IntRange(max = 300) Integer> numbers) {
        for (DisciplinaryPeriod period : DisciplinaryPeriod.values()) {
            Results results = Indicators.compute(trust(numbers, false), period);
            assertThat(results.indicators()).hasSize(18);
            assertFinite(results.indicators());
            assertFinite(results.workforceByBand());
            assertFinite(results.recruitment());
            assertFinite(results.disciplinary());
            assertFinite(results.training());
            assertFinite(results.survey());
            assertFinite(results.board());
            assertFinite(results.disparityRatios());
            assertFinite(results.ethnicityProfile());
            assertThat(results.years()).hasSize(2);
            assertFinite(results.years());
            for (YearSummary year : results.years()) {
                // three lines of a page at the most
                assertThat(year.headline())
                        .isNotBlank()
                        .doesNotContain("{", "null")
                        .hasSizeLessThan(150);
            }
            for (IndicatorResult result : results.indicators()) {
                boolean calculated = result.status() == Status.CALCULATED;
                assertThat(result.headline() != null).isEqualTo(calculated);
                assertThat(result.sentence()).isNotBlank().doesNotContain("{", "null");
                if (result.interval() != null) {
                    assertThat(result.interval().lower()).isLessThanOrEqualTo(result.headline() + 1e-9);
                    assertThat(result.interval().upper()).isGreaterThanOrEqualTo(result.headline() - 1e-9);
                }
            }
        }
    }

    @Property(tries = 200)
    void percentagesAddToAHundredAndBandsToTheHeadcount(
            @ForAll @Size(NUMBERS) List<@IntRange(max = 300) Integer> numbers) {
        Results results = Indicators.compute(trust(numbers, false), DisciplinaryPeriod.ANNUAL);
        for (int year = 2023; year <= 2024; year++) {
            int of = year;
            IndicatorResult share = results.indicators().stream()
                    .filter(result -> result.year() == of && result.definition().number() == 1)
                    .findFirst()
                    .orElseThrow();
            long headcount = share.white().denominator();
            long inBands = results.workforceByBand().stream()
                    .filter(row -> row.year() == of && row.contract() == Contract.SUBSTANTIVE)
                    .filter(row -> row.band() != Band.SENIOR_MEDICAL_MANAGER)
                    .mapToLong(BandShare::total)
                    .sum();
            assertThat(inBands).isEqualTo(headcount);
            if (headcount > 0) {
                double percent = results.ethnicityProfile().stream()
                        .filter(row -> row.year() == of)
                        .mapToDouble(EthnicityShare::percent)
                        .sum();
                assertThat(percent).isCloseTo(100, within(1e-9));
            }
        }
    }

    @Property(tries = 200)
    void swappingTheGroupsTurnsEveryFigureRound(@ForAll @Size(NUMBERS) List<@IntRange(max = 300) Integer> numbers) {
        List<IndicatorResult> results = Indicators.compute(trust(numbers, false), DisciplinaryPeriod.ANNUAL)
                .indicators();
        List<IndicatorResult> swapped = Indicators.compute(trust(numbers, true), DisciplinaryPeriod.ANNUAL)
                .indicators();
        for (int i = 0; i < results.size(); i++) {
            IndicatorResult one = results.get(i);
            IndicatorResult other = swapped.get(i);
            int indicator = one.definition().number();
            if (indicator == 1 || indicator == 9) {
                continue;
            }
            assertThat(other.status()).isEqualTo(one.status());
            assertThat(other.significant()).isEqualTo(one.significant());
            assertThat(other.change().direction()).isEqualTo(one.change().direction());
            assertThat(other.position()).isEqualTo(turned(one.position()));
            if (one.headline() == null) {
                continue;
            }
            if (indicator <= 4) {
                assertThat(other.headline() * one.headline()).isCloseTo(1, within(1e-9));
                assertThat(other.interval().lower() * one.interval().upper()).isCloseTo(1, within(1e-6));
            } else {
                assertThat(other.headline()).isCloseTo(-one.headline(), within(1e-9));
                assertThat(other.interval().lower()).isCloseTo(-one.interval().upper(), within(1e-9));
            }
        }
    }

    @Property(tries = 50)
    void theOrderOfTheCountsDoesNotMatter(
            @ForAll @Size(NUMBERS) List<@IntRange(max = 300) Integer> numbers, @ForAll Random random) {
        Counts counts = trust(numbers, false);
        Counts shuffled = new Counts(
                shuffled(counts.organisations(), random),
                shuffled(counts.years(), random),
                shuffled(counts.workforce(), random),
                shuffled(counts.recruitment(), random),
                shuffled(counts.disciplinary(), random),
                shuffled(counts.training(), random),
                shuffled(counts.survey(), random),
                shuffled(counts.board(), random),
                counts.benchmarks(),
                counts.targets(),
                counts.actions(),
                counts.files(),
                counts.quality(),
                counts.content());
        assertThat(Indicators.compute(shuffled, DisciplinaryPeriod.ANNUAL))
                .usingRecursiveComparison()
                .ignoringFields("counts")
                .isEqualTo(Indicators.compute(counts, DisciplinaryPeriod.ANNUAL));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Position turned(Position position) {
        return switch (position) {
            case ADVERSE_TO_BME -> Position.ADVERSE_TO_WHITE;
            case ADVERSE_TO_WHITE -> Position.ADVERSE_TO_BME;
            default -> position;
        };
    }

    /** Two years with all kinds of extract; {@code swap} exchanges the white and BME numbers. */
    private static Counts trust(List<Integer> numbers, boolean swap) {
        int[] next = {0};
        Counting counting = new Counting();
        for (int year = 2023; year <= 2024; year++) {
            counting.year(year);
            Band[] bands = {Band.BAND_2, Band.BAND_6, Band.BAND_8A, Band.CONSULTANT, Band.SENIOR_MEDICAL_MANAGER};
            for (Band band : bands) {
                Segment segment = band.isMedical() ? Segment.MEDICAL_AND_DENTAL : Segment.CLINICAL;
                long[] pair = pair(numbers, next, swap);
                counting.staff(segment, band, pair[0], pair[1], pair[0] % 7 + pair[1] % 7);
            }
            long[] shortlisted = pair(numbers, next, swap);
            long[] appointed = pair(numbers, next, swap);
            counting.recruited(
                    Math.min(appointed[0], shortlisted[0]),
                    shortlisted[0],
                    Math.min(appointed[1], shortlisted[1]),
                    shortlisted[1]);
            long[] cases = pair(numbers, next, swap);
            counting.disciplined(Band.BAND_2, StaffGroup.STUDENTS, "Ward", cases[0], cases[1]);
            long[] trained = pair(numbers, next, swap);
            counting.trained(trained[0], trained[1]);
            for (int indicator = 5; indicator <= 8; indicator++) {
                long[] base = pair(numbers, next, swap);
                long white = swap ? base[0] / 2 : base[0] * 2 / 3;
                long bme = swap ? base[1] * 2 / 3 : base[1] / 2;
                counting.answered(indicator, white, base[0], bme, base[1]);
            }
            long[] board = pair(numbers, next, swap);
            counting.board(board[0] % 15, board[1] % 9, board[0] % 3);
        }
        return counting.counts();
    }

    private static long[] pair(List<Integer> numbers, int[] next, boolean swap) {
        long first = numbers.get(next[0]++ % numbers.size());
        long second = numbers.get(next[0]++ % numbers.size());
        return swap ? new long[] {second, first} : new long[] {first, second};
    }

    /** Walks all records and lists below a value. */
    private static void assertFinite(Object value) {
        if (value instanceof Double number) {
            assertThat(number).isFinite();
        } else if (value instanceof List<?> list) {
            list.forEach(ResultsPropertiesTest::assertFinite);
        } else if (value instanceof Record row) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    assertFinite(component.getAccessor().invoke(row));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
