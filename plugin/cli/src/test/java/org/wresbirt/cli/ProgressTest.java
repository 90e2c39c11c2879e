package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private final FakeCapabilities capabilities = new FakeCapabilities();

    @TempDir
    private Path folder;

    /** Progress is shown from a tenth of a second on. */
    private void aLongWork() {
        capabilities.duringWork = () -> {
            try {
                Thread.sleep(120);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Test
    void isShownOnATerminalAndWipedAtTheEnd() {
        aLongWork();
        Run run = new Run.Setting(capabilities, null, true).wres("check", folder.toString());

        String line = "[##########..........]  50% reading workforce.csv";
        assertThat(run.err()).isEqualTo("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
        assertThat(run.out()).doesNotContain("reading");
    }

    @Test
    void isWipedBeforeAnErrorIsTold() {
        aLongWork();
        capabilities.failure = FakeCapabilities.unusable();
        Run run = new Run.Setting(capabilities, null, true).wres("check", folder.toString());

        assertThat(run.err()).contains(" \rwres check: workforce.csv, line 1");
    }

    @Test
    void isNotShownElsewhereAtOnceOrWhenQuiet() {
        aLongWork();
        assertThat(new Run.Setting(capabilities, null, false)
                        .wres("check", folder.toString())
                        .err())
                .isEmpty();
        assertThat(new Run.Setting(capabilities, null, true)
                        .wres("check", folder.toString(), "-q")
                        .err())
                .isEmpty();
    }

    @Test
    void isToldStageByStageWhenVerbose() {
        assertThat(new Run.Setting(capabilities, null, false)
                        .wres("check", folder.toString(), "-v")
                        .err())
                .isEqualTo("reading workforce.csv" + System.lineSeparator());
    }

    @Test
    void namesTheReportThatIsRenderedAtOnce() throws Exception {
        Path design = Files.createFile(folder.resolve("own.rptdesign"));
        Run run = new Run.Setting(capabilities, null, true)
                .wres(
                        "render",
                        design.toString(),
                        "--extracts",
                        folder.toString(),
                        "-o",
                        folder.resolve("own.pdf").toString());

        assertThat(run.err()).startsWith("\rrendering own.rptdesign\r ").contains("\rWrote ");
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOne() {
        StringWriter terminal = new StringWriter();
        ProgressLine line = new ProgressLine(new PrintWriter(terminal));
        line.show("a stage with a name longer than a bar", 0, 0);
        line.show("short", 1, 4);
        line.wipe();

        assertThat(terminal.toString())
                .isEqualTo("\ra stage with a name longer than a bar\r[#####...............]  25% short" + " ".repeat(4)
                        + "\r" + " ".repeat(33) + "\r");
    }

    @Test
    void whereNothingCanBeWrittenOverALineComesEveryTenSeconds() {
        List<String> lines = new ArrayList<>();
        AtomicLong now = new AtomicLong();
        ProgressLines progress = new ProgressLines(lines::add, now::get);
        for (int percent = 1; percent <= 25; percent++) {
            now.addAndGet(ProgressLines.PAUSE_NANOS / 10);
            progress.at("reading workforce.csv", percent, 100);
        }

        assertThat(lines).containsExactly("reading workforce.csv 10%", "reading workforce.csv 20%");
    }

    @Test
    void aLineNeverWraps() {
        StringWriter terminal = new StringWriter();
        new ProgressLine(new PrintWriter(terminal)).show("reading " + "long name ".repeat(20), 1, 4);

        assertThat(terminal.toString().length()).isLessThanOrEqualTo(80);
        assertThat(terminal.toString())
                .startsWith("\r[#####...............]  25% …")
                .endsWith("long name ");
    }
}
