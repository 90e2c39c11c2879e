package org.wresbirt.indicator;

import org.wresbirt.profile.Kind;

/** Indicator 9: all members of the board against the workforce, with its sentence. */
final class BoardIndicator {
    private BoardIndicator() {}

    static Finding of(CountedYear year) {
        if (!year.has(Kind.BOARD)) {
            String reason = Reasons.noExtract(Kind.BOARD, year.number());
            return Finding.without(9, Group.NONE, Group.NONE, Status.NO_DATA, reason);
        }
        Headcount members = year.board(null, null);
        BoardDifference difference = BoardDifference.of(year, members);
        boolean known = members.bmePercent() != null;
        Group white =
                known ? Group.of(members.white(), members.total()) : new Group(members.white(), members.total(), null);
        Group bme = known ? Group.of(members.bme(), members.total()) : new Group(members.bme(), members.total(), null);
        if (difference.status() != Status.CALCULATED) {
            String sentence = new Wording()
                    .with("reason", difference.reason())
                    .say("NOT_CALCULATED")
                    .sentences();
            return Finding.without(
                    9,
                    white,
                    bme,
                    difference.workforceBmePercent(),
                    null,
                    difference.status(),
                    difference.reason(),
                    sentence);
        }
        return new Finding(
                Definitions.of(9),
                white,
                bme,
                difference.workforceBmePercent(),
                difference.difference(),
                difference.interval(),
                null,
                difference.position(),
                difference.significant(),
                Status.CALCULATED,
                null,
                sentence(members, difference),
                difference.samples());
    }

    private static String sentence(Headcount members, BoardDifference difference) {
        Wording wording = new Wording()
                .with("count", members.bme() == 0 ? Wording.textOf("NONE") : NumberText.count(members.bme()))
                .with("total", NumberText.count(members.total()))
                .with("board_rate", NumberText.percent(members.bmePercent()))
                .with("workforce_rate", NumberText.percent(difference.workforceBmePercent()))
                .with("gap", NumberText.points(difference.difference()))
                .with("lower", NumberText.points(difference.interval().lower()))
                .with("upper", NumberText.points(difference.interval().upper()))
                .say("BOARD");
        if (members.unknown() > 0) {
            wording.with("unknown", NumberText.count(members.unknown())).say("BOARD_UNKNOWN");
        }
        if (difference.position() == Position.TOO_FEW) {
            wording.say(difference.significant() ? "TOO_MANY_UNKNOWN" : "TOO_FEW_BOARD");
        }
        return wording.sentences();
    }
}
