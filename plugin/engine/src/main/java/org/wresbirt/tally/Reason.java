package org.wresbirt.tally;

/** Why rows have the fate that they have. The texts are sentences for the people who make the extracts. */
enum Reason {
    COUNTED(Outcome.COUNTED, "Counted."),

    RAGGED_ROW(
            Outcome.REJECTED,
            "The row has fewer cells than the header, or more. Check for line breaks or delimiters inside unquoted text."),
    MISSING_EMPLOYEE_NUMBER(
            Outcome.REJECTED,
            "There is no employee number, so it cannot be told whether the person is counted already."),
    NOBODY(Outcome.REJECTED, "A header repeated below, or a footer: the row is about nobody."),
    MISSING_DATE(Outcome.REJECTED, "There is no date and the file's name gives no year, so the year is not known."),
    IMPOSSIBLE_DATE(Outcome.REJECTED, "The date does not exist or cannot be read. Dates are day, month, year."),
    IMPOSSIBLE_COUNT(
            Outcome.REJECTED,
            "A count is missing, negative, not a whole number, or larger than the one it is part of."),
    UNKNOWN_STAGE(Outcome.REJECTED, "The stage that the application reached is blank or not recognised."),
    UNKNOWN_ANSWER(Outcome.REJECTED, "Voting or executive is neither yes nor no."),
    INCOMPLETE_REFERENCE(
            Outcome.REJECTED, "A reference row lacks something that it needs, or has a number that is none."),
    UNKNOWN_ORGANISATION(Outcome.REJECTED, "The row does not say which organisation it is about."),

    FURTHER_ASSIGNMENT(
            Outcome.OUT_OF_SCOPE, "A further assignment, or a repeated row, of somebody who is counted once already."),
    FURTHER_EVENT(
            Outcome.OUT_OF_SCOPE, "A further case or course of somebody who is counted once already in the year."),
    LEAVER(Outcome.OUT_OF_SCOPE, "The assignment had ended."),
    APPLICANT(Outcome.OUT_OF_SCOPE, "An applicant, not yet an employee."),
    HONORARY(Outcome.OUT_OF_SCOPE, "An honorary contract: employed by somebody else."),
    NON_EXECUTIVE(
            Outcome.OUT_OF_SCOPE, "A chair or non-executive director: counted in the board, not in the workforce."),
    AGENCY(Outcome.OUT_OF_SCOPE, "An agency worker: employed by somebody else."),
    BANK_WORKER(Outcome.OUT_OF_SCOPE, "A bank-only worker: belongs to Bank WRES."),
    OTHER_YEAR(Outcome.OUT_OF_SCOPE, "The date lies outside every reporting year of this source."),
    OTHER_CASE(Outcome.OUT_OF_SCOPE, "Not a disciplinary case."),
    INFORMAL_CASE(Outcome.OUT_OF_SCOPE, "Not a formal case (yet): no formal investigation was entered."),
    MANDATORY_TRAINING(Outcome.OUT_OF_SCOPE, "Mandatory training."),
    NOT_TAKEN_UP(Outcome.OUT_OF_SCOPE, "The training was not taken up."),
    TOTAL_ROW(Outcome.OUT_OF_SCOPE, "A total of the rows above it."),
    OTHER_ORGANISATION(Outcome.OUT_OF_SCOPE, "About an organisation that has no extracts here."),
    NOT_PUBLISHED(Outcome.OUT_OF_SCOPE, "The published workbook has no figures for the years of this source."),
    NOT_AN_EXTRACT(
            Outcome.OUT_OF_SCOPE,
            "No known layout fits the file. If it is an extract, map its headers in a file with the columns kind, field, header."),
    EMPTY_FILE(Outcome.OUT_OF_SCOPE, "There is nothing in the file. If it should be an extract, export it again."),
    NO_ROWS(
            Outcome.OUT_OF_SCOPE,
            "There are headers and no rows below them. If there should be rows, look at the filter of the export and repeat it."),

    UNLISTED_ORGANISATION(
            Outcome.GUESSED,
            "The organisation is not listed in the organisations file; counted as the organisation that the file belongs to."),
    UNRECOGNISED_ETHNICITY(Outcome.GUESSED, "The ethnicity is not in any code list; counted as not known."),
    GUESSED_ETHNICITY(
            Outcome.GUESSED,
            "The ethnicity is a group without detail, or code and text differ within one group; counted in the group."),
    UNRECOGNISED_BAND(Outcome.GUESSED, "The pay band or grade is not recognised; counted with band not known."),
    UNRECOGNISED_SEGMENT(
            Outcome.GUESSED,
            "Neither grade, occupation code nor staff group tells whether the post is clinical; counted as not known."),
    UNRECOGNISED_STAFF_GROUP(Outcome.GUESSED, "The staff group is not recognised; counted as not known."),
    UNRECOGNISED_CONTRACT(Outcome.GUESSED, "The assignment category is not recognised; counted as substantive."),
    UNRECOGNISED_STATUS(Outcome.GUESSED, "The status is not recognised; counted as in force."),
    IMPLAUSIBLE_FTE(Outcome.GUESSED, "The full-time equivalent is negative, above 2 or no number; it is not used."),
    NOT_IN_WORKFORCE(
            Outcome.GUESSED,
            "The person is not in the workforce extract of the year and no ethnicity is given; counted as not known."),
    SNAPSHOT_DATE_UNREADABLE(
            Outcome.GUESSED, "The snapshot date does not exist or cannot be read; counted in the file's year."),
    NO_NUMBER_EVENT(
            Outcome.GUESSED,
            "There is no employee number; counted as one person, though it may be somebody counted already."),
    UNRECOGNISED_KIND(
            Outcome.GUESSED, "The kind of case or training is not recognised; counted as what the file is about.");

    final Outcome outcome;
    final String text;

    Reason(Outcome outcome, String text) {
        this.outcome = outcome;
        this.text = text;
    }
}
