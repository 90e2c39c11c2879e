package org.wresbirt.tally;

import java.time.LocalDate;
import java.util.Set;
import org.wresbirt.profile.Kind;

/**
 * One reporting year of one organisation.
 *
 * @param organisation the organisation's code
 * @param year reporting year: 2024 means the snapshot of 31 March 2024
 * @param snapshotDate the date that the workforce extract names, else 31 March of the year
 * @param surveyYear the year of the staff survey (autumn before the snapshot); null without a survey
 * @param kinds which extracts there are for the year; never empty
 */
public record OrganisationYear(
        String organisation, int year, LocalDate snapshotDate, Integer surveyYear, Set<Kind> kinds) {
    public OrganisationYear {
        kinds = Set.copyOf(kinds);
    }
}
