package org.wresbirt.tally;

/** What to do with values that no code list knows. */
public enum UnknownValues {
    /** Count the person under "unknown" and note the value in data quality. */
    COUNT_AS_UNKNOWN,
    /** Refuse the extract with an error that names the place. */
    REJECT
}
