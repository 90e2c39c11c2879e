package org.wresbirt.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Runs the specification of the code lists: the CSV files in {@code cases}. A case is a row: which list, the raw value, what it
 * means, how certain, in which case and by whose rule. {@code [null]}, {@code [empty]}, {@code [blank]}, {@code [tab]} and
 * {@code [nbsp]} stand for what cannot be seen. The survey's lists carry the survey year or the indicator after their name.
 */
class SpecificationTest {

    private static final List<String> FILES = List.of(
            "ethnicity.csv",
            "survey-ethnicity.csv",
            "band.csv",
            "occupation.csv",
            "staff-group.csv",
            "assignment.csv",
            "recruitment.csv",
            "disciplinary.csv",
            "training.csv",
            "answers.csv");

    @TestFactory
    List<DynamicTest> everyCase() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : FILES) {
            for (CsvRows.Row row : CsvRows.read("cases/" + file)) {
                String name = row.get("list") + ": \"" + row.get("raw") + "\" (" + row.get("case") + ")";
                tests.add(dynamicTest(name, () -> check(row)));
            }
        }
        return tests;
    }

    private static void check(CsvRows.Row row) {
        Classified<?> actual = Lookup.in(CodeLists.shipped(), row.get("list"), visible(row.get("raw")));
        assertThat(Lookup.code(actual.value()) + " " + actual.certainty())
                .as("line %d: %s, by %s", row.line(), row.get("case"), row.get("source"))
                .isEqualTo(row.get("value") + " " + row.get("certainty"));
    }

    private static String visible(String raw) {
        return raw.equals("[null]")
                ? null
                : raw.replace("[empty]", "")
                        .replace("[blank]", " ")
                        .replace("[tab]", "\t")
                        .replace("[nbsp]", "\u00a0");
    }

    @Test
    void theSpecificationIsWorthItsName() {
        assertThat(CsvRows.read("cases/ethnicity.csv")).hasSizeGreaterThan(250);
        assertThat(CsvRows.read("cases/band.csv")).hasSizeGreaterThan(120);
    }

    @ParameterizedTest(name = "{4}: {0}, {1}, {2} is {3}")
    @CsvFileSource(resources = "segment.csv", numLinesToSkip = 1)
    void segment(Band band, Segment occupation, StaffGroup staffGroup, Segment expected, String why) {
        assertThat(CodeLists.shipped().segment(band, occupation, staffGroup))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CodeLists.shipped().ethnicity("WHITE - IRISH").value()).isEqualTo(EthnicCategory.B);
        } finally {
            Locale.setDefault(before);
        }
    }
}
