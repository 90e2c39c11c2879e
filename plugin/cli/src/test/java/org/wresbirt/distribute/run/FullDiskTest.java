package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.JournalException;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.plan.Plan;

/** A real disk of a few megabytes that is full: for the documents, for a folder, for the journal. Needs the right to mount. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    @TempDir
    private Path folder;

    private ScriptedSmtpServer server;
    private Workplace workplace;
    private Path disk;

    @BeforeEach
    void start() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString()), "may not mount");
        server = new ScriptedSmtpServer();
        workplace = new Workplace(folder);
        workplace.organisation("RAA", "first");
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        mount("umount", disk.toString());
    }

    private static boolean mount(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** Leaves no byte free. */
    private Path fill() throws Exception {
        Path ballast = disk.resolve("ballast");
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    @Test
    void aFolderOnAFullDisk() throws Exception {
        Plan plan = workplace.read(Workplace.plan(server.port(), "folders:\n  - path: disk/out", "chair"));
        Path ballast = fill();

        workplace.now(plan);

        assertThat(workplace.states(plan))
                .containsEntry("disk/out RAA", ItemState.READY)
                .containsEntry("chair RAA", ItemState.DONE);
        assertThat(disk.resolve("out")).satisfiesAnyOf(out -> assertThat(out).doesNotExist(), out -> assertThat(out)
                .isEmptyDirectory());
        Files.delete(ballast);
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        workplace.due(plan);

        assertThat(disk.resolve("out/Trust RAA - WRES 2025 - executive summary.pdf"))
                .hasContent("%PDF RAA");
        assertThat(server.copies()).containsEntry("chair@example.org", 1);
    }

    /** Journal and spool share a disk; wherever it runs full, nothing goes twice, and all goes when there is room again. */
    @Test
    void theStateOnAFullDisk() throws Exception {
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "chair", "chief")
                .replace("plan: test", "plan: test\nstate: disk/state"));
        workplace.process(plan, (distribution, journal) -> null);
        Path ballast = fill();

        Throwable failure = catchThrowable(() -> workplace.now(plan));

        if (failure != null) {
            assertThat(failure).isInstanceOf(JournalException.class);
        }
        Files.delete(ballast);
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        workplace.now(plan);
        workplace.due(plan);

        assertThat(server.copies()).containsEntry("chair@example.org", 1).containsEntry("chief@example.org", 1);
    }

    @Test
    void aReportThatIsLargerThanTheDisk() throws Exception {
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "chair", "chief")
                .replace("plan: test", "plan: test\nstate: disk/state"));
        workplace.renderer = (design, parameters, output) -> Workplace.write(output, "x".repeat(20_000_000));

        workplace.now(plan);

        assertThat(workplace.states(plan)).containsEntry("chair RAA", ItemState.DUE);
        assertThat(workplace.troubles).anyMatch(text -> text.contains("No space left"));
        workplace.renderer = (design, parameters, output) -> Workplace.write(output, "%PDF");
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        workplace.due(plan);
        assertThat(server.copies()).containsEntry("chair@example.org", 1).containsEntry("chief@example.org", 1);
    }
}
