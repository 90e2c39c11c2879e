package org.wresbirt.tally;

import org.wresbirt.extract.Row;

/** The reporting year of an event's row: of its date, or of its file where the row has no date. */
final class EventDate {
    /** The row has no year that counts; its fate has been told. */
    static final int NONE = -1;

    private final Scope scope;
    private final Rows rows;
    private final int slot;

    EventDate(Scope scope, Rows rows, String field) {
        this.scope = scope;
        this.rows = rows;
        this.slot = rows.file.slot(field);
    }

    int year(Row row) {
        int year;
        if (row.isBlank(slot)) {
            year = rows.file.year;
            if (year == YearInText.NONE) {
                rows.fates.add(Reason.MISSING_DATE, row.position());
                return NONE;
            }
        } else {
            int date = scope.date(row, slot);
            if (date == CalendarDate.NONE) {
                rows.fates.add(Reason.IMPOSSIBLE_DATE, row.position());
                return NONE;
            }
            year = CalendarDate.financialYear(date);
        }
        if (!scope.hasYear(year)) {
            rows.fates.add(Reason.OTHER_YEAR, row.position());
            return NONE;
        }
        return year;
    }
}
