package org.wresbirt.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.extract.Progress;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.sample.SampleTruth;

/** The whole sample trust, counted, against what its generator says that it wrote. */
class SampleTrustTallyTest {
    @TempDir
    static Path folder;

    static SampleTruth truth;
    static Counts counts;

    @BeforeAll
    static void count() throws Exception {
        truth = SampleTrust.write(folder);
        counts = Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
    }

    static Stream<SampleTruth.Year> years() {
        return SampleTrust.truth().years().stream();
    }

    static Stream<SampleTruth.FileRows> files() {
        return SampleTrust.truth().files().stream();
    }

    @Test
    void five_years_of_one_organisation_with_all_six_kinds() {
        assertThat(counts.organisations())
                .extracting(Organisation::name)
                .containsExactly("Example Healthcare NHS Trust");
        assertThat(counts.years()).extracting(OrganisationYear::year).containsExactly(2020, 2021, 2022, 2023, 2024);
        assertThat(counts.years()).allSatisfy(year -> assertThat(year.kinds()).hasSize(6));
        assertThat(counts.targets()).hasSize(7);
        assertThat(counts.actions()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("years")
    void people_in_post_by_contract_segment_band_and_group(SampleTruth.Year year) {
        for (SampleTruth.Band band : year.bands()) {
            Map<EthnicGroup, Long> people = counts.workforce().stream()
                    .filter(count -> count.year() == year.year()
                            && count.contract() == Contract.valueOf(band.contract())
                            && count.segment().name().equals(band.segment())
                            && count.band().code().equals(band.band()))
                    .collect(groupingBy(count -> count.ethnicity().group(), summingLong(WorkforceCount::people)));
            assertGroups(people, band.people(), band.toString());
        }
        assertGroups(staff(year.year(), Contract.SUBSTANTIVE), year.substantive(), "substantive " + year.year());
        assertGroups(staff(year.year(), Contract.BANK), year.bankOnly(), "bank " + year.year());
    }

    @ParameterizedTest
    @MethodSource("years")
    void people_in_post_by_ethnic_category(SampleTruth.Year year) {
        Map<String, Long> people = counts.workforce().stream()
                .filter(count -> count.year() == year.year() && count.contract() == Contract.SUBSTANTIVE)
                .collect(groupingBy(count -> count.ethnicity().name(), summingLong(WorkforceCount::people)));
        for (SampleTruth.Category category : year.categories()) {
            assertThat(people.getOrDefault(category.category(), 0L))
                    .as(category.toString())
                    .isEqualTo(category.people());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void applications_shortlisted_and_appointed(SampleTruth.Year year) {
        assertGroups(recruited(year.year(), RecruitmentCount::applicants), year.applicants(), "applicants");
        assertGroups(recruited(year.year(), RecruitmentCount::shortlisted), year.shortlisted(), "shortlisted");
        assertGroups(recruited(year.year(), RecruitmentCount::appointed), year.appointed(), "appointed");
    }

    @ParameterizedTest
    @MethodSource("years")
    void formal_cases_and_training(SampleTruth.Year year) {
        assertGroups(events(counts.disciplinary().stream(), year.year()), year.disciplinary(), "disciplinary");
        assertGroups(events(counts.training().stream(), year.year()), year.training(), "training");
    }

    @ParameterizedTest
    @MethodSource("years")
    void survey_answers(SampleTruth.Year year) {
        for (SampleTruth.Survey survey : year.survey()) {
            SurveyCount count = counts.survey().stream()
                    .filter(each -> each.year() == year.year()
                            && each.indicator() == survey.indicator()
                            && each.group().name().equals(survey.group()))
                    .findFirst()
                    .orElseThrow();
            // Before 2021 "don't know" was not part of the base of indicator 7.
            int base = survey.base() - (year.year() <= 2021 ? survey.dontKnow() : 0);
            assertThat(count.base()).as(survey.toString()).isEqualTo(base);
            assertThat(count.percent())
                    .as(survey.toString())
                    .isCloseTo(survey.percent() * survey.base() / base, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void board(SampleTruth.Year year) {
        assertGroups(seats(year.year(), count -> true), year.board(), "board");
        assertGroups(seats(year.year(), BoardCount::voting), year.votingBoard(), "voting");
        assertGroups(seats(year.year(), BoardCount::executive), year.executiveBoard(), "executive");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_row_is_accounted_for(SampleTruth.FileRows rows) {
        SourceFile file = counts.files().stream()
                .filter(each -> each.name().equals(rows.path()))
                .findFirst()
                .orElseThrow();
        assertThat(file.rowsRead()).isEqualTo(rows.rows());
        assertThat(file.rowsRejected()).isEqualTo(rows.rejected());
        assertThat(file.rowsCounted() + file.rowsOutOfScope() + file.rowsRejected())
                .isEqualTo(file.rowsRead());
        // A further assignment or course is out of scope: the person is counted by another row.
        assertThat(file.rowsOutOfScope()).isEqualTo(rows.outOfScope() + rows.repeated());
    }

    /** The dirt that the sample's maker wrote down is found, to the row. */
    @ParameterizedTest
    @CsvSource({
        "workforce, UNRECOGNISED_ETHNICITY, UNRECOGNISED_ETHNICITY",
        "workforce, MISSING_EMPLOYEE_NUMBER, MISSING_EMPLOYEE_NUMBER",
        "workforce, ABSURD_FTE, IMPLAUSIBLE_FTE",
        "workforce, HONORARY, HONORARY",
        "workforce, NON_EXECUTIVE, NON_EXECUTIVE",
        "recruitment, IMPOSSIBLE_DATE, IMPOSSIBLE_DATE",
        "recruitment, OUTSIDE_ALL_YEARS, OTHER_YEAR",
        "disciplinary, INFORMAL_STAGE, INFORMAL_CASE",
        "disciplinary, OTHER_CASE_TYPE, OTHER_CASE",
        "disciplinary, IMPOSSIBLE_DATE, IMPOSSIBLE_DATE",
        "disciplinary, OUTSIDE_ALL_YEARS, OTHER_YEAR",
        "disciplinary, NO_EMPLOYEE_NUMBER, NO_NUMBER_EVENT",
        "training, MISSING_EMPLOYEE_NUMBER, MISSING_EMPLOYEE_NUMBER",
        "training, IMPOSSIBLE_DATE, IMPOSSIBLE_DATE",
        "training, OUTSIDE_ALL_YEARS, OTHER_YEAR",
        "training, MANDATORY, MANDATORY_TRAINING",
        "training, NOT_TAKEN_UP, NOT_TAKEN_UP",
        "training, NOT_IN_WORKFORCE, NOT_IN_WORKFORCE",
        "survey, INVALID_ANSWER, UNRECOGNISED_ANSWER"
    })
    void planted_dirt_is_found(String extract, String planted, String reason) {
        int rows = truth.planted().stream()
                .filter(each -> each.extract().equals(extract) && each.name().equals(planted))
                .mapToInt(SampleTruth.Planted::rows)
                .sum();
        long told = counts.quality().stream()
                .filter(entry -> entry.kind() != null
                        && entry.kind().displayName().equals(extract)
                        && entry.reason().equals(reason))
                .mapToLong(QualityEntry::rows)
                .sum();
        assertThat(rows).isPositive();
        assertThat(told).isEqualTo(rows);
    }

    private static Map<EthnicGroup, Long> staff(int year, Contract contract) {
        return counts.workforce().stream()
                .filter(count -> count.year() == year && count.contract() == contract)
                .collect(groupingBy(count -> count.ethnicity().group(), summingLong(WorkforceCount::people)));
    }

    private static Map<EthnicGroup, Long> recruited(int year, ToLongFunction<RecruitmentCount> figure) {
        return counts.recruitment().stream()
                .filter(count -> count.year() == year)
                .collect(groupingBy(count -> count.ethnicity().group(), summingLong(figure)));
    }

    private static Map<EthnicGroup, Long> events(Stream<EventCount> events, int year) {
        return events.filter(count -> count.year() == year)
                .collect(groupingBy(count -> count.ethnicity().group(), summingLong(EventCount::people)));
    }

    private static Map<EthnicGroup, Long> seats(int year, Function<BoardCount, Boolean> which) {
        return counts.board().stream()
                .filter(count -> count.year() == year && which.apply(count))
                .collect(groupingBy(count -> count.ethnicity().group(), summingLong(BoardCount::people)));
    }

    private static void assertGroups(Map<EthnicGroup, Long> people, SampleTruth.Groups expected, String what) {
        assertThat(people.getOrDefault(EthnicGroup.WHITE, 0L))
                .as(what + ", white")
                .isEqualTo(expected.white());
        assertThat(people.getOrDefault(EthnicGroup.BME, 0L)).as(what + ", BME").isEqualTo(expected.bme());
        assertThat(people.getOrDefault(EthnicGroup.UNKNOWN, 0L))
                .as(what + ", unknown")
                .isEqualTo(expected.unknown());
    }
}
