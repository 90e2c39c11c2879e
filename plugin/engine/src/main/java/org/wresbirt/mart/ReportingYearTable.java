package org.wresbirt.mart;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.indicator.Results;
import org.wresbirt.indicator.YearSummary;
import org.wresbirt.profile.Kind;
import org.wresbirt.tally.OrganisationYear;

final class ReportingYearTable implements MartTable<ReportingYearTable.Row> {
    /** A year, whether the organisation has no later one, and what the results say of it. */
    record Row(OrganisationYear year, boolean latest, YearSummary summary) {}

    @Override
    public String name() {
        return "REPORTING_YEAR";
    }

    @Override
    public List<Row> rows(Results results) {
        Map<String, Integer> latest = new HashMap<>();
        for (OrganisationYear year : results.counts().years()) {
            latest.merge(year.organisation(), year.year(), Math::max);
        }
        Map<String, YearSummary> summaries = new HashMap<>();
        for (YearSummary summary : results.years()) {
            summaries.put(key(summary.organisation(), summary.year()), summary);
        }
        List<Row> rows = new ArrayList<>(results.counts().years().size());
        for (OrganisationYear year : results.counts().years()) {
            YearSummary summary = summaries.get(key(year.organisation(), year.year()));
            rows.add(new Row(year, latest.get(year.organisation()) == year.year(), summary));
        }
        return rows;
    }

    private static String key(String organisation, int year) {
        return year + organisation;
    }

    @Override
    public void write(Row row, ColumnWriter columns) {
        OrganisationYear year = row.year();
        Parts.key(columns, year.organisation(), year.year());
        columns.date("SNAPSHOT_DATE", year.snapshotDate());
        columns.date("PERIOD_START", LocalDate.of(year.year() - 1, Month.APRIL, 1));
        columns.date("PERIOD_END", LocalDate.of(year.year(), Month.MARCH, 31));
        columns.small("SURVEY_YEAR", year.surveyYear());
        columns.flag("IS_LATEST", row.latest());
        columns.flag("HAS_WORKFORCE", year.kinds().contains(Kind.WORKFORCE));
        columns.flag("HAS_RECRUITMENT", year.kinds().contains(Kind.RECRUITMENT));
        columns.flag("HAS_DISCIPLINARY", year.kinds().contains(Kind.DISCIPLINARY));
        columns.flag("HAS_TRAINING", year.kinds().contains(Kind.TRAINING));
        columns.flag("HAS_SURVEY", year.kinds().contains(Kind.SURVEY));
        columns.flag("HAS_BOARD", year.kinds().contains(Kind.BOARD));
        columns.headline("HEADLINE", row.summary().headline());
        columns.decimal("ETHNICITY_KNOWN_PERCENT", row.summary().ethnicityKnownPercent());
    }
}
