package org.wresbirt.tally;

import java.util.BitSet;
import org.wresbirt.extract.Row;

/** Which organisation and which reporting year a row belongs to. */
final class Scope {
    /** Years are held as their distance from this one, so that they fit into small tables. */
    static final int FIRST_YEAR = 2000;

    final Organisations organisations;
    final ValueCodes organisation;
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

    boolean hasYear(int year) {
        return years.isEmpty() || year >= FIRST_YEAR && years.get(year - FIRST_YEAR);
    }

    void addYear(int year) {
        years.set(year - FIRST_YEAR);
    }
}
