package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.profile.Kind;
import org.wresbirt.statistics.LogOddsInterval;

/**
 * The race disparity ratio of substantive staff, non-clinical and clinical apart, medical and dental grades and unknown
 * bands left out. Lower is band 5 and below, middle 6 and 7, upper 8a and above with very senior managers (NHS England,
 * "A model employer", 2019, and the disparity ratio that followed it).
 */
final class DisparityTable {
    private static final Segment[] SEGMENTS = {Segment.NON_CLINICAL, Segment.CLINICAL};

    private DisparityTable() {}

    /** Adds the six rows of one year; none without a workforce extract. */
    static void addTo(List<DisparityRatio> rows, CountedYear year) {
        if (!year.has(Kind.WORKFORCE)) {
            return;
        }
        for (Segment segment : SEGMENTS) {
            Headcount lower = people(year, segment, Band.UNDER_1, Band.BAND_5);
            Headcount middle = people(year, segment, Band.BAND_6, Band.BAND_7);
            Headcount upper = people(year, segment, Band.BAND_8A, Band.VSM);
            rows.add(row(year, segment, "LOWER_TO_MIDDLE", lower, middle));
            rows.add(row(year, segment, "MIDDLE_TO_UPPER", middle, upper));
            rows.add(row(year, segment, "LOWER_TO_UPPER", lower, upper));
        }
    }

    private static DisparityRatio row(CountedYear year, Segment segment, String step, Headcount from, Headcount to) {
        boolean nobody = from.isEmpty() && to.isEmpty();
        boolean defined = from.white() > 0 && to.white() > 0 && from.bme() > 0 && to.bme() > 0;
        return new DisparityRatio(
                year.organisation(),
                year.number(),
                segment,
                step,
                from.white(),
                to.white(),
                from.bme(),
                to.bme(),
                defined ? (Double) LogOddsInterval.ratio(from.bme(), to.bme(), from.white(), to.white()) : null,
                defined ? LogOddsInterval.of(from.bme(), to.bme(), from.white(), to.white()) : null,
                defined ? Status.CALCULATED : nobody ? Status.NO_STAFF : Status.ZERO_CELL);
    }

    private static Headcount people(CountedYear year, Segment segment, Band first, Band last) {
        Headcount sum = new Headcount(0, 0, 0);
        for (Band band : Band.values()) {
            if (band.compareTo(first) >= 0 && band.compareTo(last) <= 0) {
                sum = sum.plus(year.band(Contract.SUBSTANTIVE, segment, band));
            }
        }
        return sum;
    }
}
