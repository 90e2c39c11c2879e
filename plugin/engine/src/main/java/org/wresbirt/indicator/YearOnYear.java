package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.List;
import org.wresbirt.statistics.Estimate;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.NewcombeInterval;
import org.wresbirt.statistics.Proportion;

/**
 * A headline against last year's. The two years are treated as independent samples, which for a workforce is cautious, as
 * most people are in both.
 *
 * @param sentence null when there is nothing to compare with
 */
record YearOnYear(Change change, String sentence) {
    private static final YearOnYear NOTHING = new YearOnYear(Change.NOT_COMPARABLE, null);

    /**
     * Compares two findings of one indicator.
     *
     * @param before null when there is no such year
     * @param whyNot a reason against comparing; null when there is none
     * @param note what to know when comparing; null when there is nothing
     */
    static YearOnYear of(Finding now, Finding before, int yearBefore, String whyNot, String note) {
        if (before == null || now.headline() == null || before.headline() == null) {
            return NOTHING;
        }
        IndicatorDefinition definition = now.definition();
        Wording wording = new Wording()
                .with("before_year", Integer.toString(yearBefore))
                .with("before", NumberText.headline(before.headline(), definition.unit()))
                .with("now", NumberText.headline(now.headline(), definition.unit()));
        if (whyNot != null) {
            String sentence =
                    wording.with("reason", whyNot).say("CHANGE_BROKEN").sentences();
            return new YearOnYear(Change.NOT_COMPARABLE, sentence);
        }
        double difference = now.headline() - before.headline();
        Change change = definition.unit().equals("PERCENT")
                ? share(now, before, difference, wording)
                : distance(before, difference, towardsEquality(now, before, wording));
        return new YearOnYear(change, wording.sayAsIs(note).sentences());
    }

    private static Change distance(Finding before, double difference, Direction direction) {
        return new Change(before.headline(), difference, direction, direction != Direction.NO_CLEAR_CHANGE);
    }

    /** Ratios by their logarithms, differences by the four variances: nearer to equality is better. */
    private static Direction towardsEquality(Finding now, Finding before, Wording wording) {
        if (now.samples().isEmpty() || before.samples().isEmpty()) {
            wording.say("CHANGE_UNTESTED");
            return Direction.NO_CLEAR_CHANGE;
        }
        if (smallNumbers(now, before)) {
            wording.say("CHANGE_TOO_FEW");
            return Direction.NO_CLEAR_CHANGE;
        }
        Estimate estimate = estimate(now);
        Estimate earlier = estimate(before);
        double z = estimate.distanceChangeSince(earlier);
        if (!Estimate.isClear(z)) {
            // From well above equality to as far below is no step nearer, but nobody may call it chance.
            wording.say(Estimate.isClear(estimate.changeSince(earlier)) ? "CHANGE_OTHER_SIDE" : "CHANGE_UNCLEAR");
            return Direction.NO_CLEAR_CHANGE;
        }
        Direction direction = z < 0 ? Direction.BETTER : Direction.WORSE;
        wording.say("CHANGE_" + now.definition().unit() + '_' + direction);
        return direction;
    }

    private static Estimate estimate(Finding finding) {
        Proportion first = finding.samples().get(0);
        Proportion second = finding.samples().get(1);
        return finding.definition().unit().equals("RATIO")
                ? Estimate.ofLogRatio(first, second)
                : Estimate.ofDifference(first, second);
    }

    /** A share by Newcombe's interval. It may clearly rise or fall, which is neither better nor worse. */
    private static Change share(Finding now, Finding before, double difference, Wording wording) {
        String points = NumberText.percent(Math.abs(difference));
        wording.with("change", points);
        Interval interval = NewcombeInterval.ofDifference(
                now.samples().get(0), before.samples().get(0));
        boolean clear = !interval.contains(0) && !smallNumbers(now, before);
        if (points.equals("0.0")) {
            wording.say("CHANGE_SHARE_SAME");
        } else {
            wording.say("CHANGE_SHARE_" + (difference > 0 ? "UP" : "DOWN") + (clear ? "" : "_UNCLEAR"));
        }
        return new Change(before.headline(), difference, Direction.NO_CLEAR_CHANGE, clear);
    }

    private static boolean smallNumbers(Finding now, Finding before) {
        List<Proportion> all = new ArrayList<>(now.samples());
        all.addAll(before.samples());
        return SmallNumbers.in(all);
    }
}
