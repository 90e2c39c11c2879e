package org.wresbirt.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.profile.Kind;
import org.wresbirt.tally.Action;
import org.wresbirt.tally.Benchmark;
import org.wresbirt.tally.BoardCount;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.EventCount;
import org.wresbirt.tally.Organisation;
import org.wresbirt.tally.OrganisationYear;
import org.wresbirt.tally.RecruitmentCount;
import org.wresbirt.tally.SurveyCount;
import org.wresbirt.tally.Target;
import org.wresbirt.tally.WorkforceCount;

/**
 * Makes counts by hand. Speaks of one organisation, {@code RXX} in London, and the year 2024 until told otherwise; whatever
 * is counted also says that there was an extract of its kind.
 */
final class Counting {
    static final String TRUST = "RXX";

    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<String, Map<Integer, Set<Kind>>> years = new TreeMap<>();
    private final List<WorkforceCount> workforce = new ArrayList<>();
    private final List<RecruitmentCount> recruitment = new ArrayList<>();
    private final List<EventCount> disciplinary = new ArrayList<>();
    private final List<EventCount> training = new ArrayList<>();
    private final List<SurveyCount> survey = new ArrayList<>();
    private final List<BoardCount> board = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private String organisation;
    private int year = 2024;

    Counting() {
        organisation(TRUST, "London");
    }

    Counting organisation(String code, String region) {
        organisations.add(new Organisation(code, code + " NHS Trust", code, null, region, null, null, null));
        organisation = code;
        return this;
    }

    Counting year(int of) {
        year = of;
        years.computeIfAbsent(organisation, unseen -> new TreeMap<>())
                .computeIfAbsent(of, unseen -> EnumSet.noneOf(Kind.class));
        return this;
    }

    /** Says that there was an extract, even if nobody is in it. */
    Counting extract(Kind kind) {
        year(year);
        years.get(organisation).get(year).add(kind);
        return this;
    }

    Counting staff(long white, long bme, long unknown) {
        return staff(Segment.CLINICAL, Band.BAND_5, white, bme, unknown);
    }

    Counting staff(Segment segment, Band band, long white, long bme, long unknown) {
        return staff(Contract.SUBSTANTIVE, segment, band, StaffGroup.UNKNOWN, "", white, bme, unknown);
    }

    Counting bank(Segment segment, Band band, long white, long bme, long unknown) {
        return staff(Contract.BANK, segment, band, StaffGroup.UNKNOWN, "", white, bme, unknown);
    }

    Counting staff(
            Contract contract,
            Segment segment,
            Band band,
            StaffGroup group,
            String directorate,
            long white,
            long bme,
            long unknown) {
        extract(Kind.WORKFORCE);
        long[] people = {white, bme, unknown};
        for (int i = 0; i < 3; i++) {
            if (people[i] > 0) {
                workforce.add(new WorkforceCount(
                        organisation, year, contract, segment, band, group, directorate, category(i), people[i]));
            }
        }
        return this;
    }

    Counting person(EthnicCategory category, long people) {
        extract(Kind.WORKFORCE);
        workforce.add(new WorkforceCount(
                organisation,
                year,
                Contract.SUBSTANTIVE,
                Segment.CLINICAL,
                Band.BAND_5,
                StaffGroup.UNKNOWN,
                "",
                category,
                people));
        return this;
    }

    Counting recruited(long whiteAppointed, long whiteShortlisted, long bmeAppointed, long bmeShortlisted) {
        applications(Band.UNKNOWN, "", EthnicCategory.A, 2 * whiteShortlisted, whiteShortlisted, whiteAppointed);
        return applications(Band.UNKNOWN, "", EthnicCategory.H, 3 * bmeShortlisted, bmeShortlisted, bmeAppointed);
    }

    Counting applications(
            Band band, String directorate, EthnicCategory category, long applied, long shortlisted, long appointed) {
        extract(Kind.RECRUITMENT);
        recruitment.add(new RecruitmentCount(
                organisation,
                year,
                Segment.UNKNOWN,
                band,
                StaffGroup.UNKNOWN,
                directorate,
                category,
                applied,
                shortlisted,
                appointed));
        return this;
    }

    Counting disciplined(long white, long bme) {
        return disciplined(Band.UNKNOWN, StaffGroup.UNKNOWN, "", white, bme);
    }

    Counting disciplined(Band band, StaffGroup group, String directorate, long white, long bme) {
        extract(Kind.DISCIPLINARY);
        events(disciplinary, band, group, directorate, white, bme);
        return this;
    }

    Counting trained(long white, long bme) {
        extract(Kind.TRAINING);
        events(training, Band.UNKNOWN, StaffGroup.UNKNOWN, "", white, bme);
        return this;
    }

    Counting answered(int indicator, EthnicGroup group, Long experienced, Long base, Double percent) {
        extract(Kind.SURVEY);
        survey.add(new SurveyCount(
                organisation, year, year - 1, indicator, group, null, experienced, base, percent, null));
        return this;
    }

    /** Respondents counted. */
    Counting answered(int indicator, long white, long whiteBase, long bme, long bmeBase) {
        answered(indicator, EthnicGroup.WHITE, white, whiteBase, null);
        return answered(indicator, EthnicGroup.BME, bme, bmeBase, null);
    }

    Counting board(long white, long bme, long unknown) {
        return board(true, true, white, bme, unknown);
    }

    Counting board(boolean voting, boolean executive, long white, long bme, long unknown) {
        extract(Kind.BOARD);
        long[] people = {white, bme, unknown};
        for (int i = 0; i < 3; i++) {
            if (people[i] > 0) {
                board.add(new BoardCount(organisation, year, voting, executive, category(i), people[i]));
            }
        }
        return this;
    }

    Counting published(int indicator, String measure, String areaType, String area, double value) {
        benchmarks.add(new Benchmark(year, indicator, measure, area, areaType, value, "any", "a published report"));
        return this;
    }

    Counting target(int indicator, Band band, double value, int targetYear) {
        targets.add(new Target(organisation, year, indicator, band, value, targetYear, "the board"));
        return this;
    }

    /** An action of the plan, in one of the states that {@link Action#status} names. */
    Counting action(String status) {
        actions.add(new Action(
                organisation,
                year,
                "A" + actions.size(),
                null,
                "an objective",
                "something to do",
                "Head of people",
                "the board",
                null,
                null,
                null,
                status,
                "a measure"));
        return this;
    }

    Counts counts() {
        List<OrganisationYear> listed = new ArrayList<>();
        years.forEach((code, ofOrganisation) -> ofOrganisation.forEach((number, kinds) ->
                listed.add(new OrganisationYear(code, number, LocalDate.of(number, 3, 31), number - 1, kinds))));
        return new Counts(
                organisations,
                listed,
                workforce,
                recruitment,
                disciplinary,
                training,
                survey,
                board,
                benchmarks,
                targets,
                actions,
                List.of(),
                List.of(),
                org.wresbirt.tally.ContentHashes.of(new java.util.TreeMap<>()));
    }

    Results results() {
        return results(DisciplinaryPeriod.ANNUAL);
    }

    Results results(DisciplinaryPeriod period) {
        return Indicators.compute(counts(), period);
    }

    /** One indicator of the trust in the year that was counted last. */
    IndicatorResult indicator(int number) {
        return indicator(results(), number);
    }

    /** One indicator of the organisation and year that were counted last. */
    IndicatorResult indicator(Results results, int number) {
        return results.indicators().stream()
                .filter(result -> result.organisation().equals(organisation)
                        && result.year() == year
                        && result.definition().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void events(List<EventCount> to, Band band, StaffGroup group, String directorate, long white, long bme) {
        long[] people = {white, bme};
        for (int i = 0; i < 2; i++) {
            if (people[i] > 0) {
                to.add(new EventCount(
                        organisation, year, Segment.UNKNOWN, band, group, directorate, category(i), people[i]));
            }
        }
    }

    private static EthnicCategory category(int group) {
        return new EthnicCategory[] {EthnicCategory.A, EthnicCategory.H, EthnicCategory.Z}[group];
    }
}
