package org.wresbirt.tally;

import org.wresbirt.classify.Certainty;
import org.wresbirt.extract.Row;
import org.wresbirt.extract.RowHandler;

/** Counts the rows of one file for one thread. */
abstract class Rows implements RowHandler {
    final TableFile file;
    final Fates fates = new Fates();
    final UnknownSeen unknown = new UnknownSeen();

    Rows(TableFile file) {
        this.file = file;
    }

    @Override
    public final void row(Row row) {
        fates.read();
        count(row);
    }

    @Override
    public final void ragged(long position, int cells) {
        fates.read();
        fates.add(Reason.RAGGED_ROW, position);
    }

    /** Decides the fate of one row and tells {@link #fates}. */
    abstract void count(Row row);

    /** Hands over what this thread counted; called once, after the thread's last row of the file. */
    void finish() {}

    /** Notes a value that is in no code list. */
    final void check(ValueCodes.Entry entry, Reason reason, String field, Row row) {
        if (entry.certainty == Certainty.NOT_RECOGNISED) {
            fates.add(reason, row.position());
            unknown.add(reason, field, entry.bytes(), row);
        }
    }
}
