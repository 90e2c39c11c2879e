package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.tally.Benchmark;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Organisation;
import org.wresbirt.tally.Target;

/**
 * Published figures and targets beside the headlines. Which measure belongs to which indicator is in
 * {@code comparisons.csv}. Where a figure is given twice, the later in the list counts, so that a site's own file can correct
 * a shipped figure.
 */
final class Comparisons {
    /** Indicator and measure of a published figure, as part of its key, by indicator and role. */
    private static final Map<String, String> MEASURES = readMeasures();

    private static final String NATIONAL = "NATIONAL";
    private static final String REGION = "REGION";

    private final Map<String, Double> figures = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, List<Target>> targets = new HashMap<>();

    Comparisons(Counts counts) {
        for (Benchmark benchmark : counts.benchmarks()) {
            String areaType = benchmark.areaType();
            if (NATIONAL.equals(areaType) || REGION.equals(areaType)) {
                String area = NATIONAL.equals(areaType) ? "" : benchmark.area();
                figures.put(
                        key(
                                areaType,
                                area,
                                Integer.toString(benchmark.year()),
                                key(Integer.toString(benchmark.indicator()), benchmark.measure())),
                        benchmark.value());
            }
        }
        for (Organisation organisation : counts.organisations()) {
            if (organisation.region() != null) {
                regions.put(organisation.code(), organisation.region());
            }
        }
        for (Target target : counts.targets()) {
            if (target.band() == null) {
                targets.computeIfAbsent(target.organisation(), unseen -> new ArrayList<>())
                        .add(target);
            }
        }
    }

    Comparison of(String organisation, int year, int indicator) {
        String region = regions.get(organisation);
        return new Comparison(
                headline(NATIONAL, "", year, indicator),
                single("WHITE_RATE", NATIONAL, "", year, indicator),
                single("BME_RATE", NATIONAL, "", year, indicator),
                region == null ? null : headline(REGION, region, year, indicator),
                target(organisation, year, indicator));
    }

    /** A published headline, or the difference of two published figures; null when one is missing. */
    private Double headline(String areaType, String area, int year, int indicator) {
        Double headline = single("HEADLINE", areaType, area, year, indicator);
        if (headline == null || !MEASURES.containsKey(key(Integer.toString(indicator), "LESS"))) {
            return headline;
        }
        Double less = single("LESS", areaType, area, year, indicator);
        return less == null ? null : headline - less;
    }

    private Double single(String role, String areaType, String area, int year, int indicator) {
        String measure = MEASURES.get(key(Integer.toString(indicator), role));
        return measure == null ? null : figures.get(key(areaType, area, Integer.toString(year), measure));
    }

    private static Map<String, String> readMeasures() {
        Map<String, String> measures = new HashMap<>();
        for (ResourceRow row : ResourceTable.read(Comparisons.class, "comparisons.csv")) {
            measures.put(
                    key(row.get("indicator"), row.get("role")), key(row.get("measure_indicator"), row.get("measure")));
        }
        return measures;
    }

    /** Text, not a record: the first hash of a record makes a cold process spin a hundred classes. */
    private static String key(String... parts) {
        return String.join("\t", parts);
    }

    /** The target in force: of those set by that year for the whole indicator, the newest, then the one due first. */
    private Double target(String organisation, int year, int indicator) {
        Target best = null;
        for (Target target : targets.getOrDefault(organisation, List.of())) {
            if (target.indicator() == indicator && target.year() <= year && (best == null || overrides(target, best))) {
                best = target;
            }
        }
        return best == null ? null : best.value();
    }

    private static boolean overrides(Target target, Target best) {
        return target.year() != best.year() ? target.year() > best.year() : target.targetYear() < best.targetYear();
    }
}
