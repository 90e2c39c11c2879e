package org.wresbirt.sample;

/** What a right reader does with a row; see {@link SampleTruth.FileRows}. */
enum Fate {
    COUNTED,
    REPEATED,
    OUT_OF_SCOPE,
    REJECTED
}
