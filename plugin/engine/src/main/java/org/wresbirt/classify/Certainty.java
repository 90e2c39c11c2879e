package org.wresbirt.classify;

/** How sure the classification of a raw value is; everything but {@link #RECOGNISED} is shown in data quality. */
public enum Certainty {
    /** The value, or its code and text together, is in a code list. */
    RECOGNISED,
    /** Probably right, but coarse ("Asian"), written in an unlisted way, or a code whose text is not in the list. */
    GUESSED,
    /** Nothing was recorded: empty, blank, only punctuation, or what spreadsheets and databases write for nothing. */
    BLANK,
    /** No list knows the value, it contradicts itself ("A Pakistani"), or a list says that it tells nothing. */
    NOT_RECOGNISED;

    private static final Certainty[] ALL = values();

    /**
     * The certainty with this name; {@link #RECOGNISED} for the empty name. Unlike {@code valueOf} without reflection, whose
     * first use costs a short process the spinning of a class.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Certainty named(String name) {
        for (Certainty certainty : ALL) {
            if (certainty.name().equals(name)) {
                return certainty;
            }
        }
        if (name.isEmpty()) {
            return RECOGNISED;
        }
        throw new IllegalArgumentException("there is no certainty ".concat(name));
    }
}
