package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.profile.Kind;
import org.wresbirt.tally.Outcome;
import org.wresbirt.tally.QualityEntry;
import org.wresbirt.tally.SourceFile;
import org.wresbirt.tally.UnknownValues;

class CheckCommandTest {
    private static final Map<String, String> ADVICE = Map.of("OLD_CODE", "Export the codes of 2001.");

    private final FakeCapabilities capabilities = new FakeCapabilities();

    @TempDir
    private Path folder;

    private static SourceFile file(String name, Kind kind, Integer year, long counted, long rejected, long outOfScope) {
        String profile = kind == null ? null : "esr";
        return new SourceFile(
                "ZEX",
                name,
                kind,
                profile,
                "CSV",
                "UTF-8",
                year,
                counted + rejected + outOfScope,
                counted,
                rejected,
                outOfScope);
    }

    private static QualityEntry entry(
            String file, Kind kind, Outcome outcome, String reason, String text, String column, long rows, Long line) {
        return new QualityEntry("ZEX", 2024, kind, file, outcome, reason, text, column, rows, line, ADVICE.get(reason));
    }

    private Run check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.wres(capabilities, arguments);
    }

    @BeforeEach
    void extractsWithoutProblems() {
        capabilities.files.add(file("workforce.csv", Kind.WORKFORCE, 2024, 6000, 0, 31));
        capabilities.files.add(file("courses.csv", Kind.TRAINING, null, 900, 0, 0));
        capabilities.quality.add(
                entry("workforce.csv", Kind.WORKFORCE, Outcome.COUNTED, "COUNTED", "Counted.", null, 6000, null));
        capabilities.quality.add(
                entry("courses.csv", Kind.TRAINING, Outcome.COUNTED, "COUNTED", "Counted.", null, 900, null));
        capabilities.quality.add(entry(
                "workforce.csv",
                Kind.WORKFORCE,
                Outcome.OUT_OF_SCOPE,
                "NOT_EMPLOYED",
                "Employed by others.",
                "Assignment Category",
                31,
                17L));
        capabilities.quality.add(entry(
                "workforce.csv",
                Kind.WORKFORCE,
                Outcome.GUESSED,
                "OLD_CODE",
                "A code of 1991.",
                "Ethnic Origin",
                4,
                9L));
    }

    @Test
    void extractsWithoutAnyRowAreAProblem() {
        capabilities.files.clear();
        capabilities.files.add(file("workforce.csv", Kind.WORKFORCE, 2024, 0, 0, 0));
        Run run = check();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("PROBLEMS: 0 rows read");
    }

    @Test
    void rowsAreNotForThePublic() {
        Run run = check("--disclosure", "public");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("check tells what became of every row").contains("--disclosure public");
        assertThat(run.out()).isEmpty();
    }

    private void twoRejectedRows() {
        capabilities.files.set(1, file("courses.csv", Kind.TRAINING, null, 898, 2, 0));
        capabilities.quality.add(entry(
                "courses.csv",
                Kind.TRAINING,
                Outcome.REJECTED,
                "IMPOSSIBLE_DATE",
                "No such day; write dates as 31/03/2024.",
                "Completion Date",
                2,
                12L));
    }

    @Test
    void rowsOutOfScopeAndGuessesAloneAreFine() {
        Run run = check();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        """
                        file           kind       year  rows read  counted  rejected  out of scope
                        -------------  ---------  ----  ---------  -------  --------  ------------
                        courses.csv    training               900      900         0             0
                        workforce.csv  workforce  2024       6031     6000         0            31

                        rows  what          file           line  column               reason
                        ----  ------------  -------------  ----  -------------------  -------------------
                           4  guessed       workforce.csv     9  Ethnic Origin        A code of 1991.
                          31  out of scope  workforce.csv    17  Assignment Category  Employed by others.

                        what it is  what to do
                        ----------  -------------------------
                        old code    Export the codes of 2001.

                        GOOD: 6931 rows read, 6900 counted, 0 rejected, 31 out of scope; 4 values guessed.
                        """);
    }

    @Test
    void rejectedRowsAreAProblemAndComeFirst() {
        twoRejectedRows();
        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains(".csv ")).skip(2))
                .first()
                .asString()
                .startsWith("   2  rejected")
                .contains("courses.csv", "12", "Completion Date", "No such day");
        assertThat(run.out())
                .endsWith("PROBLEMS: 6931 rows read, 6898 counted, 2 rejected, 31 out of scope; 4 values guessed.\n");
    }

    @Test
    void anUnrecognisedFileIsAProblemEvenWithoutRows() {
        capabilities.files.add(file("notes.csv", null, null, 0, 0, 0));
        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("notes.csv      not recognised")
                .contains("No kind of extract has these columns")
                .contains("PROBLEMS: 1 of 3 files not recognised; 6931 rows read");
    }

    @Test
    void anUnrecognisedFileIsNotReportedTwice() {
        capabilities.files.add(file("notes.csv", null, null, 0, 3, 0));
        capabilities.quality.add(
                entry("notes.csv", null, Outcome.REJECTED, "NO_PROFILE", "No profile fits.", null, 3, 1L));

        assertThat(check("--format", "csv").out()).containsOnlyOnce("notes.csv");
    }

    @Test
    void aFolderWithoutExtractsIsAProblem() {
        capabilities.files.clear();
        capabilities.quality.clear();
        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("PROBLEMS: there are no extracts in the folder.\n");
    }

    @Test
    void csvIsOneTableOfFilesAndReasonsWhoseRowsAddUp() {
        twoRejectedRows();
        Run run = check("--format", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        """
                        ORGANISATION_CODE,REPORTING_YEAR,KIND,FILE_NAME,OUTCOME,REASON,REASON_TEXT,COLUMN_NAME,ROW_COUNT,FIRST_LINE,WHAT_TO_DO
                        ZEX,2024,TRAINING,courses.csv,REJECTED,IMPOSSIBLE_DATE,No such day; write dates as 31/03/2024.,Completion Date,2,12,
                        ZEX,2024,WORKFORCE,workforce.csv,GUESSED,OLD_CODE,A code of 1991.,Ethnic Origin,4,9,Export the codes of 2001.
                        ZEX,2024,WORKFORCE,workforce.csv,OUT_OF_SCOPE,NOT_EMPLOYED,Employed by others.,Assignment Category,31,17,
                        ZEX,2024,WORKFORCE,workforce.csv,COUNTED,COUNTED,Counted.,,6000,,
                        ZEX,2024,TRAINING,courses.csv,COUNTED,COUNTED,Counted.,,900,,
                        """
                                .replace("\n", "\r\n"));
        assertThat(run.err()).startsWith("PROBLEMS: ").hasLineCount(1);
    }

    @Test
    void quietCsvSaysNothingElse() {
        assertThat(check("--format", "csv", "--quiet").err()).isEmpty();
    }

    @Test
    void jsonHoldsEverything() {
        Run run = check("--format", "json");

        assertThat(run.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"problems\": false")
                .contains("\"verdict\": \"GOOD: 6931 rows read")
                .contains(
                        "{ \"FILE_NAME\": \"courses.csv\", \"KIND\": \"TRAINING\", \"PROFILE\": \"esr\","
                                + " \"FORMAT\": \"CSV\", \"ENCODING\": \"UTF-8\", \"REPORTING_YEAR\": null, \"ROWS_READ\": 900,")
                .contains("\"OUTCOME\": \"OUT_OF_SCOPE\", \"REASON\": \"NOT_EMPLOYED\"");
    }

    @Test
    void strictRefusesUnknownValues() {
        check();
        assertThat(capabilities.askedUnknownValues).isEqualTo(UnknownValues.COUNT_AS_UNKNOWN);
        check("--strict");
        assertThat(capabilities.askedUnknownValues).isEqualTo(UnknownValues.REJECT);
    }

    @Test
    void unusableExtractsAreAProblem() {
        capabilities.failure = FakeCapabilities.unusable();
        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("wres check: workforce.csv, line 1: no column holds the ethnicity");
    }
}
