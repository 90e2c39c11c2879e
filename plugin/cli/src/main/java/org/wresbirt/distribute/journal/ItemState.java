package org.wresbirt.distribute.journal;

/** How far one delivery to one target has come. */
public enum ItemState {
    /** To be done; its documents are not made yet. */
    DUE(true),
    /** Its documents lie in the spool. */
    READY(true),
    /** On its way; the mail server cannot have it yet. */
    SENDING(true),
    /** The end of the message is being given to the mail server: from here until its answer nobody knows. */
    HANDING_OVER(true),
    /** Kept back, for a person or for better extracts to decide. */
    HELD(true),
    /** The mail server took it, or the files are in the folder. */
    DONE(false),
    /** The mail server may or may not have taken it. Never sent again but by a person's word. */
    UNCERTAIN(false),
    /** Refused for good, or given up. */
    FAILED(false),
    /** Left out, as the plan says. */
    SKIPPED(false);

    private final boolean isOpen;

    ItemState(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /** Whether something is still to happen by itself. */
    public boolean isOpen() {
        return isOpen;
    }
}
