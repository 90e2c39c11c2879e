package org.wresbirt.tally;

/** Counts all files of one kind of extract. */
interface KindTally {
    /** A counter for one thread's part of a file. Called by several threads. */
    Rows rows(TableFile file);
}
