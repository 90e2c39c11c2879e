package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.Results;

final class WorkforceByBandTable implements MartTable<BandShare> {
    @Override
    public String name() {
        return "WORKFORCE_BY_BAND";
    }

    @Override
    public List<BandShare> rows(Results results) {
        return results.workforceByBand();
    }

    @Override
    public void write(BandShare share, ColumnWriter columns) {
        Parts.key(columns, share.organisation(), share.year());
        columns.code("CONTRACT", share.contract());
        columns.code("SEGMENT", share.segment());
        columns.name("SEGMENT_NAME", share.segment().displayName());
        columns.small("SEGMENT_ORDER", share.segment().ordinal() + 1);
        columns.code("BAND", share.band().code());
        columns.name("BAND_NAME", share.band().displayName());
        columns.small("BAND_ORDER", share.band().ordinal() + 1);
        columns.code("CLUSTER", share.band().cluster());
        columns.name("CLUSTER_NAME", share.band().cluster().displayName());
        Parts.shares(columns, share.white(), share.bme(), share.unknown(), share.total());
        Parts.limits(columns, "BME_PERCENT_", share.bmeInterval());
        columns.decimal("WORKFORCE_BME_PERCENT", share.workforceBmePercent());
        columns.decimal("DIFFERENCE", difference(share));
        columns.decimal("PREVIOUS_BME_PERCENT", share.previousBmePercent());
        columns.count("PREVIOUS_TOTAL_COUNT", share.previousTotal());
        columns.code("STATUS", share.status());
        columns.decimal("CHANGE_VALUE", change(share));
    }

    /** Nothing that the two percentages beside it do not tell. */
    private static Double change(BandShare share) {
        Double percent = Parts.percent(share.bme(), share.total());
        return percent == null || share.previousBmePercent() == null ? null : percent - share.previousBmePercent();
    }

    private static Double difference(BandShare share) {
        Double percent = Parts.percent(share.bme(), share.total());
        return percent == null || share.workforceBmePercent() == null ? null : percent - share.workforceBmePercent();
    }
}
