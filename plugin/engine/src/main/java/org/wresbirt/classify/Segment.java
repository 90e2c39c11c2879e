package org.wresbirt.classify;

/** The parts of the workforce that indicator 1 shows apart. {@link #UNKNOWN}: no grade, occupation code or staff group tells. */
public enum Segment {
    NON_CLINICAL("Non-clinical"),
    CLINICAL("Clinical"),
    MEDICAL_AND_DENTAL("Medical and dental"),
    UNKNOWN("Not known");

    private final String displayName;

    Segment(String displayName) {
        this.displayName = displayName;
    }

    /** What people read, never null. */
    public String displayName() {
        return displayName;
    }
}
