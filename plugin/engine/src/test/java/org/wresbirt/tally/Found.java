package org.wresbirt.tally;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;

/** What a count found, as a test writes it down: {@code "white 2, BME 1, unknown 0"}. */
final class Found {
    private Found() {}

    /** Substantive staff of all organisations in a year. */
    static String staff(Counts counts, int year) {
        return staff(counts, count -> count.year() == year && count.contract() == Contract.SUBSTANTIVE);
    }

    static String bank(Counts counts, int year) {
        return staff(counts, count -> count.year() == year && count.contract() == Contract.BANK);
    }

    static String staff(Counts counts, Predicate<WorkforceCount> which) {
        return groups(counts.workforce().stream().filter(which), WorkforceCount::ethnicity, WorkforceCount::people);
    }

    static String applicants(Counts counts, int year) {
        return recruited(counts, year, RecruitmentCount::applicants);
    }

    static String shortlisted(Counts counts, int year) {
        return recruited(counts, year, RecruitmentCount::shortlisted);
    }

    static String appointed(Counts counts, int year) {
        return recruited(counts, year, RecruitmentCount::appointed);
    }

    private static String recruited(Counts counts, int year, ToLongFunction<RecruitmentCount> figure) {
        return groups(
                counts.recruitment().stream().filter(count -> count.year() == year),
                RecruitmentCount::ethnicity,
                figure);
    }

    static String disciplinary(Counts counts, int year) {
        return groups(
                counts.disciplinary().stream().filter(count -> count.year() == year),
                EventCount::ethnicity,
                EventCount::people);
    }

    static String training(Counts counts, int year) {
        return groups(
                counts.training().stream().filter(count -> count.year() == year),
                EventCount::ethnicity,
                EventCount::people);
    }

    static String board(Counts counts, Predicate<BoardCount> which) {
        return groups(counts.board().stream().filter(which), BoardCount::ethnicity, BoardCount::people);
    }

    /** The published or counted percentage; null when the survey has none. */
    static Double percent(Counts counts, int year, int indicator, EthnicGroup group) {
        SurveyCount count = survey(counts, year, indicator, group);
        return count == null ? null : count.percent();
    }

    static SurveyCount survey(Counts counts, int year, int indicator, EthnicGroup group) {
        return counts.survey().stream()
                .filter(each -> each.year() == year && each.indicator() == indicator && each.group() == group)
                .findFirst()
                .orElse(null);
    }

    /** How many rows of the whole source met this fate; 0 when none did. */
    static long rows(Counts counts, String reason) {
        return counts.quality().stream()
                .filter(entry -> entry.reason().equals(reason))
                .mapToLong(QualityEntry::rows)
                .sum();
    }

    private static <T> String groups(
            Stream<T> counts, java.util.function.Function<T, EthnicCategory> ethnicity, ToLongFunction<T> figure) {
        Map<EthnicGroup, Long> sums = new EnumMap<>(EthnicGroup.class);
        counts.forEach(count -> sums.merge(ethnicity.apply(count).group(), figure.applyAsLong(count), Long::sum));
        return "white " + sums.getOrDefault(EthnicGroup.WHITE, 0L) + ", BME " + sums.getOrDefault(EthnicGroup.BME, 0L)
                + ", unknown " + sums.getOrDefault(EthnicGroup.UNKNOWN, 0L);
    }
}
