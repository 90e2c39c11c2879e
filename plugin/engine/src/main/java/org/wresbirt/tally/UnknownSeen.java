package org.wresbirt.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wresbirt.extract.Row;

/**
 * The values of code-list columns that no list knows, with how often each was met. A site needs to see them to map them;
 * since a column may be mapped wrongly and hold names, a value is only ever shown when many rows share it.
 */
final class UnknownSeen {
    /** A value that fewer rows hold might tell of one person. */
    static final int SHOWN_FROM = 5;

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_VALUES = 500;

    /** What was not recognised, where, and as which text. */
    record Value(Reason reason, String field, String text) {
        // Written out: the first hash that Java makes of a record lets a cold process spin a hundred classes.
        @Override
        public int hashCode() {
            return (reason.ordinal() * 31 + field.hashCode()) * 31 + text.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value value
                    && value.reason == reason
                    && value.field.equals(field)
                    && value.text.equals(text);
        }
    }

    /** How many rows hold it, and where the first of them is. */
    static final class Seen {
        long rows;
        long first = Fates.NOWHERE;
    }

    private final Map<Value, Seen> values = new LinkedHashMap<>();

    void add(Reason reason, String field, byte[] bytes, Row row) {
        String text = row.decode(bytes, 0, bytes.length);
        Value value = new Value(reason, field, text);
        if (values.size() < MOST_VALUES || values.containsKey(value)) {
            Seen seen = values.computeIfAbsent(value, v -> new Seen());
            seen.rows++;
            seen.first = Math.min(seen.first, row.position());
        }
    }

    synchronized void add(UnknownSeen more) {
        more.values.forEach((value, seen) -> {
            Seen mine = values.computeIfAbsent(value, v -> new Seen());
            mine.rows += seen.rows;
            mine.first = Math.min(mine.first, seen.first);
        });
    }

    Map<Value, Seen> values() {
        return values;
    }

    /** All values of a column together; the text of the keys is empty. */
    Map<Value, Seen> byColumn() {
        Map<Value, Seen> columns = new LinkedHashMap<>();
        values.forEach((value, seen) -> {
            Seen sum = columns.computeIfAbsent(new Value(value.reason, value.field, ""), v -> new Seen());
            sum.rows += seen.rows;
            sum.first = Math.min(sum.first, seen.first);
        });
        return columns;
    }

    /**
     * Whether these rows have an entry of their own: those that share a value which may be shown, and those of which only the
     * column is told.
     */
    static boolean isToldApart(Value value, Seen seen) {
        return value.text().isEmpty() || seen.rows >= SHOWN_FROM && value.text().length() <= LONGEST_SHOWN;
    }
}
