package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.indicator.SurveyResult;

final class SurveyTable implements MartTable<SurveyResult> {
    @Override
    public String name() {
        return "SURVEY";
    }

    @Override
    public List<SurveyResult> rows(Results results) {
        return results.survey();
    }

    @Override
    public void write(SurveyResult result, ColumnWriter columns) {
        Parts.key(columns, result.organisation(), result.year());
        columns.small("INDICATOR_NUMBER", result.indicator());
        columns.text("QUESTION", result.question());
        columns.small("SURVEY_YEAR", result.surveyYear());
        Parts.rate(columns, "WHITE", result.white());
        Parts.rate(columns, "BME", result.bme());
        columns.decimal("GAP", result.gap());
        Parts.limits(columns, "", result.interval());
        columns.decimal("BENCHMARK_WHITE_RATE", result.benchmarkWhiteRate());
        columns.decimal("BENCHMARK_BME_RATE", result.benchmarkBmeRate());
        columns.flag("IS_COMPARABLE_WITH_PREVIOUS", result.comparableWithPrevious());
        columns.code("STATUS", result.status());
    }
}
