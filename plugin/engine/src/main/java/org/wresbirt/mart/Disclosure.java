package org.wresbirt.mart;

/** Who may see the figures. */
public enum Disclosure {
    /** Real counts, for people inside the organisation. */
    INTERNAL,
    /** Small numbers protected. */
    PUBLIC
}
