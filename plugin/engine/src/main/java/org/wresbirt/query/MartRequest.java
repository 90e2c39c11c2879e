package org.wresbirt.query;

import java.nio.file.Path;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.tally.UnknownValues;

/**
 * Which mart is wanted. Two equal requests on unchanged files share one mart.
 *
 * @param extracts folder of extracts, absolute
 * @param minimumCount smallest count shown when {@code disclosure} is public
 * @param cache folder in which the mart is kept for later processes; null for memory only
 */
public record MartRequest(
        Path extracts,
        Disclosure disclosure,
        int minimumCount,
        UnknownValues unknownValues,
        DisciplinaryPeriod disciplinaryPeriod,
        Path cache) {
    /** A mart that is kept in memory only. */
    public MartRequest(
            Path extracts,
            Disclosure disclosure,
            int minimumCount,
            UnknownValues unknownValues,
            DisciplinaryPeriod disciplinaryPeriod) {
        this(extracts, disclosure, minimumCount, unknownValues, disciplinaryPeriod, null);
    }
}
