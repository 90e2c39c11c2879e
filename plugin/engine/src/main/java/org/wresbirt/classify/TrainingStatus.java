package org.wresbirt.classify;

/** Whether a place on a course was taken up; accessing training means a place offered and accepted. */
public enum TrainingStatus {
    /** Completed, attended, in progress, enrolled or booked. */
    TAKEN_UP,
    /** Declined, cancelled, withdrawn, not attended, or still waiting. */
    NOT_TAKEN_UP,
    UNKNOWN
}
