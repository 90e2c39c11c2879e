package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.tally.Counts;

/**
 * Everything computed from one source, ready to be stored. Immutable; each list is ordered by organisation, then year, then
 * the order in which people read it.
 *
 * @param counts what it was computed from: dimensions, reference data, files and data quality pass through unchanged
 * @param years one for each organisation and year of {@code counts}
 */
public record Results(
        Counts counts,
        List<IndicatorDefinition> definitions,
        List<IndicatorResult> indicators,
        List<BandShare> workforceByBand,
        List<Likelihood> recruitment,
        List<Likelihood> disciplinary,
        List<Likelihood> training,
        List<SurveyResult> survey,
        List<BoardShare> board,
        List<DisparityRatio> disparityRatios,
        List<EthnicityShare> ethnicityProfile,
        List<YearSummary> years) {

    public Results {
        definitions = List.copyOf(definitions);
        indicators = List.copyOf(indicators);
        workforceByBand = List.copyOf(workforceByBand);
        recruitment = List.copyOf(recruitment);
        disciplinary = List.copyOf(disciplinary);
        training = List.copyOf(training);
        survey = List.copyOf(survey);
        board = List.copyOf(board);
        disparityRatios = List.copyOf(disparityRatios);
        ethnicityProfile = List.copyOf(ethnicityProfile);
        years = List.copyOf(years);
    }

    /** Where each organisation stands among all of the source; made of {@link #indicators}; by year, indicator and value. */
    public List<Standing> standings() {
        return Standings.of(indicators);
    }

    /** Each year and indicator over all organisations; made of {@link #indicators}. */
    public List<YearAcross> across() {
        return Standings.across(indicators);
    }
}
