package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.indicator.YearAcross;

final class YearAcrossTable implements MartTable<YearAcross> {
    @Override
    public String name() {
        return "YEAR_ACROSS";
    }

    @Override
    public List<YearAcross> rows(Results results) {
        return results.across();
    }

    @Override
    public void write(YearAcross across, ColumnWriter columns) {
        columns.small("REPORTING_YEAR", across.year());
        columns.small("INDICATOR_NUMBER", across.definition().number());
        columns.small("ORGANISATIONS", across.organisations());
        columns.small("WITH_VALUE", across.withValue());
        columns.small("ADVERSE_TO_BME", across.adverseToBme());
        columns.small("ADVERSE_TO_WHITE", across.adverseToWhite());
        columns.small("NOT_ADVERSE", across.notAdverse());
        columns.small("TOO_FEW", across.tooFew());
        columns.small("MOVED_CLOSER", across.movedCloser());
        columns.small("MOVED_FURTHER", across.movedFurther());
        columns.decimal("LOWEST_VALUE", across.lowest());
        columns.decimal("MEDIAN_VALUE", across.median());
        columns.decimal("HIGHEST_VALUE", across.highest());
        columns.headline("HEADLINE", across.headline());
    }
}
