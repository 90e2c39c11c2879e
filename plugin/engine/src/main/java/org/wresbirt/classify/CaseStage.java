package org.wresbirt.classify;

/** Stage of a case; entry into the formal process is measured by entry into a formal investigation (indicator 3). */
public enum CaseStage {
    /** Fact finding, preliminary enquiry, informal action: not counted by indicator 3. */
    INFORMAL,
    /** Formal investigation and everything after it: hearing, sanction, appeal. */
    FORMAL,
    UNKNOWN
}
