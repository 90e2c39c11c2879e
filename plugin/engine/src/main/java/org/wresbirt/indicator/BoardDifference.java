package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.profile.Kind;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.NewcombeInterval;
import org.wresbirt.statistics.Proportion;

/**
 * The BME percentage of a board, or of one part of it, less that of substantive staff. People of unknown ethnicity are in
 * both denominators. The two are treated as independent, although executive members are staff as well.
 *
 * @param reason why there is no difference; null when there is
 * @param unknownDecide whether counting everybody of unknown ethnicity the other way would turn the difference round
 * @param samples board, then workforce; empty when there is no difference
 */
record BoardDifference(
        Headcount members,
        Double workforceBmePercent,
        Double difference,
        Interval interval,
        Status status,
        String reason,
        boolean unknownDecide,
        List<Proportion> samples) {

    /** Compares members of the year's board with the year's substantive staff. */
    static BoardDifference of(CountedYear year, Headcount members) {
        Headcount staff = year.substantive().whole();
        Double workforce = staff.bmePercent();
        if (members.isEmpty()) {
            return without(members, workforce, Status.NO_STAFF, Reasons.plain("NO_BOARD"));
        }
        if (members.bmePercent() == null) {
            return without(members, workforce, Status.NO_DATA, Reasons.plain("BOARD_ALL_UNKNOWN"));
        }
        if (!year.has(Kind.WORKFORCE)) {
            return without(members, null, Status.NO_DATA, Reasons.noExtract(Kind.WORKFORCE, year.number()));
        }
        if (workforce == null) {
            return staff.isEmpty()
                    ? without(members, null, Status.NO_STAFF, Reasons.plain("NO_STAFF"))
                    : without(members, null, Status.NO_DATA, Reasons.plain("STAFF_UNKNOWN"));
        }
        Proportion board = new Proportion(members.bme(), members.total());
        Proportion workforceSample = new Proportion(staff.bme(), staff.total());
        double difference = members.bmePercent() - workforce;
        boolean unknownDecide = difference < 0
                ? board.value() + (double) members.unknown() / members.total() >= workforceSample.value()
                : board.value() <= workforceSample.value() + (double) staff.unknown() / staff.total();
        return new BoardDifference(
                members,
                workforce,
                difference,
                NewcombeInterval.ofDifference(board, workforceSample).times(100),
                Status.CALCULATED,
                null,
                unknownDecide,
                List.of(board, workforceSample));
    }

    boolean significant() {
        return !interval.contains(0);
    }

    /** See {@link Position} for the rule. */
    Position position() {
        if (interval == null) {
            return Position.NOT_CALCULATED;
        }
        if (significant()) {
            Position side = difference < 0 ? Position.ADVERSE_TO_BME : Position.ADVERSE_TO_WHITE;
            return unknownDecide ? Position.TOO_FEW : side;
        }
        return samples.get(0).hasCellBelow(SmallNumbers.SMALLEST_CELL) ? Position.TOO_FEW : Position.NOT_ADVERSE;
    }

    private static BoardDifference without(Headcount members, Double workforce, Status status, String reason) {
        return new BoardDifference(members, workforce, null, null, status, reason, false, List.of());
    }
}
