package org.wresbirt.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.BoardShare;
import org.wresbirt.indicator.DisparityRatio;
import org.wresbirt.indicator.EthnicityShare;
import org.wresbirt.indicator.Group;
import org.wresbirt.indicator.IndicatorResult;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.indicator.Results;
import org.wresbirt.indicator.Status;
import org.wresbirt.indicator.SurveyResult;
import org.wresbirt.indicator.YearSummary;
import org.wresbirt.tally.ContentHashes;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.OrganisationYear;
import org.wresbirt.tally.SourceFile;

/**
 * Makes results fit to be published. Counts from one up to the smallest that may be shown are withheld, and so is what would
 * give them away: other counts that leave only one possibility, and every percentage, ratio, interval, sentence or verdict
 * that is made of a withheld count. What is shown says nothing that the shown counts do not say. The rule and its sources are
 * in the documentation of the method.
 */
public final class SmallNumberProtection {
    private final Results results;
    private final int minimumCount;
    private final Map<String, OrganisationCells> organisations = new HashMap<>();

    private SmallNumberProtection(Results results, int minimumCount) {
        this.results = results;
        this.minimumCount = minimumCount;
    }

    /**
     * What may be published.
     *
     * @param minimumCount smallest count shown, apart from zero; 1 shows every count
     * @return results in which withheld values are null and their rows' status is {@link Status#PROTECTED}; without the
     *     counts that they were computed from
     * @throws IllegalArgumentException if {@code minimumCount} is less than 1
     * @throws org.wresbirt.extract.ExtractException if a file changed since it was counted
     */
    public static Results protect(Results results, int minimumCount) {
        if (minimumCount < 1) {
            throw new IllegalArgumentException("the smallest count shown is 1 or more, not " + minimumCount);
        }
        return new SmallNumberProtection(results, minimumCount).protect();
    }

    private Results protect() {
        Tables tables = Tables.of(results);
        yearsByOrganisation().forEach((organisation, years) -> {
            OrganisationCells cells =
                    new OrganisationCells(tables, results.counts(), organisation, years, minimumCount);
            cells.protect();
            organisations.put(organisation, cells);
        });
        List<IndicatorResult> indicators = indicators();
        List<YearSummary> summaries = summaries(indicators);
        List<BandShare> bands = new ArrayList<>();
        for (BandShare row : results.workforceByBand()) {
            OrganisationCells.Year before = year(row.organisation(), row.year() - 1);
            bands.add(year(row.organisation(), row.year())
                    .workforce()
                    .publish(row, before == null ? null : before.workforce()));
        }
        List<Likelihood> recruitment = new ArrayList<>();
        for (Likelihood row : results.recruitment()) {
            recruitment.add(year(row.organisation(), row.year()).recruitment().publish(row));
        }
        List<Likelihood> disciplinary = new ArrayList<>();
        for (Likelihood row : results.disciplinary()) {
            disciplinary.add(year(row.organisation(), row.year()).disciplinary().publish(row));
        }
        List<Likelihood> training = new ArrayList<>();
        for (Likelihood row : results.training()) {
            training.add(year(row.organisation(), row.year()).training().publish(row));
        }
        List<SurveyResult> survey = new ArrayList<>();
        for (SurveyResult row : results.survey()) {
            survey.add(publish(row));
        }
        List<BoardShare> board = new ArrayList<>();
        for (BoardShare row : results.board()) {
            OrganisationCells.Year year = year(row.organisation(), row.year());
            board.add(year.board().publish(row, year.showsWorkforceShare()));
        }
        List<DisparityRatio> disparityRatios = new ArrayList<>();
        for (DisparityRatio row : results.disparityRatios()) {
            disparityRatios.add(year(row.organisation(), row.year()).disparity().publish(row));
        }
        List<EthnicityShare> ethnicityProfile = new ArrayList<>();
        for (EthnicityShare row : results.ethnicityProfile()) {
            ethnicityProfile.add(
                    year(row.organisation(), row.year()).ethnicity().publish(row));
        }
        return new Results(
                counts(List.of(
                        indicators,
                        summaries,
                        bands,
                        recruitment,
                        disciplinary,
                        training,
                        survey,
                        board,
                        disparityRatios,
                        ethnicityProfile)),
                results.definitions(),
                indicators,
                bands,
                recruitment,
                disciplinary,
                training,
                survey,
                board,
                disparityRatios,
                ethnicityProfile,
                summaries);
    }

    private Map<String, SortedSet<Integer>> yearsByOrganisation() {
        Map<String, SortedSet<Integer>> years = new TreeMap<>();
        for (OrganisationYear year : results.counts().years()) {
            years.computeIfAbsent(year.organisation(), unseen -> new TreeSet<>())
                    .add(year.year());
        }
        return years;
    }

    private OrganisationCells.Year year(String organisation, int year) {
        return organisations.get(organisation).year(year);
    }

    private List<IndicatorResult> indicators() {
        PublishedIndicators nine = new PublishedIndicators(minimumCount);
        List<IndicatorResult> indicators = new ArrayList<>();
        for (IndicatorResult result : results.indicators()) {
            indicators.add(nine.publish(result, year(result.organisation(), result.year())));
        }
        return indicators;
    }

    private List<YearSummary> summaries(List<IndicatorResult> indicators) {
        ByYear<IndicatorResult> byYear = new ByYear<>(indicators, IndicatorResult::organisation, IndicatorResult::year);
        List<YearSummary> summaries = new ArrayList<>();
        for (YearSummary summary : results.years()) {
            Groups staff = year(summary.organisation(), summary.year()).everybody();
            boolean unknownToTell = staff.total().isShown()
                    && (staff.unknown().isShown()
                            || staff.white().isShown() && staff.bme().isShown());
            summaries.add(YearSummary.of(
                    byYear.of(summary.organisation(), summary.year()),
                    unknownToTell ? summary.ethnicityKnownPercent() : null));
        }
        return summaries;
    }

    private SurveyResult publish(SurveyResult row) {
        boolean white = SurveyRule.allows(row.white(), minimumCount);
        boolean bme = SurveyRule.allows(row.bme(), minimumCount);
        if (white && bme) {
            return row;
        }
        return new SurveyResult(
                row.organisation(),
                row.year(),
                row.indicator(),
                row.question(),
                row.surveyYear(),
                white ? row.white() : Group.NONE,
                bme ? row.bme() : Group.NONE,
                null,
                null,
                row.benchmarkWhiteRate(),
                row.benchmarkBmeRate(),
                row.comparableWithPrevious(),
                Status.PROTECTED);
    }

    /** Dimensions, reference data and the names of the files; nothing that was counted. */
    private Counts counts(List<List<?>> published) {
        Counts counts = results.counts();
        // checks as well that no file changed while it was counted
        counts.content().ofSource();
        return new Counts(
                counts.organisations(),
                counts.years(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                counts.benchmarks(),
                counts.targets(),
                counts.actions(),
                files(counts.files()),
                // what became of single rows is nobody's business but the makers'
                List.of(),
                fingerprint(published));
    }

    /** Which files were read; not how many rows, since the rows of a file are the sum of tables. */
    private static List<SourceFile> files(List<SourceFile> files) {
        List<SourceFile> published = new ArrayList<>(files.size());
        for (SourceFile file : files) {
            published.add(new SourceFile(
                    file.organisation(),
                    file.name(),
                    file.kind(),
                    file.profile(),
                    file.format(),
                    file.encoding(),
                    file.year(),
                    null,
                    null,
                    null,
                    null));
        }
        return published;
    }

    /**
     * A fingerprint of what is published. One of the files themselves would let anybody who knows most of a small file, such
     * as the names on a board, try out the rest until the fingerprint fits.
     */
    private static ContentHashes fingerprint(List<List<?>> published) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<?> table : published) {
                for (Object row : table) {
                    digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                }
            }
            TreeMap<String, String> content = new TreeMap<>();
            content.put("published figures", HexFormat.of().formatHex(digest.digest()));
            return ContentHashes.of(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
