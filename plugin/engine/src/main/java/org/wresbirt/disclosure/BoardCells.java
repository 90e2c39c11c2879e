package org.wresbirt.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.indicator.BoardShare;
import org.wresbirt.indicator.Status;

/** The board of one organisation and year: voting and other members make up the whole, executives and others as well. */
final class BoardCells {
    private final Map<String, Groups> memberships = new HashMap<>();

    /** Reads the rows of one year. */
    BoardCells(Cells cells, int year, List<BoardShare> rows) {
        cells.enter(new Place("board", year));
        for (BoardShare row : rows) {
            Groups members = Groups.together(cells, row.white(), row.bme(), row.unknown(), row.total());
            boolean all = row.membership().equals("ALL");
            members.publish(all ? Weight.Level.WHOLE_ORGANISATION : Weight.Level.BOARD_PART);
            memberships.put(row.membership(), members);
        }
        add(cells, "VOTING", "NON_VOTING");
        add(cells, "EXECUTIVE", "NON_EXECUTIVE");
    }

    private void add(Cells cells, String one, String other) {
        if (memberships.containsKey(one) && memberships.containsKey(other)) {
            all().sumOf(cells, List.of(memberships.get(one), memberships.get(other)));
        }
    }

    /** All members; null without a list of them. */
    Groups all() {
        return memberships.get("ALL");
    }

    /**
     * What readers may see of a row.
     *
     * @param workforce whether they may see the BME share of staff, which the board is compared with
     */
    BoardShare publish(BoardShare row, boolean workforce) {
        Groups members = memberships.get(row.membership());
        boolean compared =
                workforce && members.bme().isShown() && members.total().isShown();
        boolean complete = members.areShown() && members.total().isShown() && compared;
        return new BoardShare(
                row.organisation(),
                row.year(),
                row.membership(),
                Shown.count(members.white()),
                Shown.count(members.bme()),
                Shown.count(members.unknown()),
                Shown.count(members.total()),
                workforce ? row.workforceBmePercent() : null,
                compared ? row.difference() : null,
                compared ? row.interval() : null,
                complete ? row.status() : Status.PROTECTED);
    }
}
