package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.List;

/** The cells of one assignment under ESR's headers. */
final class AssignmentRow {
    static final List<String> COLUMNS = List.of(
            "Employee Number",
            "Assignment Number",
            "Org L2",
            "Org L3",
            "Org L4",
            "Staff Group",
            "Role",
            "Occupation Code",
            "Position Title",
            "Pay Scale",
            "Grade",
            "Ethnic Origin",
            "Gender",
            "Assignment Category",
            "Employee Category",
            "Primary Assignment",
            "FTE",
            "Assignment Status",
            "Latest Start Date",
            "Snapshot Date");
    static final int NUMBER = 0;
    static final int ASSIGNMENT = 1;
    static final int ROLE = 6;
    static final int TITLE = 8;
    static final int PAY_SCALE = 9;
    static final int GRADE = 10;
    static final int ETHNICITY = 11;
    static final int CATEGORY = 13;
    static final int PRIMARY = 15;
    static final int FTE = 16;
    static final int STATUS = 17;
    static final int START = 18;

    private AssignmentRow() {}

    /** @param assignment 1 for the main one */
    static String[] of(Person person, Post post, int assignment, int year, Layout layout) {
        Directorate directorate = person.directorate;
        int fte = person.fte;
        return new String[] {
            "" + person.number,
            assignment == 1 ? "" + person.number : person.number + "-" + assignment,
            directorate.orgL2(),
            directorate.orgL3(),
            directorate.orgL4() + " " + person.workplace,
            post.staffGroup(),
            post.role(),
            post.occupationCode(),
            post.title(),
            post.payScale(),
            post.grade(),
            person.ethnicity.codeAndText(),
            person.female ? "Female" : "Male",
            post.isBank() ? "Bank" : isTemporary(person) ? "Fixed Term Temp" : "Permanent",
            fte == 100 ? "Full Time" : "Part Time",
            flag(assignment == 1, layout),
            fte == 100 ? "1.00" : "0." + (fte < 10 ? "0" : "") + fte,
            status(person, year),
            layout.date(person.start),
            layout.date(LocalDate.of(year, 3, 31))
        };
    }

    private static boolean isTemporary(Person person) {
        return person.post.band().equals("TRAINEE_GRADE") || person.number % 17 == 0;
    }

    /** All of them are in post. */
    private static String status(Person person, int year) {
        return switch ((person.number + year) % 60) {
            case 0 -> "Maternity & Adoption";
            case 1 -> "Acting Up";
            case 2 -> "Internal Secondment";
            default -> "Active Assignment";
        };
    }

    static String flag(boolean primary, Layout layout) {
        if (layout.is("one-zero")) {
            return primary ? "1" : "0";
        }
        if (layout.is("yes-no")) {
            return primary ? "Yes" : "No";
        }
        return primary ? "Y" : "N";
    }
}
