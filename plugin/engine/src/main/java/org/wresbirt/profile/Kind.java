package org.wresbirt.profile;

/** The kinds of extract that a source may hold. */
public enum Kind {
    /** Staff in post at the snapshot. */
    WORKFORCE,
    /** Applications for vacancies. */
    RECRUITMENT,
    /** Cases of the employee-relations tracker. */
    DISCIPLINARY,
    /** Learning records. */
    TRAINING,
    /** NHS Staff Survey, answers or published results. */
    SURVEY,
    /** Members of the board. */
    BOARD,
    /** What organisations are called and where they belong. */
    ORGANISATIONS,
    /** Published figures to compare with. */
    BENCHMARKS,
    /** The organisation's own targets. */
    TARGETS,
    /** The agreed action plan. */
    ACTIONS,
    /** A site's own column headers, added to the shipped profiles. */
    SITE_COLUMNS,
    /** A site's own values, added to the shipped code lists. */
    SITE_VALUES;

    private static final Kind[] ALL = values();

    /**
     * The kind with this name. Unlike {@code valueOf} without reflection, whose first use costs a short process the spinning of
     * a class.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind named(String name) {
        for (Kind kind : ALL) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no kind " + name);
    }

    /** The kind's name as people write it, for example {@code site columns}. */
    public String displayName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
