package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.profile.Kind;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.Proportion;
import org.wresbirt.statistics.WilsonInterval;

/** Indicator 1: the BME share of substantive staff, people of unknown ethnicity in the denominator. */
final class WorkforceIndicator {
    private WorkforceIndicator() {}

    static Finding of(CountedYear year) {
        if (!year.has(Kind.WORKFORCE)) {
            String reason = Reasons.noExtract(Kind.WORKFORCE, year.number());
            return Finding.without(1, Group.NONE, Group.NONE, Status.NO_DATA, reason);
        }
        Headcount staff = year.substantive().whole();
        Double share = staff.bmePercent();
        if (share == null) {
            return withoutKnownStaff(staff);
        }
        Group white = Group.of(staff.white(), staff.total());
        Group bme = Group.of(staff.bme(), staff.total());
        Proportion sample = new Proportion(staff.bme(), staff.total());
        Interval interval = WilsonInterval.of(sample).times(100);
        String sentence = new Wording()
                .with("total", NumberText.count(staff.total()))
                .with("bme_rate", NumberText.percent(share))
                .with("white_rate", NumberText.percent(white.rate()))
                .with("unknown_rate", NumberText.percent(100.0 * staff.unknown() / staff.total()))
                .with("lower", NumberText.percent(interval.lower()))
                .with("upper", NumberText.percent(interval.upper()))
                .say("SHARE")
                .sentences();
        return new Finding(
                Definitions.of(1),
                white,
                bme,
                null,
                share,
                interval,
                null,
                null,
                null,
                Status.CALCULATED,
                null,
                sentence,
                List.of(sample));
    }

    /** Nobody at all, or nobody whose ethnicity is known: then a share of 0% would be a statement about the files. */
    private static Finding withoutKnownStaff(Headcount staff) {
        boolean nobody = staff.isEmpty();
        return Finding.without(
                1,
                new Group(staff.white(), staff.total(), null),
                new Group(staff.bme(), staff.total(), null),
                nobody ? Status.NO_STAFF : Status.NO_DATA,
                Reasons.plain(nobody ? "NO_STAFF" : "STAFF_UNKNOWN"));
    }
}
