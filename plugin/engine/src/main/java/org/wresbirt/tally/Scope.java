package org.wresbirt.tally;

import java.util.BitSet;
import org.wresbirt.classify.Certainty;
import org.wresbirt.extract.Row;

/** Which organisation and which reporting year a row belongs to. */
final class Scope {
    /** Years are held as their distance from this one, so that they fit into small tables. */
    static final int FIRST_YEAR = 2000;

    /** As long as dates without a time of day get; with one there may be as many values as rows. */
    private static final int LONGEST_DATE = 11;

    final Organisations organisations;
    final ValueCodes organisation;
    private final ValueCodes date =
            new ValueCodes(text -> new ValueCodes.Value(CalendarDate.parse(text), Certainty.RECOGNISED));
    /** Reporting years of the source; empty when only events can tell, and then every year counts. */
    final BitSet years = new BitSet();

    Scope(Organisations organisations) {
        this.organisations = organisations;
        this.organisation = new ValueCodes(organisations::code);
    }

    /** The organisation of a row, or -1 when neither the row nor its file names one. */
    int organisation(Rows rows, Row row, int slot) {
        if (row.isBlank(slot)) {
            return rows.file.organisation;
        }
        ValueCodes.Entry entry = organisation.of(row, slot);
        rows.check(entry, Reason.UNLISTED_ORGANISATION, "organisation", row);
        return entry.code >= 0 ? entry.code : rows.file.organisation;
    }

    /** The date in a cell, as {@link CalendarDate#parse}; a year's extract has few of them, so each is parsed once. */
    int date(Row row, int slot) {
        return row.to(slot) - row.from(slot) > LONGEST_DATE
                ? CalendarDate.parse(row.bytes(), row.from(slot), row.to(slot))
                : date.of(row, slot).code;
    }

    boolean hasYear(int year) {
        return years.isEmpty() || year >= FIRST_YEAR && years.get(year - FIRST_YEAR);
    }

    void addYear(int year) {
        years.set(year - FIRST_YEAR);
    }
}
