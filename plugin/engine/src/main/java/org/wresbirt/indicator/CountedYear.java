package org.wresbirt.indicator;

import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.Segment;
import org.wresbirt.profile.Kind;
import org.wresbirt.tally.BoardCount;
import org.wresbirt.tally.EventCount;
import org.wresbirt.tally.OrganisationYear;
import org.wresbirt.tally.RecruitmentCount;
import org.wresbirt.tally.SurveyCount;
import org.wresbirt.tally.WorkforceCount;

/** The counts of one organisation and year, added up the ways the tables need. Filled once, then only read. */
final class CountedYear {
    private static final int BANDS = Band.values().length;
    private static final int SEGMENTS = Segment.values().length;
    private static final int FIRST_SURVEY_INDICATOR = 5;
    private static final int SURVEY_INDICATORS = 4;

    private final OrganisationYear year;
    /** The same organisation a year earlier; null when there is no such year. */
    private final CountedYear previous;

    private final long[] bands = Headcount.cells(Contract.values().length * SEGMENTS * BANDS);
    private final long[] categories = new long[EthnicCategory.values().length];
    private final Breakdowns substantive = new Breakdowns();
    private final Breakdowns applicants = new Breakdowns();
    private final Breakdowns shortlisted = new Breakdowns();
    private final Breakdowns appointed = new Breakdowns();
    private final Breakdowns disciplinary = new Breakdowns();
    private final Breakdowns training = new Breakdowns();
    private final SurveyCount[] survey = new SurveyCount[SURVEY_INDICATORS * EthnicGroup.values().length];
    /** Cells: voting or not times executive or not. */
    private final long[] board = Headcount.cells(4);

    CountedYear(OrganisationYear year, CountedYear previous) {
        this.year = year;
        this.previous = previous;
    }

    void add(WorkforceCount count) {
        EthnicCategory category = count.ethnicity();
        EthnicGroup group = category.group();
        Headcount.add(bands, bandCell(count.contract(), count.segment(), count.band()), group, count.people());
        if (count.contract() == Contract.SUBSTANTIVE) {
            categories[category.ordinal()] += count.people();
            substantive.add(count.band(), count.staffGroup(), count.directorate(), group, count.people());
        }
    }

    void add(RecruitmentCount count) {
        add(applicants, count, count.applicants());
        add(shortlisted, count, count.shortlisted());
        add(appointed, count, count.appointed());
    }

    void addDisciplinary(EventCount count) {
        add(disciplinary, count);
    }

    void addTraining(EventCount count) {
        add(training, count);
    }

    void add(SurveyCount count) {
        survey[surveyCell(count.indicator(), count.group())] = count;
    }

    void add(BoardCount count) {
        Headcount.add(
                board,
                boardCell(count.voting(), count.executive()),
                count.ethnicity().group(),
                count.people());
    }

    String organisation() {
        return year.organisation();
    }

    int number() {
        return year.year();
    }

    /** Year of the staff survey: as read, else the autumn before the snapshot. */
    int surveyYear() {
        return year.surveyYear() == null ? year.year() - 1 : year.surveyYear();
    }

    boolean has(Kind kind) {
        return year.kinds().contains(kind);
    }

    CountedYear previous() {
        return previous;
    }

    Headcount band(Contract contract, Segment segment, Band band) {
        return Headcount.in(bands, bandCell(contract, segment, band));
    }

    /** Everybody of one contract. */
    Headcount everybody(Contract contract) {
        Headcount sum = new Headcount(0, 0, 0);
        for (Segment segment : Segment.values()) {
            for (Band band : Band.values()) {
                sum = sum.plus(band(contract, segment, band));
            }
        }
        return sum;
    }

    /** Substantive staff of one ethnic category. */
    long category(EthnicCategory category) {
        return categories[category.ordinal()];
    }

    /** The standard's workforce. */
    Breakdowns substantive() {
        return substantive;
    }

    Breakdowns applicants() {
        return applicants;
    }

    Breakdowns shortlisted() {
        return shortlisted;
    }

    Breakdowns appointed() {
        return appointed;
    }

    Breakdowns disciplinary() {
        return disciplinary;
    }

    Breakdowns training() {
        return training;
    }

    /** One group's answers; null when the survey has none. */
    SurveyCount survey(int indicator, EthnicGroup group) {
        return survey[surveyCell(indicator, group)];
    }

    /** Board members with these rights; null stands for either. */
    Headcount board(Boolean voting, Boolean executive) {
        Headcount sum = new Headcount(0, 0, 0);
        for (boolean votes : new boolean[] {true, false}) {
            for (boolean executes : new boolean[] {true, false}) {
                if ((voting == null || voting == votes) && (executive == null || executive == executes)) {
                    sum = sum.plus(Headcount.in(board, boardCell(votes, executes)));
                }
            }
        }
        return sum;
    }

    private static void add(Breakdowns to, RecruitmentCount count, long people) {
        to.add(
                count.band(),
                count.staffGroup(),
                count.directorate(),
                count.ethnicity().group(),
                people);
    }

    private static void add(Breakdowns to, EventCount count) {
        to.add(
                count.band(),
                count.staffGroup(),
                count.directorate(),
                count.ethnicity().group(),
                count.people());
    }

    private static int bandCell(Contract contract, Segment segment, Band band) {
        return (contract.ordinal() * SEGMENTS + segment.ordinal()) * BANDS + band.ordinal();
    }

    private static int surveyCell(int indicator, EthnicGroup group) {
        return (indicator - FIRST_SURVEY_INDICATOR) * EthnicGroup.values().length + group.ordinal();
    }

    private static int boardCell(boolean voting, boolean executive) {
        return (voting ? 2 : 0) + (executive ? 1 : 0);
    }
}
