package org.wresbirt.tally;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wresbirt.classify.Band;

/** How rows of the reference files become what they stand for. */
final class References {
    private static final Set<String> ACTION_STATUSES = Set.of("NOT_STARTED", "ON_TRACK", "LATE", "DONE");

    private References() {}

    static ReferenceTally<Boolean> organisations(Organisations organisations) {
        return new ReferenceTally<>(cells -> {
            String code = cells.text("code");
            String name = cells.text("name");
            if (code == null || name == null) {
                return null;
            }
            String shortName = cells.text("shortName");
            String aliases = cells.text("aliases");
            organisations.list(
                    new Organisation(
                            code,
                            name,
                            shortName == null ? LegalEndings.without(name) : shortName,
                            cells.text("type"),
                            cells.text("region"),
                            cells.text("system"),
                            cells.text("cohort"),
                            cells.text("cohortStatus")),
                    aliases == null ? List.of() : List.of(aliases.split("[;|]")));
            return Boolean.TRUE;
        });
    }

    static ReferenceTally<Benchmark> benchmarks() {
        return new ReferenceTally<>(cells -> {
            Integer year = cells.integer("year");
            Integer indicator = cells.integer("indicator");
            Double value = cells.decimal("value");
            String measure = cells.text("measure");
            String area = cells.text("area");
            String source = cells.text("source");
            if (year == null
                    || noIndicator(indicator)
                    || value == null
                    || measure == null
                    || area == null
                    || source == null) {
                return null;
            }
            String areaType = cells.text("areaType");
            String unit = cells.text("unit");
            return new Benchmark(
                    year,
                    indicator,
                    code(measure),
                    area,
                    areaType != null ? code(areaType) : area.equalsIgnoreCase("England") ? "NATIONAL" : "REGION",
                    value,
                    unit == null ? "" : unit,
                    source);
        });
    }

    static ReferenceTally<Target> targets(Codes codes, Scope scope) {
        return new ReferenceTally<>(cells -> {
            int organisation =
                    scope.organisation(cells.rows(), cells.row(), cells.file().slot("organisation"));
            Integer indicator = cells.integer("indicator");
            Double value = cells.decimal("value");
            Integer targetYear = cells.integer("targetYear");
            Integer year = year(cells, targetYear);
            if (organisation < 0 || noIndicator(indicator) || value == null || targetYear == null || year == null) {
                return null;
            }
            String band = cells.text("band");
            Band ofBand = band == null ? null : codes.lists.band(band).value();
            if (ofBand == Band.UNKNOWN) {
                return null;
            }
            String source = cells.text("source");
            return new Target(
                    scope.organisations.get(organisation).code(),
                    year,
                    indicator,
                    ofBand,
                    value,
                    targetYear,
                    source == null ? "" : source);
        });
    }

    static ReferenceTally<Action> actions(Scope scope) {
        return new ReferenceTally<>(cells -> {
            int organisation =
                    scope.organisation(cells.rows(), cells.row(), cells.file().slot("organisation"));
            String text = cells.text("text");
            String lead = cells.text("leadRole");
            java.time.LocalDate due = cells.date("due");
            Integer indicator = cells.integer("indicator");
            Double progress = cells.decimal("progress");
            boolean wrongIndicator = cells.text("indicator") != null && noIndicator(indicator);
            boolean wrongProgress = progress != null && (progress < 0 || progress > 100);
            if (organisation < 0 || text == null || lead == null || due == null || wrongIndicator || wrongProgress) {
                return null;
            }
            Integer year = year(cells, null);
            String status = cells.text("status");
            String statusCode = status == null ? null : code(status);
            if (statusCode != null && !ACTION_STATUSES.contains(statusCode)) {
                return null;
            }
            return new Action(
                    scope.organisations.get(organisation).code(),
                    year == null ? lastYear(scope) : year,
                    cells.text("id"),
                    indicator,
                    cells.text("objective"),
                    text,
                    lead,
                    cells.text("agreedWith"),
                    cells.date("start"),
                    due,
                    progress,
                    statusCode,
                    cells.text("measure"));
        });
    }

    /** The reporting year that a row names, else the given one. */
    private static Integer year(ReferenceTally.Cells cells, Integer otherwise) {
        Integer year = cells.integer("year");
        return year != null ? year : otherwise;
    }

    private static int lastYear(Scope scope) {
        return scope.years.isEmpty() ? YearInText.NONE : scope.years.length() - 1 + Scope.FIRST_YEAR;
    }

    private static boolean noIndicator(Integer indicator) {
        return indicator == null || indicator < 1 || indicator > 9;
    }

    private static String code(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
