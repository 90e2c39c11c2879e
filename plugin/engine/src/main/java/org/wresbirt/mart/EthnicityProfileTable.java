package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.EthnicityShare;
import org.wresbirt.indicator.Results;

final class EthnicityProfileTable implements MartTable<EthnicityShare> {
    @Override
    public String name() {
        return "ETHNICITY_PROFILE";
    }

    @Override
    public List<EthnicityShare> rows(Results results) {
        return results.ethnicityProfile();
    }

    @Override
    public void write(EthnicityShare share, ColumnWriter columns) {
        Parts.key(columns, share.organisation(), share.year());
        columns.code("ETHNIC_CATEGORY", share.category());
        columns.name("ETHNIC_CATEGORY_NAME", share.category().displayName());
        columns.code("ETHNIC_GROUP", share.category().group());
        columns.small("ETHNIC_CATEGORY_ORDER", share.category().ordinal() + 1);
        columns.count("STAFF_COUNT", share.people());
        columns.decimal("STAFF_PERCENT", share.percent());
        columns.code("STATUS", share.status());
    }
}
