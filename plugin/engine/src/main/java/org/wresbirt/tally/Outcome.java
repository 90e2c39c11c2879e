package org.wresbirt.tally;

/** What became of rows. Each row is counted, rejected or out of scope; {@link #GUESSED} speaks of counted rows again. */
public enum Outcome {
    COUNTED,
    REJECTED,
    OUT_OF_SCOPE,
    GUESSED
}
