package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.indicator.Standing;

final class OrganisationStandingTable implements MartTable<Standing> {
    @Override
    public String name() {
        return "ORGANISATION_STANDING";
    }

    @Override
    public List<Standing> rows(Results results) {
        return results.standings();
    }

    @Override
    public void write(Standing standing, ColumnWriter columns) {
        Parts.key(columns, standing.result().organisation(), standing.result().year());
        columns.small("INDICATOR_NUMBER", standing.result().definition().number());
        columns.small("VALUE_ORDER", standing.valueOrder());
        columns.small("EQUALITY_RANK", standing.equalityRank());
        columns.decimal("NATIONAL_DISTANCE", standing.nationalDistance());
        columns.code("NATIONAL_COMPARISON", standing.nationalComparison());
    }
}
