package org.wresbirt.mart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * SQL of the view {@code FIGURE}, which turns the wide tables into one number a row. Which columns are figures, and under
 * which name, is data: {@code figure-columns.csv}; which rows, {@code figure-parts.csv}.
 *
 * <p>Each part joins its table with the list of its columns, so the view has one branch a part instead of one a column:
 * Derby compiles it several times faster.
 */
final class FigureView {
    static final String NAME = "FIGURE";

    /** The list of columns, in a schema that readers do not see. */
    static final String COLUMNS_TABLE = "BASIS.FIGURE_COLUMN";

    /** One column that is a figure. */
    record Column(String part, String name, String measure, String group) {}

    private FigureView() {}

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (ResourceRow line : ResourceTable.read(FigureView.class, "figure-columns.csv")) {
            columns.add(new Column(line.get(0), line.get(1), line.get(2), line.get(3)));
        }
        return columns;
    }

    /** Name of the table that each part reads, by part. */
    static String tableOf(String part) {
        for (ResourceRow line : ResourceTable.read(FigureView.class, "figure-parts.csv")) {
            if (line.get(0).equals(part)) {
                return line.get(1);
            }
        }
        throw new IllegalArgumentException(part);
    }

    static String sql(DictionaryTable view) {
        StringJoiner names = new StringJoiner(", ");
        for (DictionaryColumn column : view.columns()) {
            names.add(column.name());
        }
        StringJoiner parts = new StringJoiner(" UNION ALL ");
        for (ResourceRow line : ResourceTable.read(FigureView.class, "figure-parts.csv")) {
            parts.add(part(line));
        }
        // no number and nothing in its way: the column does not apply to the row
        return "CREATE VIEW WRES." + view.name() + "(" + names + ") AS SELECT " + names + " FROM (" + parts + ") F("
                + names + ") WHERE FIGURE_VALUE IS NOT NULL OR STATUS <> 'CALCULATED'";
    }

    private static String part(ResourceRow line) {
        String table = line.get(1);
        StringBuilder value = new StringBuilder("CASE M.COLUMN_NAME");
        for (Column column : columns()) {
            if (column.part().equals(line.get(0))) {
                value.append(" WHEN '").append(column.name()).append("' THEN CAST(T.");
                value.append(column.name()).append(" AS DOUBLE)");
            }
        }
        value.append(" END");
        String status = line.get(11).isEmpty()
                ? "CASE WHEN " + value + " IS NOT NULL THEN 'CALCULATED' ELSE T.STATUS END"
                : line.get(11);
        StringJoiner select = new StringJoiner(", ", "SELECT ", "");
        select.add(orElse(line.get(7), "T.ORGANISATION_CODE"));
        select.add("T.REPORTING_YEAR");
        select.add(text("'" + table + "'", 40));
        select.add("CAST(" + line.get(4) + " AS SMALLINT)");
        select.add(text(orElse(line.get(8), "M.MEASURE"), 200));
        select.add(text(line.get(5), 200));
        select.add(line.get(6));
        select.add(text(orElse(line.get(9), "M.ETHNIC_GROUP"), 40));
        select.add(value);
        select.add(line.get(10).isEmpty() ? "M.UNIT" : "COALESCE(M.UNIT, " + line.get(10) + ")");
        select.add(status);
        String condition = line.get(3).isEmpty() ? "" : " AND " + line.get(3);
        return select + " FROM WRES." + table + " T " + line.get(2) + " INNER JOIN " + COLUMNS_TABLE
                + " M ON M.PART = '" + line.get(0) + "'" + condition;
    }

    /** Literals are {@code CHAR}: of different lengths in the branches, they would be padded with blanks to the longest. */
    private static String text(String expression, int length) {
        return "CAST(" + expression + " AS VARCHAR(" + length + "))";
    }

    private static String orElse(String expression, String usual) {
        return expression.isEmpty() ? usual : expression;
    }
}
