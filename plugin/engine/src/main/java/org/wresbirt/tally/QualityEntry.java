package org.wresbirt.tally;

import org.wresbirt.profile.Kind;

/**
 * Rows of one file with one fate.
 *
 * @param organisation null when the file holds several or none
 * @param year null when the rows belong to no reporting year
 * @param kind null when no profile fits the file
 * @param reason a code such as {@code MISSING_EMPLOYEE_NUMBER}; {@code COUNTED} for plainly counted rows
 * @param reasonText a sentence for people, without any person's data
 * @param column header of the column at fault; null when the whole row is
 * @param firstLine line of the first such row, counted from 1 as a text editor does; null when unknown
 * @param advice a sentence on what the makers of the extract can do; null when nothing need be done, or when {@code
 *     reasonText} says it
 */
public record QualityEntry(
        String organisation,
        Integer year,
        Kind kind,
        String file,
        Outcome outcome,
        String reason,
        String reasonText,
        String column,
        long rows,
        Long firstLine,
        String advice) {}
