package org.wresbirt.distribute.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.plan.Delivery.Action;
import org.wresbirt.distribute.plan.Delivery.Conditions;
import org.wresbirt.profile.Kind;

/** Decides by a plan's conditions whether an organisation's reports go out. */
public final class Gate {
    private Gate() {}

    /**
     * @param reason what was found; empty for {@link Action#SEND} without a finding
     */
    public record Decision(Action action, String reason) {}

    /**
     * The strictest action of all findings: holding before skipping before sending.
     *
     * @param lastExtracts fingerprint of what was sent last; null when nothing was
     */
    public static Decision decide(Conditions conditions, Figures figures, String lastExtracts) {
        Action action = Action.SEND;
        List<String> reasons = new ArrayList<>();
        String missing = missing(conditions, figures);
        if (missing != null) {
            reasons.add(missing);
            action = stricter(action, incomplete(conditions, figures.hasYear()));
        }
        List<String> worse = worse(conditions, figures);
        if (!worse.isEmpty()) {
            reasons.addAll(worse);
            action = stricter(action, conditions.worse());
        }
        if (figures.extracts().equals(lastExtracts)) {
            reasons.add("the extracts have not changed since the last delivery");
            action = stricter(action, conditions.unchanged());
        }
        return new Decision(action, String.join("; ", reasons));
    }

    /** Nothing can be made of a year that is not there, whatever the plan says. */
    static Action incomplete(Conditions conditions, boolean hasYear) {
        return hasYear || conditions.incomplete() != Action.SEND ? conditions.incomplete() : Action.HOLD;
    }

    private static Action stricter(Action one, Action other) {
        if (one == Action.HOLD || other == Action.HOLD) {
            return Action.HOLD;
        }
        return one == Action.SKIP || other == Action.SKIP ? Action.SKIP : Action.SEND;
    }

    /** Null when the extracts are complete. */
    private static String missing(Conditions conditions, Figures figures) {
        if (!figures.hasYear()) {
            return figures.year() == null
                    ? "there is no reporting year of the organisation in the extracts"
                    : "the extracts do not hold " + figures.year();
        }
        Set<Kind> missing = EnumSet.noneOf(Kind.class);
        missing.addAll(conditions.required());
        missing.removeAll(figures.quality().present());
        return missing.isEmpty()
                ? null
                : "no extract of " + figures.year() + " for "
                        + missing.stream().map(Kind::displayName).collect(Collectors.joining(", "));
    }

    private static List<String> worse(Conditions conditions, Figures figures) {
        List<String> reasons = new ArrayList<>();
        Double rejected = figures.quality().rejectedPercent();
        Double mostRejected = conditions.rejectedPercent();
        if (mostRejected != null && rejected != null && rejected > mostRejected) {
            reasons.add(number(rejected, RoundingMode.UP) + "% of rows were rejected, more than "
                    + BigDecimal.valueOf(mostRejected).stripTrailingZeros().toPlainString() + "%");
        }
        Double known = figures.quality().ethnicityKnownPercent();
        Double leastKnown = conditions.ethnicityKnownPercent();
        if (leastKnown != null && known != null && known < leastKnown) {
            reasons.add("the ethnicity of " + number(known, RoundingMode.DOWN) + "% of staff is known, less than "
                    + BigDecimal.valueOf(leastKnown).stripTrailingZeros().toPlainString() + "%");
        }
        Integer mostFiles = conditions.unrecognisedFiles();
        int files = figures.quality().unrecognisedFiles();
        if (mostFiles != null && files > mostFiles) {
            reasons.add(files + " file" + (files == 1 ? " was" : "s were") + " not recognised, more than " + mostFiles);
        }
        return reasons;
    }

    /** Rounded towards the side on which the finding stays true. */
    private static String number(double percent, RoundingMode rounding) {
        return BigDecimal.valueOf(percent)
                .setScale(2, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }
}
