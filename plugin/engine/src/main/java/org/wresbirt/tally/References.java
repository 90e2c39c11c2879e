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
            String code = cells.needed("code", cells.text("code"));
            String name = cells.needed("name", cells.text("name"));
            if (cells.haveFault()) {
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
            Integer year = cells.needed("year", cells.integer("year"));
            Integer indicator = indicator(cells);
            Double value = cells.needed("value", cells.decimal("value"));
            String measure = cells.needed("measure", cells.text("measure"));
            String area = cells.needed("area", cells.text("area"));
            String source = cells.needed("source", cells.text("source"));
            if (cells.haveFault()) {
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
            int organisation = organisation(scope, cells);
            Integer indicator = indicator(cells);
            Double value = cells.needed("value", cells.decimal("value"));
            Integer targetYear = cells.needed("targetYear", cells.integer("targetYear"));
            String band = cells.text("band");
            Band ofBand = band == null ? null : codes.lists.band(band).value();
            cells.valid("band", ofBand, ofBand != Band.UNKNOWN);
            if (cells.haveFault()) {
                return null;
            }
            int year = year(cells, targetYear);
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
            int organisation = organisation(scope, cells);
            String text = cells.needed("text", cells.text("text"));
            String lead = cells.needed("leadRole", cells.text("leadRole"));
            java.time.LocalDate due = cells.needed("due", cells.date("due"));
            Integer indicator = cells.text("indicator") == null ? null : indicator(cells);
            Double progress = cells.decimal("progress");
            cells.valid("progress", progress, progress == null || progress >= 0 && progress <= 100);
            String status = cells.text("status");
            String statusCode = status == null ? null : code(status);
            cells.valid("status", statusCode, statusCode == null || ACTION_STATUSES.contains(statusCode));
            if (cells.haveFault()) {
                return null;
            }
            Integer year = year(cells, null);
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

    private static Integer indicator(ReferenceTally.Cells cells) {
        Integer indicator = cells.integer("indicator");
        return cells.valid("indicator", indicator, indicator != null && indicator >= 1 && indicator <= 9);
    }

    private static int organisation(Scope scope, ReferenceTally.Cells cells) {
        int organisation =
                scope.organisation(cells.rows(), cells.row(), cells.file().slot("organisation"));
        return cells.valid("organisation", organisation, organisation >= 0);
    }

    private static String code(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
