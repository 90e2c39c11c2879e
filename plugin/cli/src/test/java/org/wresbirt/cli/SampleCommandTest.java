package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCommandTest {
    private final FakeCapabilities capabilities = new FakeCapabilities();

    @TempDir
    private Path parent;

    @Test
    void makesTheFolderAndSaysWhatIsNext() {
        Path folder = parent.resolve("a/trust");
        Run run = Run.wres(capabilities, "sample", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wres check");
        assertThat(folder.resolve("workforce.csv")).exists();
    }

    @Test
    void neverWritesAmongOtherFilesUnasked() throws Exception {
        Files.writeString(parent.resolve("workforce.csv"), "real data");
        Run run = Run.wres(capabilities, "sample", parent.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is not empty").contains("--overwrite");
        assertThat(parent.resolve("workforce.csv")).hasContent("real data");
    }

    @Test
    void overwritesWhenAsked() throws Exception {
        Files.writeString(parent.resolve("workforce.csv"), "an older sample");
        Run run = Run.wres(capabilities, "sample", parent.toString(), "--overwrite", "--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(parent.resolve("workforce.csv")).hasContent("Employee Number");
    }

    @Test
    void asksForSeveralOrganisations() {
        Run run = Run.wres(capabilities, "sample", parent.resolve("system").toString(), "--organisations", "12");

        assertThat(run.exitCode()).isZero();
        assertThat(capabilities.askedOrganisations).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31", "-1", "many"})
    void refusesANumberThatItDoesNotHave(String number) {
        Path folder = parent.resolve("system");
        Run run = Run.wres(capabilities, "sample", folder.toString(), "--organisations", number);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--organisations");
        assertThat(folder).doesNotExist();
    }

    @Test
    void refusesAFile() throws Exception {
        Path file = Files.createFile(parent.resolve("trust"));
        assertThat(Run.wres(capabilities, "sample", file.toString()).exitCode()).isEqualTo(2);
    }
}
