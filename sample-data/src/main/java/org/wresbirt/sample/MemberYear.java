package org.wresbirt.sample;

/**
 * One organisation in one year: how many people of each group, worked out from its story. Everything is rounded half up to
 * whole people, white, BME and unknown in this order.
 */
record MemberYear(Member member, int year) {
    private static final double SHORTLISTED_WHITE_OF_STAFF = 0.60;
    private static final double SHORTLISTED_BME_OF_STAFF = 1.40;
    private static final double SHORTLISTED_OF_APPLICANTS = 0.65;
    private static final double APPOINTED_WHITE = 0.22;
    private static final double DISCIPLINED_WHITE = 0.009;
    private static final double TRAINED_WHITE = 0.42;
    private static final double ANSWERED = 0.46;
    private static final double[] SURVEY_WHITE_PERCENT = {25.0, 20.5, 59.5, 6.6};

    int[] staff() {
        int all = round(member.in(year, "staff"));
        int unknown = round(all * member.always("unknown percent") / 100);
        int bme = round(all * member.in(year, "bme percent") / 100);
        return new int[] {all - bme - unknown, bme, unknown};
    }

    int[] shortlisted() {
        int[] staff = staff();
        return new int[] {
            round(staff[0] * SHORTLISTED_WHITE_OF_STAFF),
            round(staff[1] * SHORTLISTED_BME_OF_STAFF),
            round(staff[2] * SHORTLISTED_WHITE_OF_STAFF)
        };
    }

    int[] applicants() {
        int[] shortlisted = shortlisted();
        int[] applicants = new int[3];
        for (int i = 0; i < 3; i++) {
            applicants[i] = round(shortlisted[i] / SHORTLISTED_OF_APPLICANTS);
        }
        return applicants;
    }

    int[] appointed() {
        int[] of = shortlisted();
        return new int[] {
            round(of[0] * APPOINTED_WHITE),
            round(of[1] * APPOINTED_WHITE / member.in(year, "2 in")),
            round(of[2] * APPOINTED_WHITE * 0.8)
        };
    }

    int[] disciplinary() {
        int[] of = staff();
        return new int[] {
            round(of[0] * DISCIPLINED_WHITE), round(of[1] * DISCIPLINED_WHITE * member.in(year, "3 in")), 0
        };
    }

    int[] training() {
        int[] of = staff();
        return new int[] {
            round(of[0] * TRAINED_WHITE),
            Math.min(of[1], round(of[1] * TRAINED_WHITE / member.in(year, "4 in"))),
            round(of[2] * TRAINED_WHITE)
        };
    }

    /** Who filled in the survey of the autumn before. */
    int[] answered() {
        int[] of = staff();
        return new int[] {round(of[0] * ANSWERED), round(of[1] * ANSWERED), round(of[2] * ANSWERED)};
    }

    /** Of {@link #answered}, to whom it happened (indicators 5, 6, 8) or who believe it (7). */
    int[] survey(int indicator) {
        int[] of = answered();
        double white = SURVEY_WHITE_PERCENT[indicator - 5];
        double bme = Math.max(0, white + member.in(year, indicator + " in"));
        return new int[] {round(of[0] * white / 100), round(of[1] * bme / 100), round(of[2] * white / 100)};
    }

    int board() {
        return round(member.always("board"));
    }

    int boardBme() {
        return round(member.in(year, "board bme"));
    }

    private static int round(double people) {
        return (int) Math.floor(people + 0.5);
    }
}
