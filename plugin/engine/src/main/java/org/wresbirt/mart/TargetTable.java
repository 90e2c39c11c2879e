package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.Target;

final class TargetTable implements MartTable<Target> {
    @Override
    public String name() {
        return "TARGET";
    }

    @Override
    public List<Target> rows(Results results) {
        return results.counts().targets();
    }

    @Override
    public void write(Target target, ColumnWriter columns) {
        Parts.key(columns, target.organisation(), target.year());
        columns.small("INDICATOR_NUMBER", target.indicator());
        columns.code("BAND", target.band() == null ? null : target.band().code());
        columns.decimal("TARGET_VALUE", target.value());
        columns.small("TARGET_YEAR", target.targetYear());
        columns.text("SOURCE", target.source());
    }
}
