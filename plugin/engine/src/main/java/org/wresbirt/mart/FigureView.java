package org.wresbirt.mart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.wresbirt.extract.ResourceTable;

/**
 * SQL of the view {@code FIGURE}, which turns the wide tables into one number a row. Which columns are figures, and under
 * which name, is data: {@code figure-columns.csv}; which rows, {@code figure-parts.csv}.
 *
 * <p>Each part joins its table with the list of its columns, so the view has one branch a part instead of one a column:
 * Derby compiles it several times faster.
 */
final class FigureView {
    /** The list of columns, in a schema that readers do not see. */
    static final String COLUMNS_TABLE = "BASIS.FIGURE_COLUMN";

    /** One column that is a figure. */
    record Column(String part, String name, String measure, String group) {}

    private FigureView() {}

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (NamedCsvRecord line : ResourceTable.read(FigureView.class, "figure-columns.csv")) {
            columns.add(new Column(line.getField(0), line.getField(1), line.getField(2), line.getField(3)));
        }
        return columns;
    }

    /** Name of the table that each part reads, by part. */
    static String tableOf(String part) {
        for (NamedCsvRecord line : ResourceTable.read(FigureView.class, "figure-parts.csv")) {
            if (line.getField(0).equals(part)) {
                return line.getField(1);
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
        for (NamedCsvRecord line : ResourceTable.read(FigureView.class, "figure-parts.csv")) {
            parts.add(part(line));
        }
        // no number and nothing in its way: the column does not apply to the row
        return "CREATE VIEW WRES." + view.name() + "(" + names + ") AS SELECT " + names + " FROM (" + parts + ") F("
                + names + ") WHERE FIGURE_VALUE IS NOT NULL OR STATUS <> 'CALCULATED'";
    }

    private static String part(NamedCsvRecord line) {
        String table = line.getField(1);
        StringBuilder value = new StringBuilder("CASE M.COLUMN_NAME");
        for (Column column : columns()) {
            if (column.part().equals(line.getField(0))) {
                value.append(" WHEN '").append(column.name()).append("' THEN CAST(T.");
                value.append(column.name()).append(" AS DOUBLE)");
            }
        }
        value.append(" END");
        String status = line.getField(11).isEmpty()
                ? "CASE WHEN " + value + " IS NOT NULL THEN 'CALCULATED' ELSE T.STATUS END"
                : line.getField(11);
        StringJoiner select = new StringJoiner(", ", "SELECT ", "");
        select.add(orElse(line.getField(7), "T.ORGANISATION_CODE"));
        select.add("T.REPORTING_YEAR");
        select.add("'" + table + "'");
        select.add("CAST(" + line.getField(4) + " AS SMALLINT)");
        select.add(orElse(line.getField(8), "M.MEASURE"));
        select.add(line.getField(5));
        select.add(line.getField(6));
        select.add(orElse(line.getField(9), "M.ETHNIC_GROUP"));
        select.add(value);
        select.add(line.getField(10).isEmpty() ? "M.UNIT" : "COALESCE(M.UNIT, " + line.getField(10) + ")");
        select.add(status);
        String condition = line.getField(3).isEmpty() ? "" : " AND " + line.getField(3);
        return select + " FROM WRES." + table + " T " + line.getField(2) + " INNER JOIN " + COLUMNS_TABLE
                + " M ON M.PART = '" + line.getField(0) + "'" + condition;
    }

    private static String orElse(String expression, String usual) {
        return expression.isEmpty() ? usual : expression;
    }
}
