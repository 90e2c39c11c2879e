package org.wresbirt.mart;

/** Who may see the figures. */
public enum Disclosure {
    /** Real counts, for people inside the organisation. */
    INTERNAL,
    /** Small numbers protected. */
    PUBLIC;

    /**
     * Refuses what this version cannot do.
     *
     * @throws UnsupportedOperationException for {@link #PUBLIC}: nothing protects small numbers yet
     */
    public void requireAvailable() {
        if (this == PUBLIC) {
            throw new UnsupportedOperationException(
                    "public output is not available in this version: small numbers would not be protected."
                            + " Use internal disclosure, and do not publish its figures");
        }
    }
}
