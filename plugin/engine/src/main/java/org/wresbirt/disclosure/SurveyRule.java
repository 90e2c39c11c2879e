package org.wresbirt.disclosure;

import org.wresbirt.indicator.Group;

/**
 * Small numbers of the staff survey. No sum ties one answer to another, so a group stands or falls alone: it is withheld
 * when few people answered, when few of them said so, when few did not, or when all did.
 */
final class SurveyRule {
    private SurveyRule() {}

    /** Whether readers may see a group's answer. */
    static boolean allows(Group group, int minimumCount) {
        Long base = group.denominator();
        if (base == null) {
            // published elsewhere as a percentage alone
            return true;
        }
        if (group.rate() == null && base > 0) {
            // fewer than the survey itself reports
            return false;
        }
        if (isSmall(base, minimumCount)) {
            return false;
        }
        Long said = said(group, base);
        return said == null
                || !isSmall(said, minimumCount)
                        && !isSmall(base - said, minimumCount)
                        && (minimumCount == 1 || said == 0 || said < base);
    }

    /** Who said so, which a share of a known number tells too; null without either. */
    private static Long said(Group group, long base) {
        return group.numerator() != null || group.rate() == null
                ? group.numerator()
                : (Long) Math.round(group.rate() / 100 * base);
    }

    private static boolean isSmall(long count, int minimumCount) {
        return 0 < count && count < minimumCount;
    }
}
