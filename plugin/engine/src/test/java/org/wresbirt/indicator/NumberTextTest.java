package org.wresbirt.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource({
        "0, 0.00",
        "1.005, 1.01",
        "2.675, 2.68",
        "0.005, 0.01",
        "0.0049999, 0.00",
        "-0.004, 0.00",
        "-0.005, −0.01",
        "9.995, 10.00",
        "999.999, '1,000.00'",
        "1234567.894, '1,234,567.89'",
        "12345678.5, '12,345,678.50'",
        "0.00012, 0.00"
    })
    void ratiosHaveTwoDecimalsRoundedHalfUp(double ratio, String printed) {
        assertThat(NumberText.ratio(ratio)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource({"0.5, 1", "999.5, '1,000'", "1500000, '1,500,000'", "12345678, '12,345,678'", "-2.5, 3"})
    void peopleAreWholeAndWithoutSign(double people, String printed) {
        assertThat(NumberText.people(people)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource({"0.04, 0.0", "-0.04, 0.0", "0.05, +0.1", "-0.05, −0.1", "12.34, +12.3"})
    void pointsHaveASignUnlessTheyRoundToZero(double points, String printed) {
        assertThat(NumberText.points(points)).isEqualTo(printed);
    }

    @Property
    void everyRatioPrintsAsExactDecimalArithmeticRoundsIt(
            @ForAll @DoubleRange(min = -2e8, max = 2e8) double wide, @ForAll @IntRange(max = 5000) int thousandths) {
        for (double value : new double[] {wide, wide / 1e9, thousandths / 1000.0, -thousandths / 200.0}) {
            assertThat(NumberText.ratio(value)).isEqualTo(exactly(value, "#,##0.00", 2));
            assertThat(NumberText.percent(value)).isEqualTo(exactly(value, "#,##0.0", 1));
            assertThat(NumberText.people(value)).isEqualTo(exactly(Math.abs(value), "#,##0", 0));
        }
    }

    private static String exactly(double value, String pattern, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded).replace('-', '\u2212');
    }
}
