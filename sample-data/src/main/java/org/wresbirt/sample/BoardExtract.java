package org.wresbirt.sample;

import java.util.List;

/** The board by post: {@code board.csv}. Posts, never names. */
final class BoardExtract {
    private BoardExtract() {}

    static byte[] bytes(int year, List<Ethnicity> ethnicities, Ledger ledger) {
        Layout layout = Layout.of("board", year);
        Sheet sheet = new Sheet(layout);
        sheet.row("Post", "Voting", "Executive", "Ethnic Origin");
        for (String[] row : Resource.rows("board.csv")) {
            Ethnicity ethnicity = withCode(row[3 + year - Story.FIRST_YEAR], ethnicities);
            sheet.row(row[0], row[1], row[2], ethnicity.codeAndText());
            ledger.row(layout, Fate.COUNTED);
            ledger.person("board", year, ethnicity.group());
            if (row[1].equals("Y")) {
                ledger.person("voting board", year, ethnicity.group());
            }
            if (row[2].equals("Y")) {
                ledger.person("executive board", year, ethnicity.group());
            }
        }
        return sheet.bytes();
    }

    private static Ethnicity withCode(String code, List<Ethnicity> ethnicities) {
        for (Ethnicity ethnicity : ethnicities) {
            if (ethnicity.code().equals(code)) {
                return ethnicity;
            }
        }
        throw new IllegalStateException("board.csv names an unknown ethnic code " + code);
    }
}
