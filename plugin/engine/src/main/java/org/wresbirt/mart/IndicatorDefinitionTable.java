package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.IndicatorDefinition;
import org.wresbirt.indicator.Results;

final class IndicatorDefinitionTable implements MartTable<IndicatorDefinition> {
    @Override
    public String name() {
        return "INDICATOR_DEFINITION";
    }

    @Override
    public List<IndicatorDefinition> rows(Results results) {
        return results.definitions();
    }

    @Override
    public void write(IndicatorDefinition definition, ColumnWriter columns) {
        columns.small("INDICATOR_NUMBER", definition.number());
        columns.name("SHORT_NAME", definition.shortName());
        columns.text("FULL_NAME", definition.fullName());
        columns.text("FORMULA", definition.formula());
        columns.code("HEADLINE_UNIT", definition.unit());
        columns.code("BETTER", definition.better());
        columns.text("SOURCE", definition.source());
        columns.code("SECTION", definition.section().code());
        columns.name("SECTION_NAME", definition.section().name());
        columns.small("SECTION_ORDER", definition.section().order());
        columns.name("SECTION_UNIT", definition.section().unit());
        columns.name("TOPIC", definition.topic());
    }
}
