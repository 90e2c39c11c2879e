package org.wresbirt.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Intervals agree with published examples")
class PublishedIntervalsTest {
    private static final String DIRECTORY = "/org/wresbirt/statistics/";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DIRECTORY + "wilson.csv", numLinesToSkip = 1)
    void wilson(String description, long events, long total, double lower, double upper) {
        agrees(WilsonInterval.of(new Proportion(events, total)), lower, upper, 0.00005);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DIRECTORY + "newcombe.csv", numLinesToSkip = 1)
    void newcombe(String description, long x, long m, long y, long n, double lower, double upper) {
        agrees(NewcombeInterval.ofDifference(new Proportion(x, m), new Proportion(y, n)), lower, upper, 0.00005);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DIRECTORY + "katz.csv", numLinesToSkip = 1)
    void katz(String description, long x, long m, long y, long n, double ratio, double lower, double upper) {
        Proportion first = new Proportion(x, m);
        Proportion second = new Proportion(y, n);
        assertThat(RelativeRisk.of(first, second)).isCloseTo(ratio, within(0.00005));
        agrees(KatzInterval.of(first, second), lower, upper, 0.00001);
        assertThat(RelativeRisk.interval(first, second))
                .as("no empty cell, so Katz's is the interval to use")
                .isEqualTo(KatzInterval.of(first, second));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DIRECTORY + "koopman.csv", numLinesToSkip = 1)
    void koopman(String description, long x, long m, long y, long n, double lower, double upper) {
        agrees(KoopmanInterval.of(new Proportion(x, m), new Proportion(y, n)), lower, upper, 0.000001);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DIRECTORY + "disparity.csv", numLinesToSkip = 1)
    void disparity(String description, long a, long b, long c, long d, double ratio, double lower, double upper) {
        assertThat(LogOddsInterval.ratio(a, b, c, d)).isEqualTo(ratio);
        agrees(LogOddsInterval.of(a, b, c, d), lower, upper, 0.000001);
    }

    private static void agrees(Interval interval, double lower, double upper, double tolerance) {
        assertThat(interval.lower()).as("lower").isCloseTo(lower, within(tolerance));
        assertThat(interval.upper()).as("upper").isCloseTo(upper, within(tolerance));
    }
}
