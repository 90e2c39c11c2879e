package org.wresbirt.tally;

import org.wresbirt.classify.Certainty;
import org.wresbirt.extract.Row;
import org.wresbirt.extract.RowHandler;

/** Counts the rows of one file for one thread. */
abstract class Rows implements RowHandler {
    private static final byte[] NO_BYTES = {};

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

    /** Rejects the row for a value: one that is in no code list, or a blank. */
    final void reject(ValueCodes.Entry entry, Reason reason, String field, Row row) {
        fates.add(reason, row.position());
        if (entry.certainty == Certainty.NOT_RECOGNISED) {
            unknown.add(reason, field, entry.bytes(), row);
        }
    }

    /** Rejects the row for something that is wrong with one of its cells, whatever it holds. */
    final void reject(Reason reason, String field, Row row) {
        fates.add(reason, row.position());
        unknown.add(reason, field, NO_BYTES, row);
    }

    /** Notes an ethnicity that is in no code list, or that is only known by its group. */
    final void checkEthnicity(ValueCodes.Entry entry, String field, Row row) {
        check(entry, Reason.UNRECOGNISED_ETHNICITY, field, row);
        if (entry.certainty == Certainty.GUESSED) {
            fates.add(Reason.GUESSED_ETHNICITY, row.position());
        }
    }
}
