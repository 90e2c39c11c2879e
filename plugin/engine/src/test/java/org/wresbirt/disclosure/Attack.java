package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Tries to learn every small number of a mart from what is published of it. */
record Attack(List<String> protectedNumbers, List<String> learnt) {
    static final double SMALL = 1e-4;

    /**
     * Attacks.
     *
     * @param internal all numbers
     * @param published what the attacker reads
     * @param annual all numbers of single years, where indicator 3 is over two years; else null
     */
    static Attack on(ReadTables internal, ReadTables published, int minimumCount, ReadTables annual) {
        boolean twoYears = annual != null;
        Knowledge truth = Deduction.truth(internal, twoYears);
        if (twoYears) {
            Deduction.addSingleYears(truth, annual);
        }
        LinearAttack oracle = new LinearAttack(truth);
        LinearAttack attacker = new LinearAttack(Deduction.of(published, twoYears, truth));
        List<String> targets = new ArrayList<>();
        List<String> learnt = new ArrayList<>();
        for (Knowledge.Target target : new LinkedHashSet<>(truth.targets)) {
            double value = oracle.limits(target).lower();
            if (isSecret(target, value, truth, minimumCount)) {
                targets.add(target.toString());
                LinearAttack.Limits limits = attacker.below(target, minimumCount - SMALL);
                if (limits != null) {
                    if (limits.lower() > value + SMALL || limits.upper() < value - SMALL) {
                        throw new IllegalStateException(target + " is " + value + ", not within " + limits);
                    }
                    learnt.add(target + " = " + value + " is within " + limits);
                }
            }
        }
        return new Attack(targets, learnt);
    }

    /** A count from 1 to below the minimum; and that of an outcome which spared nobody, there is nobody without it. */
    static boolean isSecret(Knowledge.Target target, double value, Knowledge truth, int minimumCount) {
        if (0 < value && value < minimumCount) {
            return true;
        }
        boolean outcome = target.less() != null
                && !target.name().endsWith("_APPLICANTS")
                && !target.name().contains("/CONSULTANT/");
        return minimumCount > 1 && outcome && value == 0 && truth.values.get(target.name()) > 0;
    }
}
