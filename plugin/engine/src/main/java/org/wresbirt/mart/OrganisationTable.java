package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.Organisation;

final class OrganisationTable implements MartTable<Organisation> {
    @Override
    public String name() {
        return "ORGANISATION";
    }

    @Override
    public List<Organisation> rows(Results results) {
        return results.counts().organisations();
    }

    @Override
    public void write(Organisation organisation, ColumnWriter columns) {
        columns.name("ORGANISATION_CODE", organisation.code());
        columns.name("ORGANISATION_NAME", organisation.name());
        columns.name("ORGANISATION_SHORT_NAME", organisation.shortName());
        columns.name("ORGANISATION_TYPE", organisation.type());
        columns.name("REGION", organisation.region());
        columns.name("SYSTEM", organisation.system());
        columns.name("COHORT", organisation.cohort());
        columns.name("COHORT_STATUS", organisation.cohortStatus());
    }
}
