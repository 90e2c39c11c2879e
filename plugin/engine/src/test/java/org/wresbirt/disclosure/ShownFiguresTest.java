package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** What the public sees beside counts can be computed from the counts that it sees, so it tells nothing more. */
class ShownFiguresTest {
    @TempDir
    static Path folder;

    private static Results trust;

    /** Few staff: many of the nine results themselves are withheld, and others shown in part. */
    private static final List<Results> SMALL = List.of(
            Indicators.compute(SmallOrganisation.invent(7, 3, 3, 150), DisciplinaryPeriod.ANNUAL),
            Indicators.compute(SmallOrganisation.invent(8, 3, 3, 500), DisciplinaryPeriod.ANNUAL));

    @BeforeAll
    static void read() throws Exception {
        SampleTrust.write(folder);
        trust = Indicators.compute(
                Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE), DisciplinaryPeriod.ANNUAL);
    }

    @Test
    void ofTheSampleTrust() throws Exception {
        new ShownFigures(ReadTables.of(trust, Disclosure.PUBLIC, 5)).check();
    }

    @Test
    void ofSmallOrganisations() throws Exception {
        int withheld = 0;
        for (Results results : SMALL) {
            ShownFigures figures = new ShownFigures(ReadTables.of(results, Disclosure.PUBLIC, 5));
            figures.check();
            withheld += figures.results();
        }
        assertThat(withheld).as("results withheld").isGreaterThan(30);
    }

    /** The view has a row for each withheld figure, and no figure that its table withholds. */
    @Test
    void theViewSaysProtectedWhereTheTableDoes() throws Exception {
        ReadTables shown = ReadTables.of(SMALL.get(0), Disclosure.PUBLIC, 5);
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
    void whatIsShownIsTrue() throws Exception {
        for (Results results : List.of(trust, SMALL.get(0), SMALL.get(1))) {
            ReadTables shown = ReadTables.of(results, Disclosure.PUBLIC, 5);
            ReadTables internal = ReadTables.of(results, Disclosure.INTERNAL, 5);
            for (String table : List.of(
                    "WORKFORCE_BY_BAND",
                    "RECRUITMENT",
                    "DISCIPLINARY",
                    "TRAINING",
                    "SURVEY",
                    "BOARD",
                    "DISPARITY_RATIO",
                    "ETHNICITY_PROFILE")) {
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
}
