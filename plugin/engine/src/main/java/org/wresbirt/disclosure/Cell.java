package org.wresbirt.disclosure;

/**
 * One count that somebody could want to know. It is either published, perhaps in several places, or only implied by published
 * ones, as those who did <em>not</em> have an outcome are. Filled while the tables are read, then withheld or not.
 */
final class Cell {
    final long value;

    final Place place;

    /** What readers lose when it is withheld; 0 while nothing publishes it. */
    private double weight;

    private boolean sensitive;
    private boolean withheld;

    Cell(long value, Place place) {
        this.value = value;
        this.place = place;
    }

    /** Says that a table shows this count. The place that matters most to readers decides its weight. */
    Cell publish(double weightThere) {
        // of two counts of one importance the smaller says less
        weight = Math.max(weight, weightThere * (1 + Math.log1p(value) / 10));
        return this;
    }

    /** Says that nobody may learn this count. */
    void protect() {
        sensitive = true;
        // what is only implied is protected by withholding what implies it
        withheld |= isPublished();
    }

    void withhold() {
        withheld = true;
    }

    double weight() {
        return weight;
    }

    boolean isPublished() {
        return weight > 0;
    }

    boolean isSensitive() {
        return sensitive;
    }

    /** Whether readers can see it. */
    boolean isShown() {
        return isPublished() && !withheld;
    }

    /** A published zero: always shown, so that everybody knows it. */
    boolean isConstant() {
        return isPublished() && value == 0;
    }

    /** By how much it could be smaller, for all that readers know: as zeros are shown, what is withheld is one or more. */
    long room() {
        return isPublished() ? value - 1 : value;
    }
}
