package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.tally.Counts;

/** The attack on invented organisations, in which nearly every number is small: what holds here does not hold by luck. */
class SmallOrganisationsAttackTest {
    @Property(tries = 10)
    void noProtectedNumberCanBeLearnt(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2) int organisations,
            @ForAll @IntRange(min = 1, max = 3) int years,
            @ForAll @IntRange(min = 6, max = 300) int staff,
            @ForAll @IntRange(min = 2, max = 11) int minimumCount,
            @ForAll DisciplinaryPeriod period)
            throws SQLException {
        Counts counts = SmallOrganisation.invent(seed, organisations, years, staff);
        Results results = Indicators.compute(counts, period);
        ReadTables annual =
                ReadTables.of(Indicators.compute(counts, DisciplinaryPeriod.ANNUAL), Disclosure.INTERNAL, minimumCount);
        Attack attack = Attack.on(
                ReadTables.of(results, Disclosure.INTERNAL, minimumCount),
                ReadTables.of(results, Disclosure.PUBLIC, minimumCount),
                minimumCount,
                period == DisciplinaryPeriod.TWO_YEAR ? annual : null);
        assertThat(attack.learnt()).isEmpty();
    }
}
