package org.wresbirt.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;

/** Rows of a recruitment system's equality report: one for each application, no applicant's number. */
final class ApplicantRows implements Iterator<String[]> {
    static final String[] HEADER = {
        "Vacancy Ref",
        "Organisation Code",
        "Staff Group",
        "Pay Band",
        "Ethnic Origin",
        "Application Date",
        "Shortlisted",
        "Interviewed",
        "Offered",
        "Appointed"
    };

    private static final int DAYS = 366;

    private final long rows;
    private final int organisations;
    private final InventedStaff staff = new InventedStaff(5_000_000L);
    private final String[] dates = new String[DAYS];
    private long row;

    ApplicantRows(long rows, int organisations) {
        this.rows = rows;
        this.organisations = organisations;
        DateTimeFormatter format = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
        for (int i = 0; i < DAYS; i++) {
            dates[i] = LocalDate.of(2023, 4, 1).plusDays(i).format(format);
        }
    }

    @Override
    public boolean hasNext() {
        return row < rows;
    }

    @Override
    public String[] next() {
        InventedStaff.Post post = staff.post();
        int stage = stage();
        String organisation = InventedStaff.organisation(row++, rows, organisations);
        return new String[] {
            organisation + "-24-" + (1000 + staff.below(900)),
            organisation,
            post.staffGroup(),
            post.payBand(),
            staff.plainEthnicOrigin(post),
            dates[staff.below(DAYS)],
            reached(stage >= 1),
            reached(stage >= 2),
            reached(stage >= 3),
            reached(stage >= 4)
        };
    }

    private int stage() {
        int percent = staff.below(100);
        return percent < 70 ? 0 : percent < 77 ? 1 : percent < 90 ? 2 : percent < 92 ? 3 : 4;
    }

    private static String reached(boolean stage) {
        return stage ? "Y" : "N";
    }
}
