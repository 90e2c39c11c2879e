package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.statistics.Proportion;
import org.wresbirt.statistics.RelativeRisk;
import org.wresbirt.statistics.WilsonInterval;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** What the public sees beside counts can be computed from the counts that it sees, so it tells nothing more. */
class ShownFiguresTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");

    @TempDir
    static Path folder;

    private static ReadTables shown;
    private static ReadTables internal;

    @BeforeAll
    static void read() throws Exception {
        SampleTrust.write(folder);
        // few staff: many of the nine results themselves are withheld, and others shown in part
        List<Results> results = List.of(
                Indicators.compute(
                        Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE), DisciplinaryPeriod.ANNUAL),
                Indicators.compute(SmallOrganisation.invent(7, 3, 3, 150), DisciplinaryPeriod.ANNUAL),
                Indicators.compute(SmallOrganisation.invent(8, 3, 3, 500), DisciplinaryPeriod.ANNUAL));
        shown = new ReadTables(new LinkedHashMap<>());
        internal = new ReadTables(new LinkedHashMap<>());
        for (Results each : results) {
            add(shown, ReadTables.of(each, Disclosure.PUBLIC, 5));
            add(internal, ReadTables.of(each, Disclosure.INTERNAL, 5));
        }
    }

    private static void add(ReadTables to, ReadTables more) {
        more.tables().forEach((name, lines) -> to.tables()
                .computeIfAbsent(name, unseen -> new ArrayList<>())
                .addAll(lines));
    }

    private static void share(ReadTables.Line line, String share, String part, String whole) {
        if (line.number(share) != null) {
            assertThat(line.number(part)).as(share + " needs " + part).isNotNull();
            assertThat(line.number(whole)).as(share + " needs " + whole).isNotNull();
            assertThat(line.number(share))
                    .isEqualTo(Math.min(100, 100 * line.number(part) / line.number(whole)), within(1e-9));
        }
    }

    @Test
    void sharesAndIntervalsOfBands() {
        for (ReadTables.Line line : shown.lines("WORKFORCE_BY_BAND")) {
            for (String group : Deduction.GROUPS) {
                share(line, group + "_PERCENT", group + "_COUNT", "TOTAL_COUNT");
            }
            Double lower = line.number("BME_PERCENT_LOWER_95");
            if (lower != null) {
                assertThat(lower)
                        .isEqualTo(
                                100
                                        * WilsonInterval.of(new Proportion(
                                                        line.number("BME_COUNT").longValue(),
                                                        line.number("TOTAL_COUNT")
                                                                .longValue()))
                                                .lower(),
                                within(1e-9));
            }
            if (line.number("DIFFERENCE") != null) {
                assertThat(line.number("DIFFERENCE"))
                        .isEqualTo(line.number("BME_PERCENT") - line.number("WORKFORCE_BME_PERCENT"), within(1e-9));
            }
        }
    }

    @Test
    void ratesAndRatios() {
        for (String table : List.of("RECRUITMENT", "DISCIPLINARY", "TRAINING", "INDICATOR_RESULT")) {
            for (ReadTables.Line line : shown.lines(table)) {
                boolean survey = table.equals("INDICATOR_RESULT")
                        && line.number("INDICATOR_NUMBER") >= 5
                        && line.number("INDICATOR_NUMBER") <= 8;
                if (!survey) {
                    share(line, "WHITE_RATE", "WHITE_NUMERATOR", "WHITE_DENOMINATOR");
                    share(line, "BME_RATE", "BME_NUMERATOR", "BME_DENOMINATOR");
                }
                if (!table.equals("INDICATOR_RESULT") && line.number("RELATIVE_LIKELIHOOD") != null) {
                    boolean whiteFirst = !table.equals("DISCIPLINARY");
                    double ratio = RelativeRisk.of(
                            sample(line, whiteFirst ? "WHITE" : "BME"), sample(line, whiteFirst ? "BME" : "WHITE"));
                    assertThat(line.number("RELATIVE_LIKELIHOOD")).isEqualTo(ratio, within(1e-9));
                } else if (!table.equals("INDICATOR_RESULT")) {
                    assertThat(line.number("LOWER_95")).isNull();
                    assertThat(line.number("UPPER_95")).isNull();
                    assertThat(line.text("POSITION")).isEqualTo("NOT_CALCULATED");
                }
            }
        }
    }

    private static Proportion sample(ReadTables.Line line, String group) {
        long people = line.number(group + "_DENOMINATOR").longValue();
        return new Proportion(Math.min(line.number(group + "_NUMERATOR").longValue(), people), people);
    }

    @Test
    void disparityRatios() {
        for (ReadTables.Line line : shown.lines("DISPARITY_RATIO")) {
            if (line.number("RATIO") != null) {
                assertThat(line.number("RATIO"))
                        .isEqualTo(
                                line.number("BME_FROM")
                                        / line.number("BME_TO")
                                        / (line.number("WHITE_FROM") / line.number("WHITE_TO")),
                                within(1e-9));
            } else {
                assertThat(line.number("LOWER_95")).isNull();
            }
        }
    }

    /** Nothing that is made of a headline outlives it. */
    @Test
    void aWithheldResultSaysNothing() {
        int withheld = 0;
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            if (line.isProtected() && line.number("HEADLINE_VALUE") == null) {
                withheld++;
                for (String column :
                        List.of("LOWER_95", "UPPER_95", "PEOPLE_DIFFERENCE", "PREVIOUS_VALUE", "CHANGE_VALUE")) {
                    assertThat(line.number(column)).as(column).isNull();
                }
                for (String column : List.of("SENTENCE", "STATUS_REASON")) {
                    assertThat(line.text(column)).doesNotContainPattern("[0-9]").contains("withheld");
                }
                assertThat(line.text("CHANGE_SENTENCE")).isNull();
                assertThat(line.text("IS_SIGNIFICANT")).isNull();
                assertThat(line.text("CHANGE_IS_CLEAR")).isNull();
                assertThat(line.text("CHANGE")).isEqualTo("NOT_COMPARABLE");
                assertThat(line.text("POSITION")).isIn(null, "NOT_CALCULATED");
            }
        }
        assertThat(withheld).isGreaterThan(30);
    }

    /** A year is compared only with what was shown of the year before. */
    @Test
    void lastYearsFiguresAreThoseThatWereShown() {
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            if (line.number("PREVIOUS_VALUE") != null) {
                assertThat(shown.lines("INDICATOR_RESULT"))
                        .anyMatch(before -> before.organisation().equals(line.organisation())
                                && before.year() == line.year() - 1
                                && before.number("INDICATOR_NUMBER").equals(line.number("INDICATOR_NUMBER"))
                                && line.number("PREVIOUS_VALUE").equals(before.number("HEADLINE_VALUE")));
            }
        }
    }

    /** Every number in a sentence is one that stands beside it, there or in the table of details. */
    @Test
    void sentencesHoldNoNumberThatIsNotShown() {
        for (ReadTables.Line line : shown.lines("INDICATOR_RESULT")) {
            List<String> known = new ArrayList<>(List.of("95", "1", "0.80", "1.25", "2023", "2021", "2024"));
            line.values().values().forEach(value -> spell(known, value));
            spell(known, (double) line.year() - 1);
            for (ReadTables.Line detail : details(line)) {
                detail.values().values().forEach(value -> spell(known, value));
            }
            if (line.number("WHITE_RATE") != null && line.number("BME_RATE") != null) {
                spell(known, 100 - line.number("WHITE_RATE") - line.number("BME_RATE"));
            }
            for (String column :
                    List.of("SENTENCE", "STATUS_REASON", "CHANGE_SENTENCE", "HEADING", "PEOPLE_SENTENCE")) {
                String text = line.text(column) == null ? "" : line.text(column);
                Matcher matcher = NUMBER.matcher(text);
                while (matcher.find()) {
                    assertThat(known).as(text).contains(matcher.group());
                }
            }
        }
    }

    private static List<ReadTables.Line> details(ReadTables.Line line) {
        return shown.lines("BOARD").stream()
                .filter(board -> board.organisation().equals(line.organisation())
                        && board.year() == line.year()
                        && board.text("MEMBERSHIP").equals("ALL"))
                .toList();
    }

    private static void spell(List<String> known, Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = BigDecimal.valueOf(Math.abs(number.doubleValue()));
            for (int decimals = 0; decimals <= 2; decimals++) {
                String plain = exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
                known.add(plain);
                known.add(plain.replaceAll("(?<=^[0-9]{1,3})(?=([0-9]{3})+($|\\.))", ","));
            }
        }
    }

    @Test
    void rowsOfFilesAreNotPublished() {
        assertThat(shown.lines("DATA_QUALITY")).isEmpty();
        assertThat(shown.lines("SOURCE_FILE")).isNotEmpty().allSatisfy(line -> {
            for (String column : List.of("ROWS_READ", "ROWS_COUNTED", "ROWS_REJECTED", "ROWS_OUT_OF_SCOPE")) {
                assertThat(line.number(column)).isNull();
            }
            assertThat(line.text("CONTENT_SHA256")).isNull();
        });
        assertThat(internal.lines("DATA_QUALITY")).isNotEmpty();
    }

    /** The view has a row for each withheld figure, and no figure that its table withholds. */
    @Test
    void theViewSaysProtectedWhereTheTableDoes() {
        long inTable = shown.lines("WORKFORCE_BY_BAND").stream()
                .filter(line -> line.number("BME_COUNT") == null)
                .count();
        long inView = shown.lines("FIGURE").stream()
                .filter(line -> line.text("TOPIC").equals("WORKFORCE_BY_BAND")
                        && line.text("MEASURE").equals("COUNT")
                        && "BME".equals(line.text("ETHNIC_GROUP"))
                        && line.number("FIGURE_VALUE") == null)
                .peek(line -> assertThat(line.isProtected()).isTrue())
                .count();
        assertThat(inView).isEqualTo(inTable).isPositive();
    }

    /** Protection takes away; it never changes. */
    @Test
    void whatIsShownIsTrue() {
        for (String table : List.of(
                "WORKFORCE_BY_BAND", "RECRUITMENT", "DISCIPLINARY", "TRAINING", "SURVEY", "BOARD", "DISPARITY_RATIO")) {
            assertThat(shown.lines(table)).hasSameSizeAs(internal.lines(table));
            for (int row = 0; row < shown.lines(table).size(); row++) {
                ReadTables.Line ofPublic = shown.lines(table).get(row);
                ReadTables.Line real = internal.lines(table).get(row);
                ofPublic.values().forEach((column, value) -> {
                    if (value != null && !List.of("STATUS", "POSITION").contains(column)) {
                        assertThat(value)
                                .as(table + "." + column)
                                .isEqualTo(real.values().get(column));
                    }
                });
            }
        }
    }
}
