package org.wresbirt.mart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * SQL of the view {@code SUBMISSION}: what the yearly national collection asks for, one data item a row and in its order.
 * Which items there are, and from where each takes its figures, is data: {@code submission-items.csv}.
 *
 * <p>It holds no figure of its own, so whatever is protected in the tables is protected here.
 */
final class SubmissionView {
    static final String NAME = "SUBMISSION";

    /** The list of items, in a schema that readers do not see. */
    static final String ITEMS_TABLE = "BASIS.SUBMISSION_ITEM";

    private static final List<String> GROUPS = List.of("WHITE", "BME", "UNKNOWN");

    private static final String NOTHING = "CAST(NULL AS DOUBLE)";

    private SubmissionView() {}

    /** Columns of the list of items. */
    static String itemColumns() {
        return "(ITEM_ORDER SMALLINT NOT NULL, INDICATOR_NUMBER SMALLINT NOT NULL, SECTION_NAME VARCHAR(200) NOT NULL,"
                + " ITEM_NAME VARCHAR(200) NOT NULL, MEASURE VARCHAR(40) NOT NULL, SOURCE VARCHAR(40) NOT NULL,"
                + " PART VARCHAR(40) NOT NULL, ITEM_KEY VARCHAR(40), UNIT VARCHAR(40) NOT NULL)";
    }

    /** One list of cells for each item. */
    static List<String[]> items() {
        List<String[]> items = new ArrayList<>();
        for (ResourceRow line : ResourceTable.read(SubmissionView.class, "submission-items.csv")) {
            items.add(line.cells().toArray(new String[0]));
        }
        return items;
    }

    static String sql(DictionaryTable view) {
        StringJoiner names = new StringJoiner(", ");
        for (DictionaryColumn column : view.columns()) {
            names.add(column.name());
        }
        List<String> branches = List.of(
                bands(),
                likelihood(2, "RECRUITMENT"),
                likelihood(3, "DISCIPLINARY"),
                likelihood(4, "TRAINING"),
                survey(),
                workforce(),
                board());
        // selected once more: Derby mixes up the columns of a bare union when it pushes the conditions of a join into
        // it
        return "CREATE VIEW WRES." + NAME + "(" + names + ") AS SELECT " + names + " FROM ("
                + String.join(" UNION ALL ", branches) + ") F(" + names + ")";
    }

    /** Bands that nobody is in have a row of zeros, but for the band that is not known, which has none. */
    private static String bands() {
        return select(
                        group -> "CASE WHEN T.BAND IS NULL AND Y.HAS_WORKFORCE THEN 0.0E0 ELSE "
                                + number("T." + group + "_COUNT") + " END",
                        NOTHING,
                        "CASE WHEN T.BAND IS NULL AND Y.HAS_WORKFORCE THEN 'CALCULATED' ELSE T.STATUS END")
                + joined("LEFT JOIN WRES.WORKFORCE_BY_BAND T", "T")
                + " AND T.CONTRACT = 'SUBSTANTIVE' AND T.SEGMENT = I.PART AND T.BAND = I.ITEM_KEY" + of("BAND");
    }

    /** Indicators 2 to 4; people of unknown ethnicity are counted in the tables of details only. */
    private static String likelihood(int indicator, String table) {
        return select(
                        group -> group.equals("UNKNOWN")
                                ? byPart(number("U.UNKNOWN_NUMERATOR"), number("U.UNKNOWN_DENOMINATOR"), null)
                                : byPart(
                                        number("T." + group + "_NUMERATOR"),
                                        number("T." + group + "_DENOMINATOR"),
                                        "T." + group + "_RATE"),
                        "CASE I.PART WHEN 'HEADLINE' THEN T.HEADLINE_VALUE END",
                        "T.STATUS")
                + joined("LEFT JOIN WRES.INDICATOR_RESULT T", "T") + " AND T.INDICATOR_NUMBER = " + indicator
                + " LEFT JOIN WRES." + table + " U" + on("U") + " AND U.BREAKDOWN = 'ORGANISATION'" + of("RESULT")
                + " AND I.INDICATOR_NUMBER = " + indicator;
    }

    private static String survey() {
        return select(group -> group.equals("UNKNOWN") ? NOTHING : "T." + group + "_RATE", NOTHING, "T.STATUS")
                + joined("LEFT JOIN WRES.INDICATOR_RESULT T", "T") + " AND T.INDICATOR_NUMBER = I.INDICATOR_NUMBER"
                + of("SURVEY");
    }

    private static String workforce() {
        return select(
                        group -> group.equals("UNKNOWN")
                                ? byPart(number("U.STAFF_COUNT"), null, "U.STAFF_PERCENT")
                                : byPart(number("T." + group + "_NUMERATOR"), null, "T." + group + "_RATE"),
                        NOTHING,
                        "T.STATUS")
                + joined("LEFT JOIN WRES.INDICATOR_RESULT T", "T") + " AND T.INDICATOR_NUMBER = 1"
                + " LEFT JOIN WRES.ETHNICITY_PROFILE U" + on("U") + " AND U.ETHNIC_GROUP = 'UNKNOWN'" + of("WORKFORCE");
    }

    private static String board() {
        return select(
                        group -> "CASE I.PART WHEN 'COUNT' THEN " + number("T." + group + "_COUNT")
                                + " WHEN 'PERCENT' THEN T." + group + "_PERCENT"
                                + (group.equals("BME") ? " WHEN 'DIFFERENCE' THEN T.DIFFERENCE" : "") + " END",
                        NOTHING,
                        "T.STATUS")
                + joined("LEFT JOIN WRES.BOARD T", "T") + " AND T.MEMBERSHIP = I.ITEM_KEY" + of("BOARD");
    }

    private interface Value {
        String of(String group);
    }

    private static String select(Value value, String all, String status) {
        StringJoiner select = new StringJoiner(", ", "SELECT ", "");
        select.add(
                "Y.ORGANISATION_CODE, Y.REPORTING_YEAR, I.ITEM_ORDER, I.INDICATOR_NUMBER, I.SECTION_NAME, I.ITEM_NAME");
        select.add("I.MEASURE, I.UNIT");
        for (String group : GROUPS) {
            select.add(value.of(group));
        }
        select.add(all);
        select.add("COALESCE(" + status + ", 'NO_DATA')");
        return select.toString();
    }

    private static String byPart(String numerator, String denominator, String rate) {
        return "CASE I.PART WHEN 'NUMERATOR' THEN " + numerator
                + (denominator == null ? "" : " WHEN 'DENOMINATOR' THEN " + denominator)
                + (rate == null ? "" : " WHEN 'RATE' THEN " + rate) + " END";
    }

    private static String number(String column) {
        return "CAST(" + column + " AS DOUBLE)";
    }

    private static String joined(String join, String alias) {
        return " FROM WRES.REPORTING_YEAR Y CROSS JOIN " + ITEMS_TABLE + " I " + join + on(alias);
    }

    private static String on(String alias) {
        return " ON " + alias + ".ORGANISATION_CODE = Y.ORGANISATION_CODE AND " + alias
                + ".REPORTING_YEAR = Y.REPORTING_YEAR";
    }

    private static String of(String source) {
        return " WHERE I.SOURCE = '" + source + "'";
    }
}
