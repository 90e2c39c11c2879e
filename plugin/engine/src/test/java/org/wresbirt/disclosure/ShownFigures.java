package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.LogOddsInterval;
import org.wresbirt.statistics.NewcombeInterval;
import org.wresbirt.statistics.Proportion;
import org.wresbirt.statistics.RelativeRisk;
import org.wresbirt.statistics.WilsonInterval;

/**
 * Computes what stands beside counts from the counts that are shown, with nothing else to compute from. What is shown and
 * cannot be computed so is an assertion that fails: it might tell something of a withheld count.
 */
final class ShownFigures {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
    private static final List<String> LIKELIHOODS = List.of("RECRUITMENT", "DISCIPLINARY", "TRAINING");

    private final ReadTables shown;

    /** Rows by table and place. */
    private final Map<String, Map<String, List<ReadTables.Line>>> byPlace = new HashMap<>();

    ShownFigures(ReadTables shown) {
        this.shown = shown;
    }

    /** Everything below. */
    void check() {
        bands();
        boards();
        categories();
        ratesAndRatios();
        disparityRatios();
        survey();
        results();
        lastYearsFigures();
        sentences();
        standings();
        across();
        yearHeadlines();
        findings();
        files();
        views();
        statuses();
    }

    private static String place(ReadTables.Line line) {
        return line.organisation() + "/" + line.year();
    }

    private List<ReadTables.Line> of(String table, ReadTables.Line place) {
        return byPlace.computeIfAbsent(table, unseen -> shown.lines(table).stream()
                        .filter(line -> line.values().get("REPORTING_YEAR") != null)
                        .collect(Collectors.groupingBy(ShownFigures::place)))
                .getOrDefault(place(place), List.of());
    }

    private static void nothing(ReadTables.Line line, String... columns) {
        for (String column : columns) {
            assertThat(line.values().get(column)).as(column).isNull();
        }
    }

    private static void share(ReadTables.Line line, String share, String part, String whole) {
        if (line.number(share) != null) {
            assertThat(line.number(part)).as(share + " needs " + part).isNotNull();
            assertThat(line.number(whole)).as(share + " needs " + whole).isNotNull();
            assertThat(line.number(share))
                    .isEqualTo(Math.min(100, 100 * line.number(part) / line.number(whole)), within(1e-9));
        }
    }

    private static void limits(ReadTables.Line line, String prefix, Interval expected) {
        if (line.number(prefix + "LOWER_95") != null) {
            assertThat(line.number(prefix + "LOWER_95")).isEqualTo(expected.lower(), within(1e-9));
        }
        if (line.number(prefix + "UPPER_95") != null) {
            assertThat(line.number(prefix + "UPPER_95")).isEqualTo(expected.upper(), within(1e-9));
        }
    }

    private static void difference(ReadTables.Line line, String difference, String less, String from) {
        if (line.number(difference) != null) {
            assertThat(line.number(from)).as(difference + " needs " + from).isNotNull();
            assertThat(line.number(less)).as(difference + " needs " + less).isNotNull();
            assertThat(line.number(difference)).isEqualTo(line.number(from) - line.number(less), within(1e-9));
        }
    }

    /** The BME share of a whole workforce, where indicator 1 shows it; null where it does not. */
    private Double workforceShare(ReadTables.Line place) {
        for (ReadTables.Line line : of("INDICATOR_RESULT", place)) {
            if (line.number("INDICATOR_NUMBER") == 1) {
                return line.number("BME_NUMERATOR") == null ? null : line.number("BME_RATE");
            }
        }
        return null;
    }

    private void workforceShare(ReadTables.Line line, String column) {
        if (line.number(column) != null) {
            assertThat(line.number(column)).as(column).isEqualTo(workforceShare(line));
        }
    }

    void bands() {
        for (ReadTables.Line line : shown.lines("WORKFORCE_BY_BAND")) {
            for (String group : Deduction.GROUPS) {
                share(line, group + "_PERCENT", group + "_COUNT", "TOTAL_COUNT");
            }
            if (line.number("BME_PERCENT") == null) {
                nothing(line, "BME_PERCENT_LOWER_95", "BME_PERCENT_UPPER_95");
            } else {
                limits(line, "BME_PERCENT_", WilsonInterval.of(share(line)).times(100));
            }
            difference(line, "DIFFERENCE", "WORKFORCE_BME_PERCENT", "BME_PERCENT");
            difference(line, "CHANGE_VALUE", "PREVIOUS_BME_PERCENT", "BME_PERCENT");
            if (line.text("CONTRACT").equals("SUBSTANTIVE")) {
                workforceShare(line, "WORKFORCE_BME_PERCENT");
            }
        }
    }

    private static Proportion share(ReadTables.Line line) {
        return new Proportion(
                line.number("BME_COUNT").longValue(), line.number("TOTAL_COUNT").longValue());
    }

    void boards() {
        for (ReadTables.Line line : shown.lines("BOARD")) {
            for (String group : Deduction.GROUPS) {
                share(line, group + "_PERCENT", group + "_COUNT", "TOTAL_COUNT");
            }
            workforceShare(line, "WORKFORCE_BME_PERCENT");
            difference(line, "DIFFERENCE", "WORKFORCE_BME_PERCENT", "BME_PERCENT");
            if (line.number("DIFFERENCE") == null) {
                nothing(line, "LOWER_95", "UPPER_95");
            } else {
                limits(
                        line,
                        "",
                        NewcombeInterval.ofDifference(share(line), workforce(line))
                                .times(100));
            }
        }
    }

    private Proportion workforce(ReadTables.Line place) {
        ReadTables.Line first = result(place, 1);
        return new Proportion(
                first.number("BME_NUMERATOR").longValue(),
                first.number("BME_DENOMINATOR").longValue());
    }

    private ReadTables.Line result(ReadTables.Line place, int number) {
        return of("INDICATOR_RESULT", place).stream()
                .filter(line -> line.number("INDICATOR_NUMBER") == number)
                .findFirst()
                .orElseThrow();
    }

    void categories() {
        for (ReadTables.Line line : shown.lines("ETHNICITY_PROFILE")) {
            if (line.number("STAFF_PERCENT") != null) {
                assertThat(line.number("STAFF_COUNT")).isNotNull();
                assertThat(result(line, 1).number("BME_DENOMINATOR")).isNotNull();
            }
        }
        for (ReadTables.Line line : shown.lines("REPORTING_YEAR")) {
            if (line.number("ETHNICITY_KNOWN_PERCENT") != null) {
                ReadTables.Line workforce = result(line, 1);
                assertThat(workforce.number("WHITE_DENOMINATOR")).isNotNull();
                boolean byGroup =
                        workforce.number("WHITE_NUMERATOR") != null && workforce.number("BME_NUMERATOR") != null;
                boolean byCategory = of("ETHNICITY_PROFILE", line).stream()
                        .filter(category -> category.text("ETHNIC_GROUP").equals("UNKNOWN"))
                        .allMatch(category -> category.number("STAFF_COUNT") != null);
                assertThat(byGroup || byCategory).isTrue();
            }
        }
    }

    void ratesAndRatios() {
        for (String table : LIKELIHOODS) {
            boolean whiteFirst = !table.equals("DISCIPLINARY");
            for (ReadTables.Line line : shown.lines(table)) {
                share(line, "WHITE_RATE", "WHITE_NUMERATOR", "WHITE_DENOMINATOR");
                share(line, "BME_RATE", "BME_NUMERATOR", "BME_DENOMINATOR");
                if (line.number("RELATIVE_LIKELIHOOD") != null) {
                    Proportion first = sample(line, whiteFirst ? "WHITE" : "BME");
                    Proportion second = sample(line, whiteFirst ? "BME" : "WHITE");
                    assertThat(line.number("RELATIVE_LIKELIHOOD"))
                            .isEqualTo(RelativeRisk.of(first, second), within(1e-9));
                    limits(line, "", RelativeRisk.interval(first, second));
                } else {
                    nothing(line, "LOWER_95", "UPPER_95");
                    assertThat(line.text("POSITION")).isEqualTo("NOT_CALCULATED");
                }
            }
        }
    }

    private static Proportion sample(ReadTables.Line line, String group) {
        Double people = line.number(group + "_DENOMINATOR");
        Double events = line.number(group + "_NUMERATOR");
        assertThat(people).isNotNull();
        if (events == null) {
            // answers of which only the share is published
            assertThat(line.number(group + "_RATE")).isNotNull();
            events = line.number(group + "_RATE") / 100 * people;
        }
        return new Proportion(Math.min(events, people), people.longValue());
    }

    void disparityRatios() {
        for (ReadTables.Line line : shown.lines("DISPARITY_RATIO")) {
            if (line.number("RATIO") != null) {
                double[] counts = Stream.of("BME_FROM", "BME_TO", "WHITE_FROM", "WHITE_TO")
                        .peek(column ->
                                assertThat(line.number(column)).as(column).isNotNull())
                        .mapToDouble(line::number)
                        .toArray();
                assertThat(line.number("RATIO"))
                        .isEqualTo(counts[0] / counts[1] / (counts[2] / counts[3]), within(1e-9));
                limits(line, "", LogOddsInterval.of(counts[0], counts[1], counts[2], counts[3]));
            } else {
                nothing(line, "LOWER_95", "UPPER_95");
            }
        }
    }

    /** A group's answer is shown whole or not at all; a gap needs both. */
    void survey() {
        for (ReadTables.Line line : shown.lines("SURVEY")) {
            for (String group : List.of("WHITE", "BME")) {
                if (line.number(group + "_RATE") == null) {
                    nothing(line, group + "_NUMERATOR");
                    assertThat(line.isProtected() ? line.number(group + "_DENOMINATOR") : null)
                            .isNull();
                } else {
                    ReadTables.Line ofNine =
                            result(line, line.number("INDICATOR_NUMBER").intValue());
                    assertThat(line.number(group + "_RATE")).isEqualTo(ofNine.number(group + "_RATE"));
                    if (line.number(group + "_NUMERATOR") != null) {
                        share(line, group + "_RATE", group + "_NUMERATOR", group + "_DENOMINATOR");
                    }
                }
            }
            difference(line, "GAP", "WHITE_RATE", "BME_RATE");
            if (line.number("GAP") == null) {
                nothing(line, "LOWER_95", "UPPER_95");
            } else if (line.number("LOWER_95") != null || line.number("UPPER_95") != null) {
                limits(
                        line,
                        "",
                        NewcombeInterval.ofDifference(sample(line, "BME"), sample(line, "WHITE"))
                                .times(100));
            }
        }
    }

    /** The nine say what their tables of details say, and a withheld one says nothing. How many are withheld. */
    int results() {
        int withheld = 0;
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            int number = line.number("INDICATOR_NUMBER").intValue();
            for (String group : List.of("WHITE", "BME")) {
                if (number < 5 || number > 8) {
                    share(line, group + "_RATE", group + "_NUMERATOR", group + "_DENOMINATOR");
                }
                for (String part : List.of("_NUMERATOR", "_DENOMINATOR", "_RATE")) {
                    sameAsInDetails(line, number, group, part);
                }
            }
            workforceShare(line, "WORKFORCE_BME_RATE");
            headline(line, number);
            if (line.isProtected() && line.number("HEADLINE_VALUE") == null) {
                withheld++;
                saysNothing(line);
            }
        }
        return withheld;
    }

    private void sameAsInDetails(ReadTables.Line line, int number, String group, String part) {
        if (number == 1 || line.number(group + part) == null) {
            return;
        }
        String table = number == 9 ? "BOARD" : number <= 4 ? LIKELIHOODS.get(number - 2) : "SURVEY";
        String column = number < 9
                ? group + part
                : Map.of("_NUMERATOR", group + "_COUNT", "_DENOMINATOR", "TOTAL_COUNT", "_RATE", group + "_PERCENT")
                        .get(part);
        assertThat(of(table, line).stream()
                        .filter(detail -> !table.equals("SURVEY") || detail.number("INDICATOR_NUMBER") == number))
                .as("%s of %s", column, table)
                .anyMatch(detail -> line.number(group + part).equals(detail.number(column)));
    }

    private void headline(ReadTables.Line line, int number) {
        if (line.number("PEOPLE_DIFFERENCE") != null) {
            for (String column : List.of("WHITE_RATE", "BME_RATE", "BME_DENOMINATOR")) {
                assertThat(line.number(column)).as(column).isNotNull();
            }
            assertThat(Math.abs(line.number("PEOPLE_DIFFERENCE")))
                    .isEqualTo(
                            Math.abs(line.number("WHITE_RATE") - line.number("BME_RATE"))
                                    / 100
                                    * line.number("BME_DENOMINATOR"),
                            within(1e-6));
        }
        Double headline = line.number("HEADLINE_VALUE");
        if (headline == null) {
            nothing(line, "LOWER_95", "UPPER_95");
            return;
        }
        assertThat(line.number("BME_RATE")).isNotNull();
        switch (number) {
            case 1 -> {
                assertThat(headline).isEqualTo(line.number("BME_RATE"), within(1e-9));
                limits(line, "", WilsonInterval.of(workforce(line)).times(100));
            }
            case 2, 3, 4 -> {
                Proportion first = sample(line, number == 3 ? "BME" : "WHITE");
                Proportion second = sample(line, number == 3 ? "WHITE" : "BME");
                assertThat(headline).isEqualTo(RelativeRisk.of(first, second), within(1e-9));
                limits(line, "", RelativeRisk.interval(first, second));
            }
            case 9 -> {
                assertThat(headline)
                        .isEqualTo(line.number("BME_RATE") - line.number("WORKFORCE_BME_RATE"), within(1e-9));
                limits(
                        line,
                        "",
                        NewcombeInterval.ofDifference(sample(line, "BME"), workforce(line))
                                .times(100));
            }
            default -> {
                assertThat(line.number("WHITE_RATE")).isNotNull();
                assertThat(headline).isEqualTo(line.number("BME_RATE") - line.number("WHITE_RATE"), within(1e-9));
                if (line.number("LOWER_95") != null || line.number("UPPER_95") != null) {
                    limits(
                            line,
                            "",
                            NewcombeInterval.ofDifference(sample(line, "BME"), sample(line, "WHITE"))
                                    .times(100));
                }
            }
        }
    }

    private static void saysNothing(ReadTables.Line line) {
        nothing(line, "PREVIOUS_VALUE", "CHANGE_VALUE", "CHANGE_SENTENCE", "IS_SIGNIFICANT", "CHANGE_IS_CLEAR");
        nothing(line, "PEOPLE_SENTENCE");
        for (String column : List.of("SENTENCE", "STATUS_REASON", "HEADING")) {
            assertThat(line.text(column)).doesNotContainPattern("[0-9]").contains("withheld");
        }
        assertThat(line.text("CHANGE")).isEqualTo("NOT_COMPARABLE");
        assertThat(line.text("POSITION")).isIn(null, "NOT_CALCULATED");
        assertThat(line.text("POSITION_NAME")).isIn(null, "– Not calculated");
    }

    /** A year is compared only with what was shown of the year before. */
    void lastYearsFigures() {
        Map<String, ReadTables.Line> results = new HashMap<>();
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            results.put(place(line) + "/" + line.number("INDICATOR_NUMBER"), line);
        }
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            ReadTables.Line before =
                    results.get(line.organisation() + "/" + (line.year() - 1) + "/" + line.number("INDICATOR_NUMBER"));
            if (line.number("PREVIOUS_VALUE") != null) {
                assertThat(line.number("PREVIOUS_VALUE")).isEqualTo(before.number("HEADLINE_VALUE"));
            }
            difference(line, "CHANGE_VALUE", "PREVIOUS_VALUE", "HEADLINE_VALUE");
            if (before != null && before.isProtected() && before.number("HEADLINE_VALUE") == null) {
                nothing(line, "PREVIOUS_VALUE", "CHANGE_VALUE", "CHANGE_SENTENCE", "CHANGE_IS_CLEAR");
                assertThat(line.text("CHANGE")).isEqualTo("NOT_COMPARABLE");
            }
        }
        Map<String, ReadTables.Line> bands = new HashMap<>();
        for (ReadTables.Line line : shown.lines("WORKFORCE_BY_BAND")) {
            bands.put(band(line, line.year()), line);
        }
        for (ReadTables.Line line : shown.lines("WORKFORCE_BY_BAND")) {
            ReadTables.Line before = bands.get(band(line, line.year() - 1));
            if (before != null && line.number("PREVIOUS_TOTAL_COUNT") != null) {
                assertThat(line.number("PREVIOUS_TOTAL_COUNT")).isEqualTo(before.number("TOTAL_COUNT"));
            }
            if (before != null && line.number("PREVIOUS_BME_PERCENT") != null) {
                assertThat(line.number("PREVIOUS_BME_PERCENT")).isEqualTo(before.number("BME_PERCENT"));
            }
        }
    }

    private static String band(ReadTables.Line line, int year) {
        return line.organisation() + "/" + year + "/" + line.text("CONTRACT") + "/" + line.text("SEGMENT") + "/"
                + line.text("BAND");
    }

    /** Every number in a sentence is one that stands beside it, there or in the table of details. */
    void sentences() {
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            Set<String> known = new HashSet<>(List.of("95", "1", "0.80", "1.25", "2023", "2021", "2024"));
            spell(known, line);
            spell(known, (double) line.year() - 1);
            for (ReadTables.Line detail : of("BOARD", line)) {
                if (detail.text("MEMBERSHIP").equals("ALL")) {
                    spell(known, detail);
                }
            }
            if (line.number("WHITE_RATE") != null && line.number("BME_RATE") != null) {
                spell(known, 100 - line.number("WHITE_RATE") - line.number("BME_RATE"));
            }
            for (String column :
                    List.of("SENTENCE", "STATUS_REASON", "CHANGE_SENTENCE", "HEADING", "PEOPLE_SENTENCE")) {
                holdsOnly(line.text(column), known);
            }
        }
    }

    private static void holdsOnly(String text, Set<String> known) {
        Matcher matcher = NUMBER.matcher(text == null ? "" : text);
        while (matcher.find()) {
            assertThat(known).as(text).contains(matcher.group());
        }
    }

    private static void spell(Set<String> known, ReadTables.Line line) {
        line.values().values().forEach(value -> spell(known, value));
    }

    private static void spell(Set<String> known, Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = BigDecimal.valueOf(Math.abs(number.doubleValue()));
            for (int decimals = 0; decimals <= 2; decimals++) {
                String plain = exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
                known.add(plain);
                known.add(plain.replaceAll("(?<=^[0-9]{1,3})(?=([0-9]{3})+($|\\.))", ","));
            }
        }
    }

    private Map<String, List<ReadTables.Line>> peers() {
        Map<String, List<ReadTables.Line>> peers = new HashMap<>();
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            peers.computeIfAbsent(peers(line), unseen -> new ArrayList<>()).add(line);
        }
        return peers;
    }

    private static String peers(ReadTables.Line line) {
        return line.year() + "/" + line.number("INDICATOR_NUMBER").intValue();
    }

    /** Places and ranks are those of the headlines that are shown; the others come last, by code. */
    void standings() {
        Map<String, List<ReadTables.Line>> all = peers();
        for (ReadTables.Line standing : shown.lines("ORGANISATION_STANDING")) {
            int number = standing.number("INDICATOR_NUMBER").intValue();
            ReadTables.Line own = result(standing, number);
            Double headline = own.number("HEADLINE_VALUE");
            int before = 1;
            int nearer = 1;
            for (ReadTables.Line peer : all.get(peers(standing))) {
                Double other = peer.number("HEADLINE_VALUE");
                int order = headline == null || other == null
                        ? Boolean.compare(other == null, headline == null)
                        : Double.compare(other, headline);
                before += order < 0 || order == 0 && peer.organisation().compareTo(own.organisation()) < 0 ? 1 : 0;
                nearer += headline != null && other != null && distance(other, number) < distance(headline, number)
                        ? 1
                        : 0;
            }
            assertThat(standing.number("VALUE_ORDER")).as("VALUE_ORDER").isEqualTo(before);
            if (standing.number("EQUALITY_RANK") != null) {
                assertThat(headline).isNotNull();
                assertThat(standing.number("EQUALITY_RANK")).isEqualTo(nearer);
            }
            Double national = own.number("NATIONAL_VALUE");
            if (standing.number("NATIONAL_DISTANCE") != null) {
                assertThat(headline).isNotNull();
                assertThat(standing.number("NATIONAL_DISTANCE")).isEqualTo(headline - national, within(1e-9));
            }
            if (standing.text("NATIONAL_COMPARISON") != null) {
                assertThat(own.number("LOWER_95")).isNotNull();
                assertThat(standing.text("NATIONAL_COMPARISON"))
                        .isEqualTo(
                                own.number("LOWER_95") > national
                                        ? "ABOVE"
                                        : own.number("UPPER_95") < national ? "BELOW" : "NO_CLEAR_DIFFERENCE");
            }
        }
    }

    private static double distance(double headline, int number) {
        return Math.abs(number <= 4 ? Math.log(headline) : headline);
    }

    /** What is said of all organisations together is a count of what is said of each. */
    void across() {
        Map<String, List<ReadTables.Line>> all = peers();
        for (ReadTables.Line line : shown.lines("YEAR_ACROSS")) {
            List<ReadTables.Line> peers = all.get(peers(line));
            List<Double> values = peers.stream()
                    .map(peer -> peer.number("HEADLINE_VALUE"))
                    .filter(value -> value != null)
                    .sorted()
                    .toList();
            int many = values.size();
            Map<String, Long> expected = Map.of(
                    "ORGANISATIONS", (long) peers.size(),
                    "WITH_VALUE", (long) many,
                    "ADVERSE_TO_BME", count(peers, "POSITION", "ADVERSE_TO_BME"),
                    "ADVERSE_TO_WHITE", count(peers, "POSITION", "ADVERSE_TO_WHITE"),
                    "NOT_ADVERSE", count(peers, "POSITION", "NOT_ADVERSE"),
                    "TOO_FEW", count(peers, "POSITION", "TOO_FEW"),
                    "MOVED_CLOSER", count(peers, "CHANGE", "BETTER"),
                    "MOVED_FURTHER", count(peers, "CHANGE", "WORSE"));
            expected.forEach((column, count) ->
                    assertThat(line.number(column)).as(column).isEqualTo((double) count));
            assertThat(line.number("LOWEST_VALUE")).isEqualTo(many == 0 ? null : values.get(0));
            assertThat(line.number("HIGHEST_VALUE")).isEqualTo(many == 0 ? null : values.get(many - 1));
            if (many == 0) {
                nothing(line, "MEDIAN_VALUE");
            } else {
                double middle = (values.get((many - 1) / 2) + values.get(many / 2)) / 2;
                assertThat(line.number("MEDIAN_VALUE")).isEqualTo(middle, within(1e-9));
            }
            Set<String> known = new HashSet<>();
            spell(known, line);
            spell(known, line.number("ADVERSE_TO_BME") + line.number("ADVERSE_TO_WHITE") + line.number("NOT_ADVERSE"));
            holdsOnly(line.text("HEADLINE"), known);
        }
    }

    private static long count(List<ReadTables.Line> lines, String column, String value) {
        return lines.stream().filter(line -> value.equals(line.text(column))).count();
    }

    /** A year's headline counts verdicts that are shown, and names topics whose change is. */
    void yearHeadlines() {
        Map<Integer, String> topics = new HashMap<>();
        for (ReadTables.Line line : shown.lines("INDICATOR_DEFINITION")) {
            topics.put(line.number("INDICATOR_NUMBER").intValue(), line.text("TOPIC"));
        }
        for (ReadTables.Line year : shown.lines("REPORTING_YEAR")) {
            List<ReadTables.Line> nine = of("INDICATOR_RESULT", year);
            long adverse = count(nine, "POSITION", "ADVERSE_TO_BME");
            long judged =
                    adverse + count(nine, "POSITION", "ADVERSE_TO_WHITE") + count(nine, "POSITION", "NOT_ADVERSE");
            long better = count(nine, "CHANGE", "BETTER");
            long worse = count(nine, "CHANGE", "WORSE");
            Set<String> known = new HashSet<>();
            for (Object number : List.of(adverse, judged, better, worse, year.year() - 1)) {
                spell(known, number);
            }
            spell(known, nine.get(0).number("HEADLINE_VALUE"));
            String headline = year.text("HEADLINE");
            holdsOnly(headline, known);
            assertThat(headline.contains("improved")).as(headline).isEqualTo(better > 0);
            assertThat(headline.contains("got worse")).as(headline).isEqualTo(worse > 0);
            assertThat(headline.contains("judged indicator"))
                    .as(headline)
                    .isEqualTo(judged > 0 && !(better > 0 && worse > 0));
            for (ReadTables.Line line : nine) {
                String topic = topics.get(line.number("INDICATOR_NUMBER").intValue());
                if (headline.toLowerCase().contains(topic.toLowerCase())) {
                    assertThat(line.text("CHANGE")).as(headline).isIn("BETTER", "WORSE");
                }
            }
        }
    }

    /** Headings of pages hold numbers that are shown. */
    void findings() {
        for (ReadTables.Line finding : shown.lines("FINDING")) {
            String heading = finding.text("HEADING");
            Set<String> known = new HashSet<>(List.of("8"));
            spell(known, (double) finding.year());
            spell(known, result(finding, 1).number("HEADLINE_VALUE"));
            for (ReadTables.Line year : of("REPORTING_YEAR", finding)) {
                spell(known, year.number("ETHNICITY_KNOWN_PERCENT"));
            }
            double senior = 0;
            double seniorBme = 0;
            boolean seniorsShown = true;
            for (ReadTables.Line band : of("WORKFORCE_BY_BAND", finding)) {
                spell(known, band.number("BME_PERCENT"));
                Matcher digits = NUMBER.matcher(band.text("BAND_NAME"));
                while (digits.find()) {
                    known.add(digits.group());
                }
                if (band.text("CONTRACT").equals("SUBSTANTIVE")
                        && List.of("8A", "8B", "8C", "8D", "9", "VSM").contains(band.text("BAND"))) {
                    seniorsShown &= band.number("BME_COUNT") != null && band.number("TOTAL_COUNT") != null;
                    senior += seniorsShown ? band.number("TOTAL_COUNT") : 0;
                    seniorBme += seniorsShown ? band.number("BME_COUNT") : 0;
                }
            }
            if (seniorsShown && senior > 0) {
                spell(known, 100 * seniorBme / senior);
            }
            for (ReadTables.Line category : of("ETHNICITY_PROFILE", finding)) {
                spell(known, category.number("STAFF_PERCENT"));
            }
            for (ReadTables.Line ratio : of("DISPARITY_RATIO", finding)) {
                spell(known, ratio.number("RATIO"));
            }
            if (finding.text("TOPIC").equals("STAFF_SURVEY")) {
                List<ReadTables.Line> questions = of("INDICATOR_RESULT", finding).stream()
                        .filter(line -> line.number("INDICATOR_NUMBER") >= 5 && line.number("INDICATOR_NUMBER") <= 8)
                        .toList();
                long adverse = count(questions, "POSITION", "ADVERSE_TO_BME");
                spell(known, adverse);
                spell(
                        known,
                        adverse
                                + count(questions, "POSITION", "ADVERSE_TO_WHITE")
                                + count(questions, "POSITION", "NOT_ADVERSE"));
            }
            if (finding.text("TOPIC").equals("ACTION")) {
                for (int many = 0; many <= of("ACTION", finding).size(); many++) {
                    spell(known, many);
                }
            }
            holdsOnly(heading, known);
        }
    }

    /** What became of single rows, and how many there were, is nobody's business but the makers'. */
    void files() {
        assertThat(shown.lines("DATA_QUALITY")).isEmpty();
        for (ReadTables.Line line : shown.lines("SOURCE_FILE")) {
            nothing(line, "ROWS_READ", "ROWS_COUNTED", "ROWS_REJECTED", "ROWS_OUT_OF_SCOPE", "CONTENT_SHA256");
        }
    }

    /** The views hold no figure of their own. */
    void views() {
        for (ReadTables.Line figure : shown.lines("FIGURE")) {
            if (figure.number("FIGURE_VALUE") != null && figure.organisation() != null) {
                assertThat(of(figure.text("TOPIC"), figure))
                        .as("%s", figure)
                        .anyMatch(line -> holds(line, figure.number("FIGURE_VALUE")));
            }
        }
        for (ReadTables.Line item : shown.lines("SUBMISSION")) {
            for (String column : List.of("WHITE_VALUE", "BME_VALUE", "UNKNOWN_VALUE", "ALL_VALUE")) {
                Double value = item.number(column);
                if (value != null && value != 0) {
                    assertThat(Stream.of(
                                            "INDICATOR_RESULT",
                                            "WORKFORCE_BY_BAND",
                                            "RECRUITMENT",
                                            "DISCIPLINARY",
                                            "TRAINING",
                                            "ETHNICITY_PROFILE",
                                            "BOARD")
                                    .flatMap(table -> of(table, item).stream()))
                            .as("%s of %s", column, item)
                            .anyMatch(line -> holds(line, value));
                }
            }
        }
    }

    private static boolean holds(ReadTables.Line line, double value) {
        return line.values().values().stream()
                .anyMatch(held -> held instanceof Number number && number.doubleValue() == value);
    }

    /** A row without one of its counts does not say how that count came about. */
    void statuses() {
        Map<String, List<String>> counts = Map.of(
                "WORKFORCE_BY_BAND", List.of("WHITE_COUNT", "BME_COUNT", "UNKNOWN_COUNT", "TOTAL_COUNT"),
                "BOARD", List.of("WHITE_COUNT", "BME_COUNT", "UNKNOWN_COUNT", "TOTAL_COUNT"),
                "DISPARITY_RATIO", List.of("WHITE_FROM", "WHITE_TO", "BME_FROM", "BME_TO"),
                "ETHNICITY_PROFILE", List.of("STAFF_COUNT"),
                "RECRUITMENT", likelihood(),
                "DISCIPLINARY", likelihood(),
                "TRAINING", likelihood(),
                "SURVEY", List.of("WHITE_RATE", "BME_RATE"),
                "INDICATOR_RESULT", List.of("WHITE_RATE", "BME_RATE"));
        counts.forEach((table, columns) -> {
            for (ReadTables.Line line : shown.lines(table)) {
                if (columns.stream().anyMatch(column -> line.number(column) == null)) {
                    assertThat(line.text("STATUS")).as(table).isIn("PROTECTED", "NO_DATA", "NO_STAFF");
                }
            }
        });
        for (ReadTables.Line line : shown.lines("FIGURE")) {
            if (line.number("FIGURE_VALUE") == null) {
                assertThat(line.text("STATUS")).isNotEqualTo("CALCULATED");
            }
        }
        for (ReadTables.Line line : shown.lines("SUBMISSION")) {
            if (Stream.of("WHITE_VALUE", "BME_VALUE", "ALL_VALUE").allMatch(column -> line.number(column) == null)) {
                assertThat(line.text("STATUS")).isNotEqualTo("CALCULATED");
            }
        }
    }

    private static List<String> likelihood() {
        return Deduction.GROUPS.stream()
                .flatMap(group -> Stream.of(group + "_NUMERATOR", group + "_DENOMINATOR"))
                .toList();
    }
}
