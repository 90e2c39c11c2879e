package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.classify.EthnicGroup;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"0.005, 0.01", "1.005, 1.01", "1.115, 1.12", "0.9949999, 0.99", "-0.004, 0.00", "1234.5, '1,234.50'"})
    void ratiosHaveTwoDecimalsRoundedHalfUp(double value, String text) {
        assertThat(NumberText.ratio(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"4.65, +4.7", "-4.65, −4.7", "0.04, 0.0", "-0.04, 0.0", "-14, −14.0", "100, +100.0"})
    void pointsHaveOneDecimalAndARealSign(double value, String text) {
        assertThat(NumberText.points(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, '1,000'", "1234567, '1,234,567'"})
    void countsHaveSeparators(long value, String text) {
        assertThat(NumberText.count(value)).isEqualTo(text);
    }

    @Test
    void onePersonIsNotPeople() {
        assertThat(new Counting().recruited(1000, 1000, 20, 21).indicator(2).sentence())
                .endsWith(" 1 more BME applicant would have been appointed from shortlisting at the white rate.");
        assertThat(new Counting()
                        .staff(1000, 21, 0)
                        .trained(1000, 20)
                        .indicator(4)
                        .sentence())
                .endsWith(" 1 more BME member of staff would have taken up non-mandatory training or CPD at the white"
                        + " rate.");
        assertThat(new Counting()
                        .answered(6, EthnicGroup.WHITE, 0L, 1000L, null)
                        .answered(6, EthnicGroup.BME, 1L, 5L, null)
                        .indicator(6)
                        .sentence())
                .endsWith(" 1 fewer BME respondent would have said so at the white rate.");
        assertThat(new Counting().staff(99, 1, 0).board(1, 0, 0).indicator(9).sentence())
                .startsWith("None of 1 board member were BME");
    }

    @Test
    void aRatioNeverReadsAsMoreLikely() {
        assertThat(new Counting().recruited(727, 3412, 445, 2967).indicator(2).sentence())
                .doesNotContain("more likely")
                .contains("times as likely");
    }

    @Test
    void zeroEventsAreStatedInTheReasonToo() {
        assertThat(new Counting().recruited(50, 100, 0, 200).indicator(2).statusReason())
                .isEqualTo("50 of 100 white applicants and none of 200 BME applicants were appointed from shortlisting:"
                        + " with no events in a group, a ratio is undefined or says nothing.");
    }

    @Test
    void sentencesDoNotDependOnTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            String english = new Counting().staff(12_345, 6_789, 0).indicator(1).sentence();
            for (String tag : new String[] {"de-DE", "ar-EG", "tr-TR", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new Counting().staff(12_345, 6_789, 0).indicator(1).sentence())
                        .isEqualTo(english)
                        .contains("35.5% of 19,134 staff");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSentenceWithoutItsValueIsAProgrammingErrorNotAnEmptyGap() {
        assertThatThrownBy(() -> new Wording().say("SHARE")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Wording().say("NO_SUCH_TEXT")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nineDefinitionsInOrder() {
        assertThat(Definitions.ALL).extracting(IndicatorDefinition::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(Definitions.ALL).allSatisfy(definition -> {
            assertThat(definition.source()).isNotBlank();
            assertThat(definition.formula()).isNotBlank();
            assertThat(definition.unit()).isIn("PERCENT", "RATIO", "PERCENTAGE_POINTS");
        });
        assertThat(Definitions.of(1).better()).isNull();
    }
}
