package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.IndicatorHeading;
import org.wresbirt.indicator.IndicatorResult;
import org.wresbirt.indicator.Results;

final class IndicatorResultTable implements MartTable<IndicatorResult> {
    @Override
    public String name() {
        return "INDICATOR_RESULT";
    }

    @Override
    public List<IndicatorResult> rows(Results results) {
        return results.indicators();
    }

    @Override
    public void write(IndicatorResult result, ColumnWriter columns) {
        Parts.key(columns, result.organisation(), result.year());
        columns.small("INDICATOR_NUMBER", result.definition().number());
        columns.name("SHORT_NAME", result.definition().shortName());
        Parts.rate(columns, "WHITE", result.white());
        Parts.rate(columns, "BME", result.bme());
        columns.decimal("WORKFORCE_BME_RATE", result.workforceBmeRate());
        columns.decimal("HEADLINE_VALUE", result.headline());
        columns.code("HEADLINE_UNIT", result.definition().unit());
        Parts.limits(columns, "", result.interval());
        columns.decimal("PEOPLE_DIFFERENCE", result.peopleDifference());
        columns.code("POSITION", result.position());
        columns.flag("IS_SIGNIFICANT", result.significant());
        columns.decimal("PREVIOUS_VALUE", result.change().previous());
        columns.decimal("CHANGE_VALUE", result.change().difference());
        columns.code("CHANGE", result.change().direction());
        columns.decimal("NATIONAL_VALUE", result.comparison().national());
        columns.decimal("NATIONAL_WHITE_RATE", result.comparison().nationalWhiteRate());
        columns.decimal("NATIONAL_BME_RATE", result.comparison().nationalBmeRate());
        columns.decimal("REGIONAL_VALUE", result.comparison().regional());
        columns.decimal("TARGET_VALUE", result.comparison().target());
        columns.code("STATUS", result.status());
        columns.text("STATUS_REASON", result.statusReason());
        columns.text("SENTENCE", result.sentence());
        columns.text("CHANGE_SENTENCE", result.changeSentence());
        columns.flag("CHANGE_IS_CLEAR", result.change().clear());
        columns.small("PREVIOUS_YEAR", result.previousYear());
        columns.name(
                "POSITION_NAME",
                result.position() == null ? null : result.position().displayName());
        columns.headline("HEADING", IndicatorHeading.of(result));
        columns.text("PEOPLE_SENTENCE", IndicatorHeading.inPeople(result));
    }
}
