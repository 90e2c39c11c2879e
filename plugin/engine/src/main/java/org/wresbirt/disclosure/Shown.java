package org.wresbirt.disclosure;

import org.wresbirt.indicator.Group;

/** What readers see of counts and of what is made of them. */
final class Shown {
    private Shown() {}

    /** The count; null when it is withheld. */
    static Long count(Cell cell) {
        return cell.isShown() ? (Long) cell.value : null;
    }

    /** Numerator, denominator and rate: the rate only where both counts are shown, as it would give them away. */
    static Group group(Group group, Cell numerator, Cell denominator) {
        return new Group(
                count(numerator),
                count(denominator),
                numerator.isShown() && denominator.isShown() ? group.rate() : null);
    }
}
