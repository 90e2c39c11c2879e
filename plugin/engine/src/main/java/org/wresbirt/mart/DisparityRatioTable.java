package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.DisparityRatio;
import org.wresbirt.indicator.Results;

final class DisparityRatioTable implements MartTable<DisparityRatio> {
    @Override
    public String name() {
        return "DISPARITY_RATIO";
    }

    @Override
    public List<DisparityRatio> rows(Results results) {
        return results.disparityRatios();
    }

    @Override
    public void write(DisparityRatio ratio, ColumnWriter columns) {
        Parts.key(columns, ratio.organisation(), ratio.year());
        columns.code("SEGMENT", ratio.segment());
        columns.name("SEGMENT_NAME", ratio.segment().displayName());
        columns.code("STEP", ratio.step());
        columns.count("WHITE_FROM", ratio.whiteFrom());
        columns.count("WHITE_TO", ratio.whiteTo());
        columns.count("BME_FROM", ratio.bmeFrom());
        columns.count("BME_TO", ratio.bmeTo());
        columns.decimal("RATIO", ratio.ratio());
        Parts.limits(columns, "", ratio.interval());
        columns.code("STATUS", ratio.status());
    }
}
