package org.wresbirt.sample;

/** The board of one organisation in one year: posts, never names, in a folder that only its name says whose it is. */
final class SystemBoard {
    private static final int EXECUTIVES_IN_PERCENT = 50;

    private SystemBoard() {}

    static String path(MemberYear of) {
        return "Boards/" + of.member().alias() + "/Board members " + of.year() + ".csv";
    }

    static byte[] bytes(MemberYear of, SystemTruth.Count count) {
        Layout layout = new Layout("board", of.year(), path(of), "UTF-8", "comma", "dd/MM/yyyy", "");
        Sheet sheet = new Sheet(layout);
        sheet.row("Post", "Voting", "Executive", "Ethnic Origin");
        int seats = of.board();
        int executives = seats * EXECUTIVES_IN_PERCENT / 100;
        for (int seat = 0; seat < seats; seat++) {
            boolean executive = seat < executives;
            // from the non-executive end, as happens most
            Group group = seats - seat <= of.boardBme() ? Group.BME : Group.WHITE;
            sheet.row(
                    executive
                            ? "Executive Director " + (seat + 1)
                            : "Non-Executive Director " + (seat + 1 - executives),
                    seat == 0 ? "N" : "Y",
                    executive ? "Y" : "N",
                    group == Group.BME ? "H Asian or Asian British - Indian" : "A White - British");
            count.add(of.member(), of.year(), "board", group, 1);
        }
        return sheet.bytes();
    }
}
