package org.wresbirt.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Segment;
import org.wresbirt.indicator.DisparityRatio;
import org.wresbirt.indicator.Status;

/** The lower, middle and upper bands of the race disparity ratio, of one organisation and year. */
final class DisparityCells {
    private static final String LOWER = "LOWER";
    private static final String MIDDLE = "MIDDLE";
    private static final String UPPER = "UPPER";

    private final Map<String, Groups> parts = new HashMap<>();

    /** Reads the rows of one year. */
    DisparityCells(WorkforceCells workforce, List<DisparityRatio> rows) {
        for (DisparityRatio row : rows) {
            Segment segment = row.segment();
            parts.computeIfAbsent(
                    key(row, LOWER), unseen -> publish(workforce.between(segment, Band.UNDER_1, Band.BAND_5)));
            parts.computeIfAbsent(
                    key(row, MIDDLE), unseen -> publish(workforce.between(segment, Band.BAND_6, Band.BAND_7)));
            parts.computeIfAbsent(
                    key(row, UPPER), unseen -> publish(workforce.between(segment, Band.BAND_8A, Band.VSM)));
        }
    }

    private static Groups publish(Groups groups) {
        groups.white().publish(Weight.of(Weight.Level.DISPARITY, Weight.Part.WHITE));
        groups.bme().publish(Weight.of(Weight.Level.DISPARITY, Weight.Part.BME));
        return groups;
    }

    /** What readers may see of a row. */
    DisparityRatio publish(DisparityRatio row) {
        Groups from = parts.get(key(row, row.step().startsWith(LOWER) ? LOWER : MIDDLE));
        Groups to = parts.get(key(row, row.step().endsWith(UPPER) ? UPPER : MIDDLE));
        boolean complete = from.white().isShown()
                && from.bme().isShown()
                && to.white().isShown()
                && to.bme().isShown();
        return new DisparityRatio(
                row.organisation(),
                row.year(),
                row.segment(),
                row.step(),
                Shown.count(from.white()),
                Shown.count(to.white()),
                Shown.count(from.bme()),
                Shown.count(to.bme()),
                complete ? row.ratio() : null,
                complete ? row.interval() : null,
                complete ? row.status() : Status.PROTECTED);
    }

    private static String key(DisparityRatio row, String part) {
        return row.segment().name() + '/' + part;
    }
}
