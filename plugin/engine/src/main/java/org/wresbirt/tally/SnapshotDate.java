package org.wresbirt.tally;

import org.wresbirt.extract.Row;

/** The date in the rows of a snapshot: all of them of the file's year, since a snapshot file holds one year. */
final class SnapshotDate {
    private final Scope scope;
    private final Rows rows;
    private final int slot;

    SnapshotDate(Scope scope, Rows rows) {
        this.scope = scope;
        this.rows = rows;
        this.slot = rows.file.slot("snapshotDate");
    }

    /**
     * Looks at a row's date. A date that cannot be read is told.
     *
     * @throws RowProblem if the date is of another year
     */
    void check(Row row) {
        if (!row.isBlank(slot)) {
            int date = scope.date(row, slot);
            if (date == CalendarDate.NONE) {
                rows.fates.add(Reason.SNAPSHOT_DATE_UNREADABLE, row.position());
            } else if (CalendarDate.snapshotYear(date) != rows.file.year) {
                throw rows.file.secondYear(CalendarDate.snapshotYear(date), row.position());
            }
        }
    }
}
