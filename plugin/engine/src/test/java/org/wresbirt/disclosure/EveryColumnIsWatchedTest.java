package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.extract.Progress;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.DictionaryColumn;
import org.wresbirt.mart.DictionaryTable;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.mart.MartDictionary;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/**
 * Whether a column that gives something away would be noticed: each column of each table in turn is published as it is
 * internally, and {@link LinearAttack} or {@link ShownFigures} must object. A column in which nothing was ever withheld is
 * one of {@code not-made-of-counts.csv}, or nobody has thought about it.
 */
class EveryColumnIsWatchedTest {
    /** What tells the rows of a table apart where protection may drop or move some. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "FIGURE",
                    List.of(
                            "ORGANISATION_CODE",
                            "REPORTING_YEAR",
                            "TOPIC",
                            "INDICATOR_NUMBER",
                            "MEASURE",
                            "BREAKDOWN",
                            "BREAKDOWN_VALUE",
                            "ETHNIC_GROUP"),
            "ORGANISATION_STANDING", List.of("ORGANISATION_CODE", "REPORTING_YEAR", "INDICATOR_NUMBER"));

    /** Of these whole rows are withheld, which {@link ShownFigures#files} holds to. */
    private static final Set<String> WITHHELD = Set.of("DATA_QUALITY");

    /** What a mart says of itself: that it is public, and a fingerprint of what it shows. */
    private static final Set<String> OF_THE_MART = Set.of("MART.DISCLOSURE", "MART.EXTRACTS_SHA256", "MART.BUILT_AT");

    /** Of no source here is a clear change for the worse withheld. {@link ShownFigures#across} counts these as the others. */
    private static final Set<String> SAME_BY_CHANCE = Set.of("YEAR_ACROSS.MOVED_FURTHER");

    /** One source in both forms. */
    private record Pair(ReadTables shown, ReadTables internal, int minimumCount) {
        static Pair of(Results results, int minimumCount) throws SQLException {
            return new Pair(
                    ReadTables.of(results, Disclosure.PUBLIC, minimumCount),
                    ReadTables.of(results, Disclosure.INTERNAL, minimumCount),
                    minimumCount);
        }
    }

    @TempDir
    static Path folder;

    private static final List<Pair> PAIRS = new ArrayList<>();

    /** A small one besides, as attacks take their time. */
    private static Pair attacked;

    @BeforeAll
    static void read() throws Exception {
        SampleTrust.write(folder);
        PAIRS.add(Pair.of(
                Indicators.compute(
                        Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE), DisciplinaryPeriod.ANNUAL),
                300));
        PAIRS.add(Pair.of(Indicators.compute(SmallOrganisation.invent(7, 3, 3, 150), DisciplinaryPeriod.ANNUAL), 5));
        PAIRS.add(Pair.of(Indicators.compute(SmallOrganisation.invent(8, 3, 3, 500), DisciplinaryPeriod.ANNUAL), 5));
        attacked = Pair.of(Indicators.compute(SmallOrganisation.invent(9, 1, 2, 60), DisciplinaryPeriod.ANNUAL), 5);
        PAIRS.add(attacked);
    }

    @Test
    void nothingIsNoticedAsItIs() {
        for (Pair pair : PAIRS) {
            assertThat(isComputed(pair.shown())).isTrue();
        }
        assertThat(isLearnt(attacked.shown())).isFalse();
    }

    @Test
    void eachColumnThatWithholdsIsMissedWhenItDoesNot() {
        Set<String> unnoticed = new TreeSet<>();
        int tried = 0;
        for (String name : columns()) {
            String table = name.substring(0, name.indexOf('.'));
            String column = name.substring(name.indexOf('.') + 1);
            List<ReadTables> leaky = PAIRS.stream()
                    .map(pair -> withColumn(pair, table, column))
                    .filter(tables -> tables != null)
                    .toList();
            tried += leaky.isEmpty() ? 0 : 1;
            if (!leaky.isEmpty() && leaky.stream().allMatch(EveryColumnIsWatchedTest::isComputed)) {
                ReadTables ofAttacked = withColumn(attacked, table, column);
                if (ofAttacked == null || !isLearnt(ofAttacked)) {
                    unnoticed.add(name);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void eachOtherColumnIsSaidToHoldNothingThatWasCounted() {
        Set<String> same = new TreeSet<>();
        for (String name : columns()) {
            String table = name.substring(0, name.indexOf('.'));
            String column = name.substring(name.indexOf('.') + 1);
            if (PAIRS.stream().allMatch(pair -> withColumn(pair, table, column) == null)) {
                same.add(name);
            }
        }
        same.removeAll(SAME_BY_CHANCE);
        assertThat(same)
                .isEqualTo(ResourceTable.read(EveryColumnIsWatchedTest.class, "not-made-of-counts.csv").stream()
                        .map(line -> line.get("TABLE_NAME") + "." + line.get("COLUMN_NAME"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (DictionaryTable table : MartDictionary.tables()) {
            if (!table.name().startsWith("DICTIONARY_") && !WITHHELD.contains(table.name())) {
                for (DictionaryColumn column : table.columns()) {
                    columns.add(table.name() + "." + column.name());
                }
            }
        }
        columns.removeAll(OF_THE_MART);
        return columns;
    }

    /** What is published, with one column as it is internally; null if that is no different. */
    private static ReadTables withColumn(Pair pair, String table, String column) {
        List<ReadTables.Line> shown = pair.shown().lines(table);
        List<ReadTables.Line> internal = pair.internal().lines(table);
        List<String> key = KEYS.get(table);
        Map<String, ReadTables.Line> byKey = new HashMap<>();
        if (key == null) {
            assertThat(shown).as(table).hasSameSizeAs(internal);
        } else {
            internal.forEach(line -> byKey.put(key(line, key), line));
        }
        boolean differs = false;
        List<ReadTables.Line> leaky = new ArrayList<>();
        for (int row = 0; row < shown.size(); row++) {
            ReadTables.Line line = shown.get(row);
            ReadTables.Line real = key == null ? internal.get(row) : byKey.get(key(line, key));
            if (real == null
                    || Objects.equals(line.values().get(column), real.values().get(column))) {
                leaky.add(line);
            } else {
                Map<String, Object> told = new HashMap<>();
                told.put(column, real.values().get(column));
                leaky.add(line.with(told));
                differs = true;
            }
        }
        return differs ? pair.shown().with(table, leaky) : null;
    }

    private static String key(ReadTables.Line line, List<String> columns) {
        return columns.stream().map(line::text).toList().toString();
    }

    private static boolean isComputed(ReadTables published) {
        try {
            new ShownFigures(published).check();
            return true;
        } catch (AssertionError | NullPointerException objection) {
            return false;
        }
    }

    private static boolean isLearnt(ReadTables published) {
        return !Attack.on(attacked.internal(), published, attacked.minimumCount(), null)
                .learnt()
                .isEmpty();
    }
}
