package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.profile.Kind;

/** Indicator 9 in detail: the whole board and its parts, each against the workforce. */
final class BoardTable {
    private BoardTable() {}

    /** Adds the five rows of one year; none without a list of board members. */
    static void addTo(List<BoardShare> rows, CountedYear year) {
        if (!year.has(Kind.BOARD)) {
            return;
        }
        add(rows, year, "ALL", year.board(null, null));
        add(rows, year, "VOTING", year.board(true, null));
        add(rows, year, "NON_VOTING", year.board(false, null));
        add(rows, year, "EXECUTIVE", year.board(null, true));
        add(rows, year, "NON_EXECUTIVE", year.board(null, false));
    }

    private static void add(List<BoardShare> rows, CountedYear year, String membership, Headcount members) {
        BoardDifference difference = BoardDifference.of(year, members);
        rows.add(new BoardShare(
                year.organisation(),
                year.number(),
                membership,
                members.white(),
                members.bme(),
                members.unknown(),
                members.total(),
                difference.workforceBmePercent(),
                difference.difference(),
                difference.interval(),
                difference.status()));
    }
}
