package org.wresbirt.cli;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wresbirt.distribute.plan.Suggestion;
import org.wresbirt.mart.DictionaryColumn;
import org.wresbirt.mart.DictionaryTable;

/** A table or a column that the mart does not have, and the one that was probably meant. */
final class MisspeltName {
    /** Derby's states of a name that it does not know; its messages quote the name. */
    private static final String NO_COLUMN = "42X04";

    private static final String NO_TABLE = "42X05";
    private static final Pattern QUOTED = Pattern.compile("'(?:[^'.]*\\.)?([^'.]+)'");

    private MisspeltName() {}

    /**
     * An addition to the database's message; empty when it complains of something else, or no name is near. Columns are those of
     * the tables that the statement names.
     */
    static String suggestion(SQLException mistake, String sql, List<DictionaryTable> tables) {
        Matcher name = QUOTED.matcher(String.valueOf(mistake.getMessage()));
        if (!name.find()) {
            return "";
        }
        if (NO_TABLE.equals(mistake.getSQLState())) {
            return Suggestion.of(
                    name.group(1), tables.stream().map(DictionaryTable::name).toList());
        }
        if (NO_COLUMN.equals(mistake.getSQLState())) {
            String statement = sql.toUpperCase(Locale.ROOT);
            return Suggestion.of(
                    name.group(1),
                    tables.stream()
                            .filter(table -> statement.contains(table.name()))
                            .flatMap(table -> table.columns().stream())
                            .map(DictionaryColumn::name)
                            .distinct()
                            .toList());
        }
        return "";
    }
}
