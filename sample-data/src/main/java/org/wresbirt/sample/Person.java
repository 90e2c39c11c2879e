package org.wresbirt.sample;

import java.time.LocalDate;

/** An invented employee or bank worker: a number and traits, no name and no date of birth. */
final class Person {
    /** From a range of its own, 90000000 and up, so that invented rows are known as such. */
    final int number;

    final Ethnicity ethnicity;
    final boolean female;
    final LocalDate start;
    final Directorate directorate;
    final int workplace;
    /** Hundredths of full time in the main assignment. */
    final int fte;
    /** What else the person has, in all years. */
    final Extra extra;

    Post post;

    Person(
            int number,
            Ethnicity ethnicity,
            boolean female,
            LocalDate start,
            Directorate directorate,
            int workplace,
            int fte,
            Extra extra,
            Post post) {
        this.number = number;
        this.ethnicity = ethnicity;
        this.female = female;
        this.start = start;
        this.directorate = directorate;
        this.workplace = workplace;
        this.fte = fte;
        this.extra = extra;
        this.post = post;
    }

    /** Assignments beside the main one. */
    enum Extra {
        NONE,
        SECOND_ASSIGNMENT,
        /** Two assignments, none marked as primary: the larger full-time equivalent decides. */
        NO_PRIMARY_FLAG,
        BANK_SHIFTS
    }
}
