package org.wresbirt.mart;

import java.time.Instant;
import java.util.List;
import org.wresbirt.indicator.Results;

/** The tables that hold results. The dictionary's own tables are filled when the product is built. */
final class MartTables {
    private MartTables() {}

    static List<MartTable<?>> all(Disclosure disclosure, int minimumCount, Instant builtAt) {
        return List.of(
                new OrganisationTable(),
                new ReportingYearTable(),
                new IndicatorDefinitionTable(),
                new IndicatorResultTable(),
                new OrganisationStandingTable(),
                new YearAcrossTable(),
                new WorkforceByBandTable(),
                new LikelihoodTable("RECRUITMENT", Results::recruitment),
                new LikelihoodTable("DISCIPLINARY", Results::disciplinary),
                new LikelihoodTable("TRAINING", Results::training),
                new SurveyTable(),
                new BoardTable(),
                new DisparityRatioTable(),
                new EthnicityProfileTable(),
                new FindingTable(),
                new BenchmarkTable(),
                new TargetTable(),
                new ActionTable(),
                new SourceFileTable(),
                new DataQualityTable(),
                new MartRowTable(disclosure, minimumCount, builtAt));
    }
}
