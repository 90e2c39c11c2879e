package org.wresbirt.tally;

/**
 * An organisation.
 *
 * @param code ODS code, or the name where no code is known; never empty
 * @param name for people; the code where no name is known
 * @param shortName for tables and charts of many organisations, as the {@code organisations} file gives it, else the name
 *     without its legal ending; the code where no name is known
 * @param type for example {@code Acute}; null when unknown
 * @param region NHS England region; null when unknown
 * @param system integrated care system; null when unknown
 * @param cohort free label, a partner programme or a peer group; null when none
 * @param cohortStatus for example current or previous; null when none
 */
public record Organisation(
        String code,
        String name,
        String shortName,
        String type,
        String region,
        String system,
        String cohort,
        String cohortStatus) {}
