package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.tally.Counts;

/** Computes the nine indicators and their details from counts. */
public final class Indicators {
    private final List<IndicatorResult> results = new ArrayList<>();
    private final List<BandShare> bands = new ArrayList<>();
    private final List<Likelihood> recruitment = new ArrayList<>();
    private final List<Likelihood> disciplinary = new ArrayList<>();
    private final List<Likelihood> training = new ArrayList<>();
    private final List<SurveyResult> survey = new ArrayList<>();
    private final List<BoardShare> board = new ArrayList<>();
    private final List<DisparityRatio> disparity = new ArrayList<>();
    private final List<EthnicityShare> ethnicity = new ArrayList<>();
    private final List<YearSummary> years = new ArrayList<>();

    private final Counts counts;
    private final DisciplinaryPeriod disciplinaryPeriod;
    private final Comparisons comparisons;
    private final Map<CountedYear, List<Finding>> findingsByYear = new IdentityHashMap<>();

    private Indicators(Counts counts, DisciplinaryPeriod disciplinaryPeriod) {
        this.counts = counts;
        this.disciplinaryPeriod = disciplinaryPeriod;
        this.comparisons = new Comparisons(counts);
    }

    /**
     * Computes everything for every organisation and year of the counts. The same counts give the same results, in whatever
     * order they are listed (only of two published figures for one thing, the later wins).
     *
     * @throws IllegalArgumentException if something is counted for a year that {@code counts.years()} does not list
     */
    public static Results compute(Counts counts, DisciplinaryPeriod disciplinaryPeriod) {
        return new Indicators(counts, disciplinaryPeriod).compute();
    }

    private Results compute() {
        for (CountedYear year : CountedYears.of(counts)) {
            compute(year);
        }
        return new Results(
                counts,
                Definitions.ALL,
                results,
                bands,
                recruitment,
                disciplinary,
                training,
                survey,
                board,
                disparity,
                ethnicity,
                years);
    }

    private void compute(CountedYear year) {
        LikelihoodCounts recruited = LikelihoodCounts.of(2, year, disciplinaryPeriod);
        LikelihoodCounts disciplined = LikelihoodCounts.of(3, year, disciplinaryPeriod);
        LikelihoodCounts trained = LikelihoodCounts.of(4, year, disciplinaryPeriod);
        List<Finding> findings = List.of(
                WorkforceIndicator.of(year),
                LikelihoodIndicator.of(2, year, recruited),
                LikelihoodIndicator.of(3, year, disciplined),
                LikelihoodIndicator.of(4, year, trained),
                SurveyIndicator.of(5, year),
                SurveyIndicator.of(6, year),
                SurveyIndicator.of(7, year),
                SurveyIndicator.of(8, year),
                BoardIndicator.of(year));
        findingsByYear.put(year, findings);
        List<IndicatorResult> nine = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            nine.add(result(year, finding));
        }
        results.addAll(nine);
        years.add(new YearSummary(
                year.organisation(),
                year.number(),
                YearHeadline.of(nine),
                year.substantive().whole().knownPercent()));
        BandTable.addTo(bands, year);
        LikelihoodTable.addTo(recruitment, 2, year, recruited);
        LikelihoodTable.addTo(disciplinary, 3, year, disciplined);
        LikelihoodTable.addTo(training, 4, year, trained);
        SurveyTable.addTo(survey, year);
        BoardTable.addTo(board, year);
        DisparityTable.addTo(disparity, year);
        EthnicityTable.addTo(ethnicity, year);
    }

    private IndicatorResult result(CountedYear year, Finding finding) {
        int indicator = finding.definition().number();
        YearOnYear yearOnYear = yearOnYear(year, finding, indicator);
        return new IndicatorResult(
                year.organisation(),
                year.number(),
                finding.definition(),
                finding.white(),
                finding.bme(),
                finding.workforceBmeRate(),
                finding.headline(),
                finding.interval(),
                finding.peopleDifference(),
                finding.position(),
                finding.significant(),
                year.previous() == null ? null : (Integer) year.previous().number(),
                yearOnYear.change(),
                comparisons.of(year.organisation(), year.number(), indicator),
                finding.status(),
                finding.statusReason(),
                finding.sentence(),
                yearOnYear.sentence());
    }

    private YearOnYear yearOnYear(CountedYear year, Finding finding, int indicator) {
        // Years come in order, so last year's findings are there if there was a last year.
        List<Finding> before = findingsByYear.get(year.previous());
        Finding findingBefore = before == null ? null : before.get(indicator - 1);
        int yearBefore = year.number() - 1;
        if (indicator < 5 || indicator > 8) {
            return YearOnYear.of(finding, findingBefore, yearBefore, null, null);
        }
        int surveyYear = SurveyTable.surveyYear(indicator, year);
        return YearOnYear.of(
                finding,
                findingBefore,
                yearBefore,
                SurveyQuestions.breakBefore(indicator, surveyYear),
                SurveyQuestions.note(indicator, surveyYear));
    }
}
