package org.wresbirt.classify;

/**
 * Who employs the person, and how. The standard counts {@link #SUBSTANTIVE} staff; bank-only workers belong to Bank WRES,
 * the others are out of scope.
 */
public enum AssignmentCategory {
    /** Permanent and fixed-term contracts of employment, locum contracts with the trust included. */
    SUBSTANTIVE,
    BANK,
    /** Not employed here: honorary contracts, and volunteers. */
    HONORARY,
    /** Chair and non-executive directors: on the board, but not in the workforce. */
    NON_EXECUTIVE,
    AGENCY,
    /** Counted as substantive, with a note in data quality. */
    UNKNOWN
}
