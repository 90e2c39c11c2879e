package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What all commands have in common. */
class WresTest {
    private final FakeCapabilities capabilities = new FakeCapabilities();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "query", "tables", "render", "templates", "distribute", "sample", "completion"})
    void everyCommandExplainsItselfWithExamples(String command) {
        Run run = Run.wres(capabilities, command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: wres " + command)
                .containsSubsequence("Examples:", "  wres " + command)
                .contains("Exit codes:")
                .contains(
                        "--disclosure", "--minimum-count", "--strict", "--disciplinary-period", "--quiet", "--verbose");
    }

    @Test
    void theHelpOfAllNamesEveryCommand() {
        assertThat(new CommandLine(new Wres(capabilities, new Installation(null), false)).getSubcommands())
                .as("every command is in the list of the test above")
                .hasSize(8);
        assertThat(Run.wres(capabilities, "--help").out())
                .contains(
                        "  check ",
                        "  query ",
                        "  tables ",
                        "  render ",
                        "  templates ",
                        "  distribute ",
                        "  sample ",
                        "  completion ",
                        "Examples:");
    }

    @Test
    void theVersionIsTheBuilds() {
        Run run = Run.wres(capabilities, "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .matches("wres \\d+\\.\\d+\\.\\d+\\S* \\(Java .*\\)\\R")
                .hasLineCount(1);
    }

    /** As other tools are asked; the script is one for both. */
    @Test
    void completionMayBeToldTheShell() {
        String script = Run.wres(capabilities, "completion").out();
        assertThat(script).contains("bashcompinit").contains("function _complete_wres");
        assertThat(Run.wres(capabilities, "completion", "bash").out()).isEqualTo(script);
        assertThat(Run.wres(capabilities, "completion", "zsh").out()).isEqualTo(script);
        assertThat(Run.wres(capabilities, "completion", "fish").err()).contains("bash, zsh", "fish");
    }

    @ParameterizedTest(name = "wres {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chek                                        | Did you mean: wres check?
                    check                                       | wres check: Missing required parameter: 'FOLDER'
                    check /no/such/folder                       | FOLDER: the folder '/no/such/folder' does not exist
                    check . --disclosure secret                 | --disclosure: 'secret' is none of: internal, public
                    check . --disciplinary-period monthly       | 'monthly' is none of: annual, two-year
                    check . --minimum-count 0                   | --minimum-count: '0' is not a whole number of 1 or more
                    check . --minimum-count few                 | 'few' is not a whole number
                    check . --format xml                        | --format: 'xml' is none of: table, csv, json
                    check . --colour                            | Unknown option: '--colour'
                    check . -o /no/such/folder/file.csv         | --output: the folder '/no/such/folder' does not exist
                    check . -o .                                | --output: '.' is a folder
                    check . --quiet --verbose                   | --quiet and --verbose exclude each other
                    check . --strict --strict                   | should be specified only once
                    query .                                     | Missing required parameter: 'SELECT'
                    sample                                      | Missing required parameter: 'FOLDER'
                    render x --extracts .                       | Missing required option: '--output=FILE
                    """)
    void aMistakeInTheCommandIsExplained(String commandLine, String explanation) {
        Run run = Run.wres(capabilities, commandLine.strip().split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(explanation).contains("--help'.");
    }

    @Test
    void withoutACommandItShowsTheHelp() {
        Run run = Run.wres(capabilities);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: wres", "Examples:");
    }

    @Test
    void aFileInPlaceOfAFolderIsExplained() throws Exception {
        Path file = Files.createFile(folder.resolve("workforce.csv"));
        Run run = Run.wres(capabilities, "check", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("is a file; name the folder that holds all extracts")
                .contains(folder.toString());
    }

    @Test
    void aFaultOfOursSaysWhatToDo() {
        capabilities.failure = new IllegalStateException("secret of a person");
        Run run = Run.wres(capabilities, "check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("a fault in the program (IllegalStateException)")
                .contains("--verbose");
        assertThat(run.err()).doesNotContain("secret of a person");

        assertThat(Run.wres(capabilities, "check", folder.toString(), "--verbose")
                        .err())
                .contains("at org.wresbirt.cli.");
    }

    @Test
    void aMessageCannotRewriteTheTerminal() {
        capabilities.failure = new org.wresbirt.extract.ExtractException("\u001b[2Jevil.csv");
        assertThat(Run.wres(capabilities, "check", folder.toString()).err()).doesNotContain("\u001b");
    }

    @Test
    void aResultThatCannotBeWrittenIsAProblem() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        Wres wres = new Wres(capabilities, new Installation(null), false);
        int code = Main.run(wres, new PrintWriter(full), new PrintWriter(err), "tables", "--format", "csv");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("could not be written");
    }
}
