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
 */
public record MartRequest(
        Path extracts,
        Disclosure disclosure,
        int minimumCount,
        UnknownValues unknownValues,
        DisciplinaryPeriod disciplinaryPeriod) {}
