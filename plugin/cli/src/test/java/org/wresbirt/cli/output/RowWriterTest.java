package org.wresbirt.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowWriterTest {
    private static String written(Format format, Column column, Object... values) throws Exception {
        StringWriter target = new StringWriter();
        try (RowWriter writer = format.open(List.of(column), target)) {
            for (Object value : values) {
                writer.row(Collections.singletonList(value));
            }
        }
        return target.toString();
    }

    private static String csvCell(Object value) throws Exception {
        String csv = written(Format.CSV, Column.words("C"), value);
        assertThat(csv).startsWith("C\r\n").endsWith("\r\n");
        return csv.substring(3, csv.length() - 2);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0.1, 0.1",
        "-0.66, -0.66",
        "100, 100.0",
        "1e-7, 0.00000010",
        "1.0E10, 10000000000",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E-3, 0.002"
    })
    void aDoubleIsPlainAndGivesItselfBack(double value, String text) throws Exception {
        assertThat(csvCell(value)).isEqualTo(text);
        assertThat(written(Format.JSON, Column.numbers("C"), value)).contains("\"C\": " + text + " ");
        assertThat(Double.parseDouble(text)).isEqualTo(value);
    }

    @Test
    void otherNumbersAreExact() throws Exception {
        assertThat(csvCell(9_007_199_254_740_993L)).isEqualTo("9007199254740993");
        assertThat(csvCell(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(csvCell(0.1f)).isEqualTo("0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "＝1+1"})
    void textThatASpreadsheetWouldCalculateIsMadeHarmless(String text) throws Exception {
        assertThat(csvCell(text)).isEqualTo("'" + text);
        // programs that read JSON calculate nothing: there it stays as it is
        assertThat(written(Format.JSON, Column.words("C"), text)).contains("\"" + text + "\"");
    }

    @Test
    void aHeaderIsMadeHarmlessToo() throws Exception {
        assertThat(written(Format.CSV, Column.words("=cmd"))).isEqualTo("'=cmd\r\n");
    }

    @Test
    void aNegativeNumberStaysANumber() throws Exception {
        assertThat(csvCell(-5)).isEqualTo("-5");
        assertThat(csvCell(-5.5)).isEqualTo("-5.5");
    }

    @Test
    void csvQuotesWhatNeedsQuotes() throws Exception {
        assertThat(csvCell("a,b")).isEqualTo("\"a,b\"");
        assertThat(csvCell("say \"x\"")).isEqualTo("\"say \"\"x\"\"\"");
        assertThat(csvCell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(csvCell("plain text")).isEqualTo("plain text");
    }

    @Test
    void aTableTurnsControlCharactersIntoSpaces() throws Exception {
        assertThat(written(Format.TABLE, Column.words("C"), "two\nlines", "\u001b[2Jgone"))
                .isEqualTo("C\n---------\ntwo lines\n [2Jgone\n");
    }

    @Test
    void aTableRoundsHalfUpAndAlignsThePoint() throws Exception {
        assertThat(written(Format.TABLE, Column.numbers("V"), 1.00005, 20.5, null, -3.0))
                .isEqualTo("      V\n-------\n 1.0001\n20.5000\n\n-3.0000\n");
    }

    @Test
    void aTableGoesOnInTheNextLineWithLongSentences() throws Exception {
        StringWriter target = new StringWriter();
        try (RowWriter table = Format.TABLE.open(List.of(Column.numbers("N"), Column.words("TEXT")), target)) {
            table.row(Arrays.asList(1, "word ".repeat(20).strip()));
        }
        String twelveWords = "word ".repeat(12).strip();
        assertThat(target.toString().lines().skip(2))
                .containsExactly("1  " + twelveWords, "   " + "word ".repeat(8).strip());
    }

    @Test
    void noRowsIsStillAResult() throws Exception {
        assertThat(written(Format.TABLE, Column.words("C"))).isEqualTo("C\n-\n");
        assertThat(written(Format.CSV, Column.words("C"))).isEqualTo("C\r\n");
        assertThat(written(Format.JSON, Column.words("C"))).isEqualToIgnoringWhitespace("[]");
    }
}
