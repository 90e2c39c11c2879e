package org.wresbirt.mart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.Segment;
import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.BoardShare;
import org.wresbirt.indicator.Change;
import org.wresbirt.indicator.Comparison;
import org.wresbirt.indicator.Direction;
import org.wresbirt.indicator.DisparityRatio;
import org.wresbirt.indicator.EthnicityShare;
import org.wresbirt.indicator.Group;
import org.wresbirt.indicator.IndicatorDefinition;
import org.wresbirt.indicator.IndicatorResult;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.indicator.Position;
import org.wresbirt.indicator.Results;
import org.wresbirt.indicator.Section;
import org.wresbirt.indicator.Status;
import org.wresbirt.indicator.SurveyResult;
import org.wresbirt.indicator.YearSummary;
import org.wresbirt.profile.Kind;
import org.wresbirt.statistics.Interval;
import org.wresbirt.tally.Action;
import org.wresbirt.tally.Benchmark;
import org.wresbirt.tally.ContentHashes;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Organisation;
import org.wresbirt.tally.OrganisationYear;
import org.wresbirt.tally.Outcome;
import org.wresbirt.tally.QualityEntry;
import org.wresbirt.tally.SourceFile;
import org.wresbirt.tally.Target;

/**
 * Results that no extract ever gave: every table has rows, every column a value in one row and, where it may be missing, a
 * null in another. The first organisation's latest year has everything; its first year has nothing but statuses.
 */
final class InventedResults {
    static final String SHA256 = "0123456789abcdef".repeat(4);

    private final List<Organisation> organisations = new ArrayList<>();
    private final List<OrganisationYear> years = new ArrayList<>();
    private final List<IndicatorDefinition> definitions = new ArrayList<>();
    private final List<IndicatorResult> indicators = new ArrayList<>();
    private final List<BandShare> bands = new ArrayList<>();
    private final List<Likelihood> recruitment = new ArrayList<>();
    private final List<Likelihood> disciplinary = new ArrayList<>();
    private final List<Likelihood> training = new ArrayList<>();
    private final List<SurveyResult> survey = new ArrayList<>();
    private final List<BoardShare> board = new ArrayList<>();
    private final List<DisparityRatio> disparity = new ArrayList<>();
    private final List<EthnicityShare> ethnicity = new ArrayList<>();
    private final List<YearSummary> summaries = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<QualityEntry> quality = new ArrayList<>();

    private InventedResults() {}

    /** One trust, 2023 without data and 2024 with. */
    static Results oneTrust() {
        return of(1, 2);
    }

    /** Organisations {@code RX1}, {@code RX2} …; reporting years up to 2024, the first of which has no data. */
    static Results of(int organisations, int years) {
        InventedResults invented = new InventedResults();
        invented.definitions();
        for (int o = 1; o <= organisations; o++) {
            invented.organisation("RX" + o, o);
            for (int year = 2025 - years; year <= 2024; year++) {
                boolean data = year > 2025 - years;
                invented.year("RX" + o, year, data);
            }
        }
        return invented.results();
    }

    private void definitions() {
        for (int number = 1; number <= 9; number++) {
            String unit = number == 1 ? "PERCENT" : number <= 4 ? "RATIO" : "PERCENTAGE_POINTS";
            definitions.add(new IndicatorDefinition(
                    number,
                    "Indicator " + number,
                    "Full wording of indicator " + number,
                    "White rate ÷ BME rate",
                    unit,
                    number == 1 ? null : number <= 4 ? "NEARER_ONE" : "NEARER_ZERO",
                    "WRES technical guidance",
                    new Section("SURVEY", 3, "NHS Staff Survey", "percent"),
                    "topic " + number));
        }
    }

    private void organisation(String code, int number) {
        boolean known = number == 1;
        organisations.add(new Organisation(
                code,
                "Example Healthcare " + number + " NHS Trust",
                "Example Healthcare " + number,
                known ? "Acute" : null,
                known ? "London" : null,
                known ? "Example Integrated Care System" : null,
                known ? "Peers" : null,
                known ? "current" : null));
    }

    private void year(String code, int year, boolean data) {
        Set<Kind> kinds = data
                ? Set.of(Kind.WORKFORCE, Kind.RECRUITMENT, Kind.DISCIPLINARY, Kind.TRAINING, Kind.SURVEY, Kind.BOARD)
                : Set.of();
        years.add(new OrganisationYear(code, year, LocalDate.of(year, 3, 31), data ? year - 1 : null, kinds));
        summaries.add(new YearSummary(code, year, "No clear change", data ? 98.0 : null));
        Status status = data ? Status.CALCULATED : Status.NO_DATA;
        for (IndicatorDefinition definition : definitions) {
            indicators.add(indicator(code, year, definition, data));
        }
        bands(code, year, data);
        likelihoods(code, year, data, recruitment, true);
        likelihoods(code, year, data, disciplinary, false);
        likelihoods(code, year, data, training, false);
        for (int number = 5; number <= 8; number++) {
            survey.add(new SurveyResult(
                    code,
                    year,
                    number,
                    data ? "q14a: in the last 12 months …" : null,
                    year - 1,
                    data ? Group.of(210, 1000) : Group.NONE,
                    data ? Group.of(90, 300) : Group.NONE,
                    data ? 9.0 : null,
                    data ? new Interval(3.5, 15.25) : null,
                    data ? 20.5 : null,
                    data ? 28.25 : null,
                    data,
                    status));
        }
        for (String membership : List.of("ALL", "VOTING", "NON_VOTING", "EXECUTIVE", "NON_EXECUTIVE")) {
            board.add(new BoardShare(
                    code,
                    year,
                    membership,
                    data ? 10L : 0L,
                    data ? 2L : 0L,
                    data ? 1L : 0L,
                    data ? 13L : 0L,
                    data ? 28.0 : null,
                    data ? 100.0 * 2 / 13 - 28.0 : null,
                    data ? new Interval(-25.0, 10.0) : null,
                    status));
        }
        for (Segment segment : List.of(Segment.NON_CLINICAL, Segment.CLINICAL)) {
            for (String step : List.of("LOWER_TO_MIDDLE", "MIDDLE_TO_UPPER", "LOWER_TO_UPPER")) {
                disparity.add(new DisparityRatio(
                        code,
                        year,
                        segment,
                        step,
                        600L,
                        400L,
                        data ? 300L : 0L,
                        data ? 100L : 0L,
                        data ? 2.0 : null,
                        data ? new Interval(1.5, 2.6) : null,
                        data ? Status.CALCULATED : Status.ZERO_CELL));
            }
        }
        for (EthnicCategory category : EthnicCategory.values()) {
            ethnicity.add(new EthnicityShare(
                    code,
                    year,
                    category,
                    data ? 10L + category.ordinal() : 0L,
                    data ? 100.0 * (10 + category.ordinal()) / 361 : null,
                    status));
        }
        targets.add(new Target(
                code, year, 1, data ? Band.BAND_8A : null, 30.0, year + 3, data ? "Board paper, May" : null));
        actions.add(
                data
                        ? new Action(
                                code,
                                year,
                                "A1",
                                2,
                                "Fair shortlisting",
                                "Train every panel",
                                "Head of recruitment",
                                "Staff network",
                                LocalDate.of(year, 4, 1),
                                LocalDate.of(year + 1, 3, 31),
                                40.0,
                                "ON_TRACK",
                                "Relative likelihood below 1.25")
                        : new Action(code, year, "A0", null, null, null, null, null, null, null, null, null, null));
        file(code, year, data);
    }

    private static IndicatorResult indicator(String code, int year, IndicatorDefinition definition, boolean data) {
        if (!data) {
            return new IndicatorResult(
                    code,
                    year,
                    definition,
                    Group.NONE,
                    Group.NONE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Change.NOT_COMPARABLE,
                    Comparison.NONE,
                    Status.NO_DATA,
                    "There is no extract.",
                    "Not calculated: there is no extract.",
                    null);
        }
        int number = definition.number();
        Group white = number == 1 ? Group.of(700, 1000) : Group.of(120, 400);
        Group bme = number == 1 ? Group.of(280, 1000) : Group.of(40, 200);
        return new IndicatorResult(
                code,
                year,
                definition,
                white,
                bme,
                number == 9 ? 28.0 : null,
                number == 1 ? bme.rate() : 1.5 + number,
                new Interval(1.01, 30.5),
                number == 1 || number == 9 ? null : 20.0,
                number == 1 ? null : Position.ADVERSE_TO_BME,
                true,
                year - 1,
                new Change(1.75, -0.25, Direction.NO_CLEAR_CHANGE, false),
                new Comparison(1.62, 15.0, 9.25, 1.7, 1.25),
                Status.CALCULATED,
                null,
                "White applicants were 1.5 times as likely to be appointed.",
                "No clear change.");
    }

    private void bands(String code, int year, boolean data) {
        for (Contract contract : Contract.values()) {
            for (Segment segment : Segment.values()) {
                for (Band band : Band.values()) {
                    if (band.isMedical() != (segment == Segment.MEDICAL_AND_DENTAL) && band != Band.UNKNOWN) {
                        continue;
                    }
                    bands.add(new BandShare(
                            code,
                            year,
                            contract,
                            segment,
                            band,
                            data ? 60L : 0L,
                            data ? 30L : 0L,
                            data ? 10L : 0L,
                            data ? 100L : 0L,
                            data ? new Interval(21.9, 39.6) : null,
                            data ? 28.0 : null,
                            data ? 29.5 : null,
                            data ? 98L : null,
                            data ? Status.CALCULATED : Status.NO_STAFF));
                }
            }
        }
    }

    private static void likelihoods(
            String code, int year, boolean data, List<Likelihood> likelihoods, boolean hasApplicants) {
        likelihoods.add(likelihood(code, year, "ORGANISATION", code, 1, data, hasApplicants));
        for (int directorate = 1; directorate <= 3; directorate++) {
            likelihoods.add(likelihood(
                    code, year, "DIRECTORATE", "Directorate " + directorate, directorate, data, hasApplicants));
        }
    }

    private static Likelihood likelihood(
            String code, int year, String breakdown, String value, int order, boolean data, boolean hasApplicants) {
        boolean applicants = data && hasApplicants;
        return new Likelihood(
                code,
                year,
                breakdown,
                value,
                order,
                applicants ? 1000L : null,
                applicants ? 800L : null,
                applicants ? 50L : null,
                data ? Group.of(120, 400) : Group.NONE,
                data ? Group.of(40, 200) : Group.NONE,
                data ? Group.of(1, 20) : Group.NONE,
                data ? 1.5 : null,
                data ? new Interval(1.09, 2.06) : null,
                data ? Position.ADVERSE_TO_BME : Position.NOT_CALCULATED,
                data ? Status.CALCULATED : Status.NO_DATA);
    }

    private void file(String code, int year, boolean data) {
        String name = code + "/workforce " + year + ".csv";
        files.add(
                data
                        ? new SourceFile(code, name, Kind.WORKFORCE, "esr", "CSV", "UTF-8", year, 100L, 97L, 2L, 1L)
                        : new SourceFile(null, name, null, null, null, null, null, 0L, 0L, 0L, 0L));
        quality.add(
                data
                        ? new QualityEntry(
                                code,
                                year,
                                Kind.WORKFORCE,
                                name,
                                Outcome.REJECTED,
                                "MISSING_EMPLOYEE_NUMBER",
                                "There is no employee number.",
                                "Employee Number",
                                2,
                                17L,
                                "Fill it in.")
                        : new QualityEntry(
                                null,
                                null,
                                null,
                                name,
                                Outcome.OUT_OF_SCOPE,
                                "NO_PROFILE",
                                "No profile fits.",
                                null,
                                0,
                                null,
                                null));
    }

    private ContentHashes content() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), SHA256));
        return ContentHashes.of(hashes);
    }

    private Results results() {
        List<Benchmark> benchmarks = List.of(
                new Benchmark(
                        2024, 2, "RELATIVE_LIKELIHOOD_WHITE_TO_BME", "England", "NATIONAL", 1.62, "ratio", "Report"),
                new Benchmark(2024, 5, "WHITE", "England", "NATIONAL", 24.5, "percent", "Report"),
                new Benchmark(2024, 5, "BME", "England", "NATIONAL", 27.75, "percent", "Report"));
        Counts counts = new Counts(
                organisations,
                years,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                benchmarks,
                targets,
                actions,
                files,
                quality,
                content());
        return new Results(
                counts,
                definitions,
                indicators,
                bands,
                recruitment,
                disciplinary,
                training,
                survey,
                board,
                disparity,
                ethnicity,
                summaries);
    }
}
