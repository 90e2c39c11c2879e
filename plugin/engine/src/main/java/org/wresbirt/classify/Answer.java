package org.wresbirt.classify;

/** Answer to a yes-or-no question, in a flag column or in the staff survey. */
public enum Answer {
    YES,
    NO,
    /** An answer in its own right: in the base of indicator 7 since the survey of 2021, not before. */
    DONT_KNOW,
    /** No answer, or none that a list knows: never in a base. */
    UNKNOWN
}
