package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Cluster;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.Segment;
import org.wresbirt.tally.Action;

/**
 * The headings of pages that are not about one indicator, from nothing but results as they are published: what is protected
 * there cannot be said here.
 */
public final class PageFindings {
    /** A share of fewer people than these heads no page. */
    private static final int ENOUGH = 10;

    private final List<YearSummary> years;
    private final Map<String, List<BandShare>> bands;
    private final Map<String, List<DisparityRatio>> disparityRatios;
    private final Map<String, List<EthnicityShare>> ethnicityProfile;
    private final Map<String, List<Action>> actions;
    private final Map<String, List<IndicatorResult>> workforce;
    private final Map<String, List<IndicatorResult>> survey;

    private PageFindings(Results results) {
        years = results.years();
        bands = byYear(results.workforceByBand(), band -> key(band.organisation(), band.year()));
        disparityRatios = byYear(results.disparityRatios(), ratio -> key(ratio.organisation(), ratio.year()));
        ethnicityProfile = byYear(results.ethnicityProfile(), share -> key(share.organisation(), share.year()));
        actions = byYear(results.counts().actions(), action -> key(action.organisation(), action.year()));
        workforce = byYear(
                results.indicators(),
                result -> result.definition().number() == 1 ? key(result.organisation(), result.year()) : null);
        survey = byYear(
                results.indicators(),
                result -> result.definition().section().code().equals("SURVEY")
                        ? key(result.organisation(), result.year())
                        : null);
    }

    /** Every topic of every organisation and year, in the order in which people read them. */
    public static List<PageFinding> of(Results results) {
        return new PageFindings(results).all();
    }

    private List<PageFinding> all() {
        List<PageFinding> findings = new ArrayList<>();
        for (YearSummary year : years) {
            List<BandShare> substantive = new ArrayList<>();
            for (BandShare band : of(bands, year)) {
                if (band.contract() == Contract.SUBSTANTIVE) {
                    substantive.add(band);
                }
            }
            add(findings, year, "WORKFORCE", workforce(year, substantive));
            for (Segment segment : Segment.values()) {
                List<BandShare> part = bandsOf(segment, substantive);
                if (!part.isEmpty()) {
                    add(findings, year, segment.name(), segment(segment, part));
                }
            }
            add(findings, year, "STAFF_SURVEY", survey(year));
            add(findings, year, "DISPARITY_RATIO", disparity(year));
            add(findings, year, "ETHNICITY_PROFILE", ethnicity(year));
            add(findings, year, "DATA_QUALITY", quality(year));
            add(findings, year, "ACTION", actions(year));
        }
        return findings;
    }

    private static void add(List<PageFinding> findings, YearSummary year, String topic, Wording wording) {
        findings.add(new PageFinding(year.organisation(), year.year(), topic, wording.sentences()));
    }

    private Wording workforce(YearSummary year, List<BandShare> bands) {
        IndicatorResult share = workforceResult(year);
        if (share == null || share.headline() == null) {
            return share == null
                    ? of(year).say("FINDING_QUALITY_NONE")
                    : new Wording().sayAsIs(IndicatorHeading.of(share));
        }
        Wording wording = of(year).with("bme_rate", NumberText.percent(share.headline()));
        Long bme = 0L;
        Long total = 0L;
        for (BandShare band : bands) {
            Cluster cluster = band.band().cluster();
            if (cluster == Cluster.BANDS_8A_TO_8B || cluster == Cluster.BANDS_8C_TO_VSM) {
                bme = sum(bme, band.bme());
                total = sum(total, band.total());
            }
        }
        if (bme == null || total == null || total < ENOUGH) {
            return wording.say("FINDING_WORKFORCE");
        }
        return wording.with("senior_rate", NumberText.percent(100.0 * bme / total))
                .say("FINDING_WORKFORCE_SENIOR");
    }

    private static List<BandShare> bandsOf(Segment segment, List<BandShare> all) {
        List<BandShare> bands = new ArrayList<>();
        for (BandShare band : all) {
            if (band.segment() == segment) {
                bands.add(band);
            }
        }
        return bands;
    }

    private static Wording segment(Segment segment, List<BandShare> bands) {
        BandShare highest = null;
        BandShare lowest = null;
        for (BandShare band : bands) {
            if (canHead(band)) {
                highest = highest == null || share(band) > share(highest) ? band : highest;
                lowest = lowest == null || share(band) < share(lowest) ? band : lowest;
            }
        }
        Wording wording = new Wording().with("segment", segment.displayName());
        if (highest == null) {
            return wording.say("FINDING_BANDS_NONE");
        }
        wording.with("highest", name(highest))
                .with("highest_rate", NumberText.percent(share(highest)))
                .with("lowest", name(lowest))
                .with("lowest_rate", NumberText.percent(share(lowest)));
        return wording.say(highest == lowest ? "FINDING_BAND" : "FINDING_BANDS");
    }

    private static boolean canHead(BandShare band) {
        Long bme = band.bme();
        Long total = band.total();
        boolean isBand = band.band() != Band.UNKNOWN && band.band() != Band.SENIOR_MEDICAL_MANAGER;
        return isBand && bme != null && total != null && total >= ENOUGH;
    }

    private static double share(BandShare band) {
        return 100.0 * band.bme() / band.total();
    }

    /** As it stands inside a sentence. */
    private static String name(BandShare band) {
        String name = band.band().displayName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Wording survey(YearSummary year) {
        int calculated = 0;
        int withheld = 0;
        int judged = 0;
        int adverse = 0;
        for (IndicatorResult result : of(survey, year)) {
            calculated += result.status() == Status.CALCULATED ? 1 : 0;
            withheld += result.status() == Status.PROTECTED ? 1 : 0;
            judged += YearHeadline.isJudged(result.position()) ? 1 : 0;
            adverse += result.position() == Position.ADVERSE_TO_BME ? 1 : 0;
        }
        if (calculated == 0) {
            return of(year).say(withheld > 0 ? "FINDING_SURVEY_WITHHELD" : "FINDING_SURVEY_NO_FIGURE");
        }
        Wording wording = of(year).with("judged", NumberText.count(judged)).with("adverse", NumberText.count(adverse));
        if (judged == 0) {
            return wording.say("FINDING_SURVEY_NOT_JUDGED");
        }
        return wording.say(adverse == 0 ? "FINDING_SURVEY_NOT_ADVERSE" : "FINDING_SURVEY");
    }

    private Wording disparity(YearSummary year) {
        Wording wording = of(year);
        boolean clinical = withRatio(wording, "clinical", ratio(year, Segment.CLINICAL));
        boolean nonClinical = withRatio(wording, "non_clinical", ratio(year, Segment.NON_CLINICAL));
        if (clinical) {
            return wording.say(nonClinical ? "FINDING_DISPARITY" : "FINDING_DISPARITY_CLINICAL");
        }
        return wording.say(nonClinical ? "FINDING_DISPARITY_NON_CLINICAL" : "FINDING_DISPARITY_NONE");
    }

    private static boolean withRatio(Wording wording, String name, Double ratio) {
        if (ratio != null) {
            wording.with(name, NumberText.ratio(ratio));
        }
        return ratio != null;
    }

    private Double ratio(YearSummary year, Segment segment) {
        for (DisparityRatio ratio : of(disparityRatios, year)) {
            if (ratio.segment() == segment && ratio.step().equals("LOWER_TO_UPPER")) {
                return ratio.ratio();
            }
        }
        return null;
    }

    private Wording ethnicity(YearSummary year) {
        EthnicityShare largest = null;
        for (EthnicityShare share : of(ethnicityProfile, year)) {
            if (share.category().group() == EthnicGroup.BME
                    && share.percent() != null
                    && share.percent() > 0
                    && (largest == null || share.percent() > largest.percent())) {
                largest = share;
            }
        }
        IndicatorResult workforce = workforceResult(year);
        if (largest == null || workforce == null || workforce.headline() == null) {
            return of(year).say("FINDING_ETHNICITY_NONE");
        }
        return of(year).with("bme_rate", NumberText.percent(workforce.headline()))
                .with("category", largest.category().displayName())
                .with("category_rate", NumberText.percent(largest.percent()))
                .say("FINDING_ETHNICITY");
    }

    private static Wording quality(YearSummary year) {
        if (year.ethnicityKnownPercent() == null) {
            return of(year).say("FINDING_QUALITY_NONE");
        }
        return of(year).with("known_rate", NumberText.percent(year.ethnicityKnownPercent()))
                .say("FINDING_QUALITY");
    }

    private Wording actions(YearSummary year) {
        int all = 0;
        int open = 0;
        int late = 0;
        for (Action action : of(actions, year)) {
            all++;
            open += "DONE".equals(action.status()) ? 0 : 1;
            late += "LATE".equals(action.status()) ? 1 : 0;
        }
        Wording wording = of(year).with("open", NumberText.count(open)).with("late", NumberText.count(late));
        if (all == 0) {
            return wording.say("FINDING_ACTIONS_NONE");
        }
        if (open == 0) {
            return wording.say("FINDING_ACTIONS_DONE");
        }
        return wording.say(late == 0 ? "FINDING_ACTIONS_ON_TIME" : "FINDING_ACTIONS_LATE");
    }

    private IndicatorResult workforceResult(YearSummary year) {
        List<IndicatorResult> results = of(workforce, year);
        return results.isEmpty() ? null : results.get(0);
    }

    private static Wording of(YearSummary year) {
        return new Wording().with("year", Integer.toString(year.year()));
    }

    private static <T> List<T> of(Map<String, List<T>> byYear, YearSummary year) {
        return byYear.getOrDefault(key(year.organisation(), year.year()), List.of());
    }

    private static String key(String organisation, int year) {
        return year + organisation;
    }

    /** Records without a key are left out. */
    private static <T> Map<String, List<T>> byYear(List<T> records, Function<T, String> key) {
        Map<String, List<T>> byYear = new HashMap<>();
        for (T record : records) {
            String year = key.apply(record);
            if (year != null) {
                byYear.computeIfAbsent(year, none -> new ArrayList<>()).add(record);
            }
        }
        return byYear;
    }

    /** Null as soon as one part is withheld. */
    private static Long sum(Long sum, Long part) {
        return sum == null || part == null ? null : (Long) (sum + part);
    }
}
