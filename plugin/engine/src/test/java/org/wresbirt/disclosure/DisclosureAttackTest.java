package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/**
 * An attacker who knows nothing of how numbers are protected reads all tables of the sample trust's public mart, five years of
 * them, and solves the linear constraints that the documentation gives away.
 */
class DisclosureAttackTest {
    @TempDir
    static Path folder;

    private static Results annual;
    private static Results overTwoYears;

    @BeforeAll
    static void read() throws IOException {
        SampleTrust.write(folder);
        Counts counts = Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
        annual = Indicators.compute(counts, DisciplinaryPeriod.ANNUAL);
        overTwoYears = Indicators.compute(counts, DisciplinaryPeriod.TWO_YEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void noProtectedNumberOfTheSampleTrustCanBeLearnt(int minimumCount) throws SQLException {
        Attack attack = Attack.on(
                ReadTables.of(annual, Disclosure.INTERNAL, minimumCount),
                ReadTables.of(annual, Disclosure.PUBLIC, minimumCount),
                minimumCount,
                null);
        assertThat(attack.protectedNumbers()).hasSizeGreaterThan(100);
        assertThat(attack.learnt()).isEmpty();
    }

    @Test
    void norOverTwoYears() throws SQLException {
        Attack attack = Attack.on(
                ReadTables.of(overTwoYears, Disclosure.INTERNAL, 5),
                ReadTables.of(overTwoYears, Disclosure.PUBLIC, 5),
                5,
                ReadTables.of(annual, Disclosure.INTERNAL, 5));
        assertThat(attack.learnt()).isEmpty();
    }

    /** The control: the same attacker breaks tables whose small numbers are only left blank. */
    @Test
    void smallNumbersThatAreOnlyLeftBlankAreLearnt() throws SQLException {
        ReadTables internal = ReadTables.of(annual, Disclosure.INTERNAL, 5);
        Attack attack = Attack.on(internal, PrimaryOnly.of(internal, 5), 5, null);
        assertThat(attack.learnt()).hasSizeGreaterThan(50);
    }
}
