package org.wresbirt.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site's own entries, and what no extract may ever cause. */
class CodeListsTest {

    private static CodeLists with(String list, String value, String code) {
        return CodeLists.shipped().with(List.of(new CodeListEntry(list, value, code)));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, so \"{3}\" is {4}")
    @CsvSource({
        "ethnicity, Purple, S, PURPLE, S RECOGNISED",
        "ethnicity, Nigerian, N, Nigerian, N RECOGNISED",
        "ethnicity, 1, A, 1, A RECOGNISED",
        "ethnicity, Not Stated, Z, Not Stated, Z RECOGNISED",
        "ethnicity, N/A, A, n/a, A RECOGNISED",
        "ethnicity, * cornish *, A, White Cornish, A RECOGNISED",
        "ethnicity, Brtish, A, A Brtish, A RECOGNISED",
        "band, LS01, 5, NHS|LS01|Local Scale Band 6, 5 RECOGNISED",
        "band, LS##, 7, LS22, 7 RECOGNISED",
        "band, Local Pay, VSM, local pay, VSM RECOGNISED",
        "band, Clinical Director, OTHER_MEDICAL, Clinical Director, OTHER_MEDICAL RECOGNISED",
        "occupation, Z2E, NON_CLINICAL, z2e, NON_CLINICAL RECOGNISED",
        "staff-group, Corporate, ADMINISTRATIVE_AND_CLERICAL, Corporate, ADMINISTRATIVE_AND_CLERICAL RECOGNISED",
        "assignment-category, Locum, AGENCY, Locum, AGENCY RECOGNISED",
        "case-stage, Closed, FORMAL, Closed, FORMAL RECOGNISED",
        "training-kind, Role essential, NON_MANDATORY, Role Essential, NON_MANDATORY RECOGNISED",
        "yes-no, Ja, YES, ja, YES RECOGNISED",
        "flag, Ja, YES, ja, YES RECOGNISED",
        "blank, Purple, BLANK, Purple, '- '",
    })
    void aSitesEntryWins(String list, String value, String code, String raw, String expected) {
        CodeLists lists = with(list, value, code);
        if (list.equals("blank")) {
            assertThat(lists.band(raw)).isEqualTo(new Classified<>(Band.UNKNOWN, Certainty.BLANK));
        } else {
            Classified<?> classified = Lookup.in(lists, list, raw);
            assertThat(Lookup.code(classified.value()) + " " + classified.certainty())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aSitesEntryForASurveyIsForItsNumberingOnly() {
        CodeLists lists = with("survey-ethnicity-2025", "20", "S");
        assertThat(lists.surveyEthnicity("20", 2025).value()).isEqualTo(EthnicCategory.S);
        assertThat(lists.surveyEthnicity("20", 2024).certainty()).isEqualTo(Certainty.NOT_RECOGNISED);
    }

    @Test
    void theShippedListsStayAsTheyAre() {
        with("ethnicity", "White", "S");
        assertThat(CodeLists.shipped().ethnicity("White").value()).isEqualTo(EthnicCategory.WHITE);
    }

    @Test
    void laterEntriesWinOverEarlierOnes() {
        CodeLists twice = with("band", "Purple", "5").with(List.of(new CodeListEntry("band", "purple", "6")));
        assertThat(twice.band("Purple").value()).isEqualTo(Band.BAND_6);
        CodeLists patterns = with("band", "pur*", "5").with(List.of(new CodeListEntry("band", "purp*", "6")));
        assertThat(patterns.band("Purple").value()).isEqualTo(Band.BAND_6);
        assertThat(patterns.band("Purblind").value()).isEqualTo(Band.BAND_5);
    }

    @ParameterizedTest(name = "list {0}, value {1}, code {2}: {3}")
    @CsvSource({
        "etnicity, White, A, there is no such list; the lists are ethnicity",
        "ethnicity, White, Q, this list has no such code; it has A",
        "band, Band 5, BAND_5, this list has no such code; it has UNDER_1",
        "band, Band 5, , this list has no such code",
        "band, '', 5, the value has no letter or digit",
        "band, '*', 5, a pattern needs a letter or digit",
    })
    void whatIsWrongWithAnEntryIsTold(String list, String value, String code, String reason) {
        assertThatThrownBy(() -> with(list, value, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + list + "\"")
                .hasMessageContaining("\"" + value + "\"")
                .hasMessageContaining("\"" + code + "\"")
                .hasMessageContaining(reason);
    }

    @Test
    void twoMeaningsOfOneValueAreRefused() {
        List<CodeListEntry> entries =
                List.of(new CodeListEntry("band", "Local 5", "5"), new CodeListEntry("band", "LOCAL - 5", "6"));
        assertThatThrownBy(() -> CodeLists.shipped().with(entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LOCAL - 5")
                .hasMessageContaining("already listed as BAND_5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void onlyFourIndicatorsComeFromTheSurvey(int indicator) {
        assertThatThrownBy(() -> CodeLists.shipped().surveyAnswer(indicator, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothingInAnExtractThrows(@ForAll String raw, @ForAll @IntRange(min = 1990, max = 2050) int surveyYear) {
        everyMeaning(raw, surveyYear);
    }

    @Property
    void nothingThatResemblesACodeThrows(
            @ForAll @net.jqwik.api.constraints.Chars({'A', 'z', '0', '9', '|', ' ', '-', '.', '*', '#', 'X', 'R'})
                    String raw) {
        everyMeaning(raw, 2025);
    }

    private static void everyMeaning(String raw, int surveyYear) {
        List<Object> meanings = new ArrayList<>();
        for (String list : CodeLists.shipped().names()) {
            if (!list.startsWith("survey-ethnicity") && !list.equals("blank")) {
                meanings.add(Lookup.in(CodeLists.shipped(), list, raw));
            }
        }
        meanings.add(CodeLists.shipped().surveyEthnicity(raw, surveyYear));
        assertThat(meanings).doesNotContainNull().hasSizeGreaterThan(10);
    }
}
