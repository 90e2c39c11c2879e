package org.wresbirt.distribute.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.PlanReader;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.profile.Kind;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.UnknownValues;

/** What messages say and conditions ask, read from the sample trust's real marts. */
class FiguresOfTheSampleTrustTest {
    private static final int MINIMUM = 5;

    @TempDir
    private static Path folder;

    private static Path extracts;

    @BeforeAll
    static void write() throws Exception {
        extracts = Files.createDirectory(folder.resolve("extracts"));
        SampleTrust.write(extracts);
    }

    private static Figures figures(String disclosure, String more) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: test
                time-zone: Europe/London
                extracts: extracts
                operator: bi@example.org
                allowed-domains: example.org
                deliveries:
                  - name: summary
                    disclosure: %s
                    reports: {template: wres-executive-summary}
                    folders: {path: out}
                """
                                .formatted(disclosure)
                        + more.indent(4));
        PlanReader reader = new PlanReader(new PlanReader.Templates() {
            @Override
            public Path design(String template, Path planFolder) {
                return Path.of(template);
            }

            @Override
            public List<String> names() {
                return List.of();
            }
        });
        Delivery delivery = reader.read(plan).plan().deliveries().getFirst();
        return Extracts.from(request -> SharedMarts.lease(request, Progress.NONE), MINIMUM)
                .read(delivery)
                .get("ZEX");
    }

    private static Map<Integer, Double> headlineValues(Disclosure disclosure, int year) throws Exception {
        MartRequest request = new MartRequest(
                extracts, disclosure, MINIMUM, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
        Map<Integer, Double> values = new HashMap<>();
        try (MartLease lease = SharedMarts.lease(request, Progress.NONE);
                Connection mart = lease.connect();
                var rows = mart.createStatement()
                        .executeQuery("SELECT INDICATOR_NUMBER, HEADLINE_VALUE FROM INDICATOR_RESULT"
                                + " WHERE REPORTING_YEAR = " + year)) {
            while (rows.next()) {
                values.put(rows.getInt(1), (Double) rows.getObject(2));
            }
        }
        return values;
    }

    /** The digits of a value as a message shows it. */
    private static double number(String shown) {
        return Double.parseDouble(shown.replace('\u2212', '-').replaceAll("[^-\\d.]", ""));
    }

    @Test
    void theMessageShowsTheMartsNumbersRounded() throws Exception {
        Map<Integer, Double> values = headlineValues(Disclosure.INTERNAL, 2024);
        Figures figures = figures("internal", "");

        assertThat(figures.year()).isEqualTo(2024);
        assertThat(figures.name()).isEqualTo("Example Healthcare NHS Trust");
        assertThat(figures.headline()).isNotEmpty().doesNotEndWith(".");
        assertThat(figures.indicators()).hasSize(9).allSatisfy(line -> {
            double tolerance = line.number() >= 2 && line.number() <= 4 ? 0.005 : 0.05;
            assertThat(Math.abs(number(line.value()) - values.get(line.number())))
                    .as(line.name() + " " + line.value())
                    .isLessThanOrEqualTo(tolerance + 1e-9);
            assertThat(line.sentence()).endsWith(".");
        });
    }

    @Test
    void anEarlierYear() throws Exception {
        Figures figures = figures("internal", "year: 2021");

        assertThat(figures.year()).isEqualTo(2021);
        assertThat(number(figures.indicators().getFirst().value()))
                .isCloseTo(headlineValues(Disclosure.INTERNAL, 2021).get(1), within(0.051));
    }

    @Test
    void aYearThatTheExtractsDoNotHold() throws Exception {
        Figures figures = figures("internal", "year: 2031");

        assertThat(figures.hasYear()).isFalse();
        assertThat(figures.indicators()).isEmpty();
    }

    @Test
    void aPublicMessageShowsNothingThatThePublicMartDoesNot() throws Exception {
        Map<Integer, Double> values = headlineValues(Disclosure.PUBLIC, 2024);
        assertThat(values.values())
                .as("something is protected, or this shows nothing")
                .containsNull();

        assertThat(figures("public", "").indicators()).hasSize(9).allSatisfy(line -> {
            if (values.get(line.number()) == null) {
                assertThat(line.value()).isEqualTo("protected");
                assertThat(line.sentence()).doesNotContainPattern("\\d+ of \\d+");
            } else {
                assertThat(line.value()).containsPattern("\\d");
            }
        });
    }

    /** Conditions look at the real rows and files, also where the public mart is silent about them. */
    @Test
    void conditionsOfAPublicDeliveryAreThoseOfAnInternalOne() throws Exception {
        Figures internal = figures("internal", "");
        Figures published = figures("public", "");

        assertThat(published.quality()).isEqualTo(internal.quality());
        assertThat(published.quality().present()).isEqualTo(EnumSet.range(Kind.WORKFORCE, Kind.BOARD));
        assertThat(published.quality().rejectedPercent()).isBetween(0.001, 1.0);
        assertThat(published.extracts()).isEqualTo(internal.extracts()).hasSize(64);
    }

    /** By a fingerprint of the real files, a reader could test guesses at what is protected. */
    @Test
    void aPublicMessageDoesNotTellTheFilesFingerprint() throws Exception {
        Figures published = figures("public", "");

        assertThat(published.shownFingerprint()).hasSize(64).isNotEqualTo(published.extracts());
        assertThat(figures("internal", "").shownFingerprint())
                .isEqualTo(figures("internal", "").extracts());
    }

    @Test
    void anotherFileIsAnotherContent() throws Exception {
        String before = figures("public", "").extracts();
        Path strange = Files.writeString(extracts.resolve("2024/Menu of the canteen.csv"), "Dish,Price\nSoup,2.50\n");

        Figures after = figures("public", "");
        Files.delete(strange);

        assertThat(after.extracts()).isNotEqualTo(before);
        assertThat(after.quality().unrecognisedFiles()).isOne();
        assertThat(figures("public", "").extracts()).isEqualTo(before);
    }
}
