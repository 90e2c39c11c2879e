package org.wresbirt.mart;

import java.util.List;
import java.util.function.Function;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.indicator.Results;

/** Indicators 2 to 4 have tables of one shape; recruitment's has the applicants besides. */
final class LikelihoodTable implements MartTable<Likelihood> {
    private final String name;
    private final Function<Results, List<Likelihood>> rows;

    LikelihoodTable(String name, Function<Results, List<Likelihood>> rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Likelihood> rows(Results results) {
        return rows.apply(results);
    }

    @Override
    public void write(Likelihood likelihood, ColumnWriter columns) {
        Parts.key(columns, likelihood.organisation(), likelihood.year());
        columns.code("BREAKDOWN", likelihood.breakdown());
        columns.text("BREAKDOWN_VALUE", likelihood.breakdownValue());
        columns.small("BREAKDOWN_ORDER", likelihood.breakdownOrder());
        Parts.rate(columns, "WHITE", likelihood.white());
        Parts.rate(columns, "BME", likelihood.bme());
        Parts.fraction(columns, "UNKNOWN", likelihood.unknown());
        columns.decimal("RELATIVE_LIKELIHOOD", likelihood.ratio());
        Parts.limits(columns, "", likelihood.interval());
        columns.code("POSITION", likelihood.position());
        columns.code("STATUS", likelihood.status());
        if (name.equals("RECRUITMENT")) {
            columns.count("WHITE_APPLICANTS", likelihood.whiteApplicants());
            columns.count("BME_APPLICANTS", likelihood.bmeApplicants());
            columns.count("UNKNOWN_APPLICANTS", likelihood.unknownApplicants());
        }
    }
}
