package org.wresbirt.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;

/**
 * Rows of an ESR staff-in-post extract. About 6 people in 100 have a second assignment, some a third; some have none marked
 * as primary; some rows are of leavers and honorary staff. No two assignments of a person have the same full-time
 * equivalent, so the rule that counts people once never needs the assignment number.
 */
final class StaffRows implements Iterator<String[]> {
    static final String[] HEADER = {
        "Employee Number",
        "Assignment Number",
        "Organisation Code",
        "Directorate",
        "Staff Group",
        "Role",
        "Occupation Code",
        "Position Title",
        "Pay Scale",
        "Ethnic Origin",
        "Gender",
        "Assignment Category",
        "Employee Category",
        "Primary Assignment",
        "FTE",
        "Assignment Status",
        "Latest Start Date",
        "Snapshot Date"
    };

    private static final int START_DAYS = 9000;

    private final long rows;
    private final int organisations;
    private final InventedStaff staff = new InventedStaff(31032024L);
    private final String[] startDates = new String[START_DAYS];
    private long row;
    private int number;
    private int assignment;
    private int assignments;
    private boolean primary;
    private String ethnicOrigin;
    private String organisation;

    StaffRows(long rows, int organisations) {
        this.rows = rows;
        this.organisations = organisations;
        LocalDate snapshot = LocalDate.of(2024, 3, 31);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ROOT);
        for (int i = 0; i < START_DAYS; i++) {
            startDates[i] = snapshot.minusDays(i).format(format).toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public boolean hasNext() {
        return row < rows;
    }

    @Override
    public String[] next() {
        InventedStaff.Post post = staff.post();
        if (assignment == assignments) {
            nextPerson(post);
        }
        assignment++;
        row++;
        int percent = assignment == 1 ? Math.min(100, 40 + staff.below(120)) : 10 * (4 - assignment) + staff.below(10);
        return new String[] {
            "" + number,
            assignment == 1 ? "" + number : number + "-" + assignment,
            organisation,
            staff.directorate(post),
            post.staffGroup(),
            post.role(),
            post.occupationCode(),
            post.title(),
            post.payScale(),
            ethnicOrigin,
            number % 4 == 0 ? "Male" : "Female",
            post.bank()
                    ? "Bank"
                    : staff.below(200) == 0 ? "Honorary" : number % 17 == 0 ? "Fixed Term Temp" : "Permanent",
            percent == 100 ? "Full Time" : "Part Time",
            assignment == 1 && primary ? "Y" : "N",
            percent == 100 ? "1.00" : "0." + percent,
            staff.below(100) == 0 ? "Terminate Assignment" : "Active Assignment",
            startDates[staff.below(START_DAYS)],
            "31-MAR-2024"
        };
    }

    private void nextPerson(InventedStaff.Post post) {
        String next = InventedStaff.organisation(row, rows, organisations);
        // Numbers start anew in each organisation: the same number elsewhere is somebody else.
        number = next.equals(organisation) ? number + 13 : 20_000_017;
        organisation = next;
        assignment = 0;
        int chance = staff.below(1000);
        assignments = chance < 6 ? 3 : chance < 60 ? 2 : 1;
        primary = chance % 20 != 0;
        ethnicOrigin = staff.ethnicOrigin(post);
    }
}
