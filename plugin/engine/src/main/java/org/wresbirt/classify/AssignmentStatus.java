package org.wresbirt.classify;

/** Whether somebody is in post. Maternity leave, career break, secondment, acting up and suspension are in post. */
public enum AssignmentStatus {
    IN_POST,
    LEFT,
    /** Not yet, or never, employed. */
    APPLICANT,
    UNKNOWN
}
