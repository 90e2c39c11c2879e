package org.wresbirt.tally;

/** Why rows have the fate that they have. The texts are sentences for the people who make the extracts. */
enum Reason {
    COUNTED(Outcome.COUNTED, "Counted."),

    RAGGED_ROW(
            Outcome.REJECTED,
            "The row has fewer cells than the header, or more. Check for line breaks or delimiters inside unquoted text."),
    MISSING_EMPLOYEE_NUMBER(
            Outcome.REJECTED,
            "There is no employee number, so it cannot be told whether the person is counted already.",
            "Fill in the number where it is missing and export again, or leave such rows out of the export."),
    NOBODY(Outcome.REJECTED, "A header repeated below, or a footer: the row is about nobody."),
    MISSING_DATE(
            Outcome.REJECTED,
            "There is no date and the file's name gives no year, so the year is not known.",
            "Fill in the date, or put the year into the file's or folder's name."),
    IMPOSSIBLE_DATE(
            Outcome.REJECTED,
            "The date does not exist or cannot be read. Dates are day, month, year.",
            "Correct the date where it was typed and export again."),
    IMPOSSIBLE_COUNT(
            Outcome.REJECTED,
            "A count is missing, negative, not a whole number, or larger than the one it is part of.",
            "Correct the counts: no more appointed than shortlisted, no more shortlisted than applied."),
    UNKNOWN_STAGE(
            Outcome.REJECTED,
            "The stage that the application reached is blank or not recognised.",
            "Fill in the stage, or map it in a file with the columns list, value, code (list recruitment-stage)."),
    UNKNOWN_ANSWER(Outcome.REJECTED, "Voting or executive is neither yes nor no.", "Write Y or N into both columns."),
    INCOMPLETE_REFERENCE(
            Outcome.REJECTED,
            "A reference row lacks something that it needs, or has a number that is none.",
            "Fill in or correct the column; the guide to extract formats lists what is needed."),
    NO_QUESTION(
            Outcome.REJECTED,
            "The file has none of the questions that its year's staff survey asked for the indicators.",
            "Look whether the year in the file's or folder's name is right, or map the headers in a file with the columns kind, field, header."),
    UNKNOWN_ORGANISATION(
            Outcome.REJECTED,
            "The row does not say which organisation it is about.",
            "Fill in the organisation's code, or put the file into a folder named after it."),

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
    REPEATED_FILE(
            Outcome.OUT_OF_SCOPE,
            "The same file again, byte for byte: its rows are not counted a second time.",
            "Take one of the two away. If both are right, put their rows into one file."),
    NOT_PUBLISHED(Outcome.OUT_OF_SCOPE, "The published workbook has no figures for the years of this source."),
    NOT_AN_EXTRACT(
            Outcome.OUT_OF_SCOPE,
            "No known layout fits the file, or it has no row of headers. If it is an extract, map its headers in a file with the columns kind, field, header."),
    EMPTY_FILE(Outcome.OUT_OF_SCOPE, "There is nothing in the file. If it should be an extract, export it again."),
    NO_ROWS(
            Outcome.OUT_OF_SCOPE,
            "There are headers and no rows below them. If there should be rows, look at the filter of the export and repeat it."),

    UNLISTED_ORGANISATION(
            Outcome.GUESSED,
            "The organisation is not listed in the organisations file; counted as the organisation that the file belongs to.",
            "Add the organisation, or the name as an alias, to the organisations file."),
    UNRECOGNISED_ETHNICITY(
            Outcome.GUESSED,
            "The ethnicity is not in any code list; counted as not known.",
            "Correct the value, or map it in a file with the columns list, value, code (list ethnicity, or the staff survey's own)."),
    GUESSED_ETHNICITY(
            Outcome.GUESSED,
            "The ethnicity is a group without detail, or code and text differ within one group; counted in the group.",
            "Nothing need be done for the indicators; export the full code for the detailed profile."),
    UNRECOGNISED_BAND(
            Outcome.GUESSED,
            "The pay band or grade is not recognised; counted with band not known.",
            "Correct the value, or map it in a file with the columns list, value, code (list band)."),
    UNRECOGNISED_SEGMENT(
            Outcome.GUESSED,
            "Neither grade, occupation code nor staff group tells whether the post is clinical; counted as not known.",
            "Export the occupation code or the staff group too, or fill it in."),
    UNRECOGNISED_STAFF_GROUP(
            Outcome.GUESSED,
            "The staff group is not recognised; counted as not known.",
            "Correct the value, or map it in a file with the columns list, value, code (list staff-group)."),
    UNRECOGNISED_CONTRACT(
            Outcome.GUESSED,
            "The assignment category is not recognised; counted as substantive.",
            "Correct the value, or map it in a file with the columns list, value, code (list assignment-category)."),
    UNRECOGNISED_STATUS(
            Outcome.GUESSED,
            "The status is not recognised; counted as in force.",
            "Correct the value, or map it in a file with the columns list, value, code (list assignment-status; for training training-status)."),
    IMPLAUSIBLE_FTE(
            Outcome.GUESSED,
            "The full-time equivalent is negative, above 2 or no number; it is not used.",
            "Correct it at the source. It only decides which of several assignments of one person counts."),
    NOT_IN_WORKFORCE(
            Outcome.GUESSED,
            "The person is not in the workforce extract of the year and no ethnicity is given; counted as not known.",
            "Look at the employee number, or export the ethnicity too. Somebody who left before the snapshot is rightly here."),
    SNAPSHOT_DATE_UNREADABLE(
            Outcome.GUESSED,
            "The snapshot date does not exist or cannot be read; counted in the file's year.",
            "Correct the date and export again."),
    NO_NUMBER_EVENT(
            Outcome.GUESSED,
            "There is no employee number; counted as one person, though it may be somebody counted already.",
            "Export the employee number too, if there is one."),
    UNRECOGNISED_FLAG(
            Outcome.GUESSED,
            "The value is neither yes nor no nor a date; counted as no.",
            "Correct the value, or map it in a file with the columns list, value, code (list flag; for the primary assignment yes-no)."),
    UNRECOGNISED_ANSWER(
            Outcome.GUESSED,
            "The answer is none of the questionnaire; counted as not answered.",
            "Correct the value, or map it in a file with the columns list, value, code (lists survey-answer-5 to survey-answer-8)."),
    PUBLISHED_INSTEAD(
            Outcome.GUESSED,
            "There are published results of the same survey too; they are shown, and not these answers.",
            "Take the file away whose results you do not want."),
    SAME_IN_OTHER_YEAR(
            Outcome.GUESSED,
            "The same file, byte for byte, stands for another year; counted in both.",
            "Look whether one of the two is the wrong year's extract."),
    UNRECOGNISED_KIND(
            Outcome.GUESSED,
            "The kind of case or training is not recognised; counted as what the file is about.",
            "Correct the value, or map it in a file with the columns list, value, code (lists case-type, case-stage and training-kind).");

    final Outcome outcome;
    final String text;
    /** What the makers of the extract can do; null when nothing need be done, or when the text says it. */
    final String advice;

    Reason(Outcome outcome, String text) {
        this(outcome, text, null);
    }

    Reason(Outcome outcome, String text, String advice) {
        this.outcome = outcome;
        this.text = text;
        this.advice = advice;
    }
}
