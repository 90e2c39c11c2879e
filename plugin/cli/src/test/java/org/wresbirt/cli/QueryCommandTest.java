package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.mart.MartDictionary;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.UnknownValues;

class QueryCommandTest {
    private final FakeCapabilities capabilities = new FakeCapabilities();

    @TempDir
    private Path folder;

    @BeforeEach
    void aMart() {
        capabilities.mart.addAll(List.of(
                "CREATE TABLE INDICATOR_RESULT (INDICATOR_NUMBER SMALLINT, SHORT_NAME VARCHAR(80),"
                        + " HEADLINE_VALUE DOUBLE, IS_SIGNIFICANT BOOLEAN, SNAPSHOT_DATE DATE, BUILT_AT TIMESTAMP)",
                "INSERT INTO INDICATOR_RESULT VALUES (2, 'Appointed, from \"shortlisting\"', 1.3579246801, TRUE,"
                        + " DATE('2024-03-31'), TIMESTAMP('2024-06-01 09:00:00'))",
                "INSERT INTO INDICATOR_RESULT VALUES (9, 'Board', -12.5, FALSE, NULL, NULL)",
                "INSERT INTO INDICATOR_RESULT VALUES (10, NULL, NULL, NULL, NULL, NULL)"));
    }

    private Run query(String sql, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "query";
        arguments[1] = folder.toString();
        arguments[2] = sql;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.wres(capabilities, arguments);
    }

    @Nested
    class Formats {
        @Test
        void csvIsAHeaderAndRowsAndNothingElse() {
            Run run = query("SELECT * FROM INDICATOR_RESULT ORDER BY 1", "--format", "csv");

            assertThat(run.out())
                    .isEqualTo("INDICATOR_NUMBER,SHORT_NAME,HEADLINE_VALUE,IS_SIGNIFICANT,SNAPSHOT_DATE,BUILT_AT\r\n"
                            + "2,\"Appointed, from \"\"shortlisting\"\"\",1.3579246801,true,2024-03-31,2024-06-01T09:00:00\r\n"
                            + "9,Board,-12.5,false,,\r\n"
                            + "10,,,,,\r\n");
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }

        @Test
        void csvNamesColumnsAsSelected() {
            assertThat(query("SELECT HEADLINE_VALUE AS \"Value\" FROM INDICATOR_RESULT WHERE 1 = 0", "--format=csv")
                            .out())
                    .isEqualTo("Value\r\n");
        }

        @Test
        void jsonIsAnArrayOfObjectsWithNumbersAndNulls() {
            Run run = query(
                    "SELECT INDICATOR_NUMBER, SHORT_NAME, HEADLINE_VALUE, IS_SIGNIFICANT, SNAPSHOT_DATE"
                            + " FROM INDICATOR_RESULT ORDER BY 1",
                    "--format",
                    "json");

            assertThat(run.out())
                    .isEqualTo(
                            """
                            [
                              { "INDICATOR_NUMBER": 2, "SHORT_NAME": "Appointed, from \\"shortlisting\\"", \
                            "HEADLINE_VALUE": 1.3579246801, "IS_SIGNIFICANT": true, "SNAPSHOT_DATE": "2024-03-31" },
                              { "INDICATOR_NUMBER": 9, "SHORT_NAME": "Board", \
                            "HEADLINE_VALUE": -12.5, "IS_SIGNIFICANT": false, "SNAPSHOT_DATE": null },
                              { "INDICATOR_NUMBER": 10, "SHORT_NAME": null, \
                            "HEADLINE_VALUE": null, "IS_SIGNIFICANT": null, "SNAPSHOT_DATE": null }
                            ]
                            """);
        }

        @Test
        void jsonRefusesTwoColumnsOfOneName() {
            Run run = query("SELECT SHORT_NAME, SHORT_NAME FROM INDICATOR_RESULT", "--format", "json");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("two columns are called SHORT_NAME").contains("AS");
        }

        @Test
        void aTableIsTheDefaultAndForPeople() {
            assertThat(query("SELECT INDICATOR_NUMBER, SHORT_NAME, HEADLINE_VALUE FROM INDICATOR_RESULT ORDER BY 1")
                            .out())
                    .isEqualTo(
                            """
                            INDICATOR_NUMBER  SHORT_NAME                      HEADLINE_VALUE
                            ----------------  ------------------------------  --------------
                                           2  Appointed, from "shortlisting"          1.3579
                                           9  Board                                 -12.5000
                                          10
                            """);
        }

        @Test
        void nothingDependsOnLocaleOrTimeZone() {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(query(
                                        "SELECT HEADLINE_VALUE, SNAPSHOT_DATE, BUILT_AT FROM INDICATOR_RESULT"
                                                + " WHERE INDICATOR_NUMBER = 2",
                                        "--format",
                                        "CSV")
                                .out())
                        .endsWith("\r\n1.3579246801,2024-03-31,2024-06-01T09:00:00\r\n");
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Nested
    class OutputFiles {
        @TempDir
        private Path target;

        @AfterEach
        void noDraftStays() throws Exception {
            try (var files = Files.list(target)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .allMatch(name -> name.startsWith("result"));
            }
        }

        @Test
        void takeTheirFormatFromTheirEnding() throws Exception {
            Path file = target.resolve("result.csv");
            Run run = query("SELECT '£–é' AS SIGNS FROM SYSIBM.SYSDUMMY1", "-o", file.toString());

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo("SIGNS\r\n£–é\r\n".getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void obeyTheFormatAskedFor() throws Exception {
            Path file = target.resolve("result.csv");
            query("SELECT 1 AS ONE FROM SYSIBM.SYSDUMMY1", "-o", file.toString(), "--format", "json");

            assertThat(file).hasContent("[\n  { \"ONE\": 1 }\n]\n");
        }

        @Test
        void keepTheirOldContentWhenTheQueryFails() throws Exception {
            Path file = Files.writeString(target.resolve("result.csv"), "last year's");
            // the second row fails after the first has been written
            Run run = query("SELECT 1 / (INDICATOR_NUMBER - 9) FROM INDICATOR_RESULT", "-o", file.toString());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(file).hasContent("last year's");
        }
    }

    @Nested
    class Failing {
        @Test
        void aMistakeInTheStatementNamesItAndPointsToTheDictionary() {
            Run run = query("SELECT NO_SUCH_COLUMN FROM INDICATOR_RESULT", "--format", "csv");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("NO_SUCH_COLUMN").contains("'wres tables' lists");
        }

        @ParameterizedTest
        @CsvSource({
            "SELECT REPORTING_YAER FROM INDICATOR_RESULT, REPORTING_YEAR",
            "select r.reportingyear from indicator_result r, REPORTING_YEAR",
            "SELECT REPORTING_YEAR FROM INDICATORS_RESULT, INDICATOR_RESULT",
            "SELECT REPORTING_YEAR FROM WRES.INDICATOR_RESULTS, INDICATOR_RESULT",
        })
        void aMisspeltNameIsMetWithTheOneThatWasMeant(String sql, String meant) {
            capabilities.tables.addAll(MartDictionary.tables());
            capabilities.mart.add("CREATE SCHEMA WRES");
            assertThat(query(sql).err()).contains("; did you mean '" + meant + "'?");
        }

        @Test
        void aNameLikeNoOtherIsNotGuessedAt() {
            capabilities.tables.addAll(MartDictionary.tables());
            assertThat(query("SELECT WEATHER FROM INDICATOR_RESULT").err())
                    .contains("WEATHER")
                    .doesNotContain("did you mean");
        }

        @Test
        void onlyASelectIsRun() {
            assertThat(query("DELETE FROM INDICATOR_RESULT").exitCode()).isEqualTo(1);
            assertThat(query("CREATE TABLE T (A INT)").exitCode()).isEqualTo(1);
        }

        @Test
        void aParameterHasNoValue() {
            Run run = query("SELECT * FROM INDICATOR_RESULT WHERE INDICATOR_NUMBER = ?");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("parameters (?)");
        }

        @Test
        void unusableExtractsAreExplainedInTheirOwnWords() {
            capabilities.failure = FakeCapabilities.unusable();
            Run run = query("SELECT * FROM INDICATOR_RESULT");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("wres query: workforce.csv, line 1: no column holds the ethnicity;"
                            + " add a column 'Ethnic Origin'" + System.lineSeparator());
        }
    }

    @Test
    void aSemicolonAtTheEndIsForgiven() {
        assertThat(query("SELECT COUNT(*) AS N FROM INDICATOR_RESULT ;\n", "--format", "csv")
                        .out())
                .isEqualTo("N\r\n3\r\n");
    }

    @Test
    void theLeaseIsGivenBack() {
        query("SELECT * FROM INDICATOR_RESULT");
        assertThat(capabilities.leaseClosed).isTrue();
    }

    @Test
    void asksForRealCountsUnlessToldOtherwise() {
        query("SELECT * FROM INDICATOR_RESULT");

        assertThat(capabilities.askedMart)
                .isEqualTo(new MartRequest(
                        folder.toAbsolutePath(),
                        Disclosure.INTERNAL,
                        5,
                        UnknownValues.COUNT_AS_UNKNOWN,
                        DisciplinaryPeriod.ANNUAL));
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommand() {
        MartRequest expected = new MartRequest(
                folder.toAbsolutePath(), Disclosure.PUBLIC, 10, UnknownValues.REJECT, DisciplinaryPeriod.TWO_YEAR);

        query(
                "SELECT * FROM INDICATOR_RESULT",
                "--disclosure=public",
                "--minimum-count=10",
                "--strict",
                "--disciplinary-period=two-year");
        assertThat(capabilities.askedMart).isEqualTo(expected);

        capabilities.askedMart = null;
        Run.wres(
                capabilities,
                "--disclosure",
                "public",
                "--minimum-count",
                "10",
                "--strict",
                "--disciplinary-period",
                "two-year",
                "query",
                folder.toString(),
                "SELECT * FROM INDICATOR_RESULT");
        assertThat(capabilities.askedMart).isEqualTo(expected);
    }
}
