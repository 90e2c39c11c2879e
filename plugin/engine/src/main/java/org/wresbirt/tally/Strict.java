package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wresbirt.extract.ExtractException;

/** Refuses extracts with values that no code list knows, for sites that would rather mend than guess. */
final class Strict {
    private static final Set<Reason> REFUSED = Set.of(
            Reason.UNRECOGNISED_ETHNICITY,
            Reason.UNRECOGNISED_BAND,
            Reason.UNRECOGNISED_STAFF_GROUP,
            Reason.UNRECOGNISED_CONTRACT,
            Reason.UNRECOGNISED_STATUS,
            Reason.UNRECOGNISED_FLAG,
            Reason.UNRECOGNISED_ANSWER,
            Reason.UNKNOWN_STAGE,
            Reason.UNRECOGNISED_KIND);
    private static final int MOST_LINES = 20;

    private Strict() {}

    /**
     * @throws ExtractException naming file, line and column of the first such value of each column, and how many rows there
     *     are; never the value itself, since a column mapped wrongly may hold names
     */
    static void check(List<TableFile> files) {
        List<String> problems = new ArrayList<>();
        for (TableFile file : files) {
            file.unknown.byColumn().forEach((column, seen) -> {
                if (REFUSED.contains(column.reason()) && problems.size() < MOST_LINES) {
                    problems.add(file.name() + ", line " + file.rows.line(seen.first) + ", column \""
                            + file.recognition.headerOf(column.field()) + "\": a value that no code list knows, and "
                            + seen.rows + (seen.rows == 1 ? " row" : " rows") + " like it.");
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new ExtractException(String.join("\n", problems)
                    + "\nCorrect the values, map them in a file with the columns list, value, code, or leave strict off to"
                    + " count the rows all the same; data quality lists them.");
        }
    }
}
