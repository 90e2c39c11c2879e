package org.wresbirt.sample;

import java.time.LocalDate;

/** Dates that belong to none of the sample's reporting years. */
final class Outside {
    private Outside() {}

    /** Before the first year for the first folder, after the last for the last. */
    static LocalDate date(int folderYear, Draw draw) {
        return folderYear == Story.FIRST_YEAR
                ? LocalDate.of(Story.FIRST_YEAR - 1, 3, 31).minusDays(draw.below(60))
                : LocalDate.of(Story.LAST_YEAR, 4, 1).plusDays(draw.below(60));
    }
}
