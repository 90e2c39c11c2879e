package org.wresbirt.indicator;

import org.wresbirt.profile.Kind;

/**
 * Numerators and denominators of indicator 2, 3 or 4 in one year.
 *
 * @param events appointed, entered or accessed; null when missing
 * @param people shortlisted, or substantive staff; null when missing
 * @param applicants indicator 2 only, else null
 * @param twoYears whether the counts are those of this year and the one before
 * @param missing why there are no counts; null when there are
 */
record LikelihoodCounts(Breakdowns events, Breakdowns people, Breakdowns applicants, boolean twoYears, String missing) {

    static LikelihoodCounts of(int indicator, CountedYear year, DisciplinaryPeriod period) {
        return switch (indicator) {
            case 2 ->
                year.has(Kind.RECRUITMENT)
                        ? new LikelihoodCounts(year.appointed(), year.shortlisted(), year.applicants(), false, null)
                        : missing(Reasons.noExtract(Kind.RECRUITMENT, year.number()));
            case 3 ->
                period == DisciplinaryPeriod.TWO_YEAR
                        ? disciplinaryOfTwoYears(year)
                        : ofStaff(Kind.DISCIPLINARY, year, year.disciplinary());
            case 4 -> ofStaff(Kind.TRAINING, year, year.training());
            default -> throw new IllegalArgumentException("no likelihood: indicator " + indicator);
        };
    }

    private static LikelihoodCounts ofStaff(Kind kind, CountedYear year, Breakdowns events) {
        for (Kind needed : new Kind[] {kind, Kind.WORKFORCE}) {
            if (!year.has(needed)) {
                return missing(Reasons.noExtract(needed, year.number()));
            }
        }
        return new LikelihoodCounts(events, year.substantive(), null, false, null);
    }

    private static LikelihoodCounts disciplinaryOfTwoYears(CountedYear year) {
        LikelihoodCounts now = ofStaff(Kind.DISCIPLINARY, year, year.disciplinary());
        if (now.missing != null) {
            return now;
        }
        CountedYear previous = year.previous();
        for (Kind needed : new Kind[] {Kind.DISCIPLINARY, Kind.WORKFORCE}) {
            if (previous == null || !previous.has(needed)) {
                return missing(Reasons.noPrevious(needed, year.number() - 1));
            }
        }
        return new LikelihoodCounts(
                now.events.plus(previous.disciplinary()), now.people.plus(previous.substantive()), null, true, null);
    }

    private static LikelihoodCounts missing(String reason) {
        return new LikelihoodCounts(null, null, null, false, reason);
    }
}
