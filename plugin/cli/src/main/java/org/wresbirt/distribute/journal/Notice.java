package org.wresbirt.distribute.journal;

/** Something that the operator has not been told yet. */
public record Notice(long id, Kind kind, String text) {
    /** What it is to the operator. */
    public enum Kind {
        /** Something to look into. */
        PROBLEM,
        /** How a run ended, for a plan that wants to be told. */
        REPORT
    }

    public boolean isProblem() {
        return kind == Kind.PROBLEM;
    }
}
