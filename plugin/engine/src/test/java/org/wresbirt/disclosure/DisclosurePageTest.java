package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.Page.header;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.Page;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** The page on the method says what became of the attack on the sample trust, as it is. */
class DisclosurePageTest {
    private static final int MINIMUM = 5;

    /** What an attacker is left with: for each small number, how many whole numbers it may be. */
    private static final class Outcome {
        private int numbers;
        private int exact;
        private int small;
        private long narrowest = Long.MAX_VALUE;

        void add(LinearAttack.Limits limits) {
            numbers++;
            long lowest = (long) Math.ceil(limits.lower() - Attack.SMALL);
            double largest = Math.floor(limits.upper() + Attack.SMALL);
            long possible = largest == Double.POSITIVE_INFINITY ? Long.MAX_VALUE : (long) largest - lowest + 1;
            exact += possible == 1 ? 1 : 0;
            small += largest < MINIMUM ? 1 : 0;
            narrowest = Math.min(narrowest, possible);
        }

        String row(String what) {
            return Page.row(
                    what,
                    Integer.toString(numbers),
                    Integer.toString(small),
                    Integer.toString(exact),
                    narrowest == 1 ? "itself" : narrowest + " whole numbers");
        }
    }

    @Test
    void attack(@TempDir Path folder) throws Exception {
        SampleTrust.write(folder);
        Results results = Indicators.compute(
                Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE), DisciplinaryPeriod.ANNUAL);
        ReadTables internal = ReadTables.of(results, Disclosure.INTERNAL, MINIMUM);
        Outcome blanked = outcome(internal, PrimaryOnly.of(internal, MINIMUM));
        Outcome published = outcome(internal, ReadTables.of(results, Disclosure.PUBLIC, MINIMUM));
        assertThat(published.small).isZero();
        Page.named("method.md")
                .says(
                        "attack",
                        header(
                                        "tables",
                                        "small numbers",
                                        "learnt to be below " + MINIMUM,
                                        "learnt exactly",
                                        "narrowest range left for any of them")
                                + blanked.row("small numbers left blank, nothing else")
                                + published.row("as published"));
    }

    private static Outcome outcome(ReadTables internal, ReadTables published) {
        Knowledge truth = Deduction.truth(internal, false);
        LinearAttack oracle = new LinearAttack(truth);
        LinearAttack attacker = new LinearAttack(Deduction.of(published, false, truth));
        Outcome outcome = new Outcome();
        for (Knowledge.Target target : new LinkedHashSet<>(truth.targets)) {
            if (Attack.isSecret(target, oracle.limits(target).lower(), truth, MINIMUM)) {
                outcome.add(attacker.limits(target));
            }
        }
        return outcome;
    }
}
