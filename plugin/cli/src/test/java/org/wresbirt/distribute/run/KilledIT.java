package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.plan.Plan;

/**
 * A process is killed, as by {@code kill -9}, before and after every write to the journal, and while the mail server has a
 * message that it has not answered for. The next process finishes the work.
 */
class KilledIT {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path temporary;

    private record Child(Process process, BufferedReader out) {
        /** What it said last: where it stands, or that it finished. */
        String waitFor() throws Exception {
            String line = out.readLine();
            while (line != null && !line.startsWith("AT ") && !line.equals("FINISHED")) {
                line = out.readLine();
            }
            return line;
        }

        void kill() throws Exception {
            process.destroyForcibly();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Child start(Path folder, int step, String when) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ProcessToKill.class.getName(),
                folder.toString(),
                String.valueOf(step),
                when);
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        return new Child(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    private Workplace workplace(String name, ScriptedSmtpServer server) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Workplace workplace = new Workplace(folder);
        workplace.organisation("RAA", "first");
        workplace.read(Workplace.plan(server.port(), "folders:\n  - path: out/${organisation.code}", "chair", "chief"));
        return workplace;
    }

    @Test
    void atEveryWriteOfTheJournal() throws Exception {
        List<String> steps = new ArrayList<>();
        boolean finished = false;
        for (int step = 1; !finished; step++) {
            for (String when : List.of("before", "after")) {
                String at;
                try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
                    Workplace workplace = workplace("step-" + step + "-" + when, server);
                    Child child = start(workplace.folder, step, when);
                    at = child.waitFor();
                    child.kill();
                    if ("FINISHED".equals(at)) {
                        finished = true;
                    } else {
                        assertThat(at)
                                .as(Files.readString(workplace.folder.resolve("errors.txt")))
                                .isNotNull();
                        steps.add(when + at.substring(2));
                        nextProcessFinishes(workplace, server, when + " write " + step + ", " + at);
                    }
                }
            }
        }
        assertThat(steps)
                .contains(
                        "before begin",
                        "after begin",
                        "after plan",
                        "before rendered",
                        "after rendered",
                        "after sending",
                        "before handingOver",
                        "after handingOver",
                        "before done",
                        "after done",
                        "after close");
    }

    private static void nextProcessFinishes(Workplace workplace, ScriptedSmtpServer server, String where)
            throws Exception {
        Plan plan =
                Workplace.reader().read(workplace.folder.resolve("plan.yaml")).plan();
        workplace.now(plan);
        workplace.due(plan);

        Map<String, Integer> copies = server.copies();
        Map<String, ItemState> states = workplace.states(plan);
        for (String role : List.of("chair", "chief")) {
            ItemState state = states.get(role + " RAA");
            int received = copies.getOrDefault(role + "@example.org", 0);
            if (state == ItemState.DONE) {
                assertThat(received).as(role + " after a kill " + where).isEqualTo(1);
            } else {
                // nobody knows, nobody gets a second copy, and the operator is told
                assertThat(state).as(role + " after a kill " + where).isEqualTo(ItemState.UNCERTAIN);
                assertThat(where).containsAnyOf("handingOver", "done");
                assertThat(received).as(role + " after a kill " + where).isLessThanOrEqualTo(1);
                assertThat(copies).containsKey("operator@example.org");
            }
        }
        assertThat(workplace.folder.resolve("out/RAA/Trust RAA - WRES 2025 - executive summary.pdf"))
                .as(where)
                .hasContent("%PDF RAA");
        assertThat(plan.state().resolve("spool").resolve("run-1")).as(where).doesNotExist();
    }

    @Test
    void whileTheServerHasAMessageThatItHasNotAnsweredFor() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            Workplace workplace = workplace("unanswered", server);
            Child child = start(workplace.folder, 1_000_000, "before");
            server.atEndOfMessage(() -> {
                try {
                    child.kill();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            child.waitFor();
            child.kill();
            server.atEndOfMessage(() -> {});

            Plan plan = Workplace.reader()
                    .read(workplace.folder.resolve("plan.yaml"))
                    .plan();
            workplace.due(plan);

            assertThat(server.copies()).containsEntry("chair@example.org", 1).containsEntry("chief@example.org", 1);
            assertThat(workplace.states(plan))
                    .containsEntry("chair RAA", ItemState.UNCERTAIN)
                    .containsEntry("chief RAA", ItemState.DONE);
            assertThat(workplace.troubles).anyMatch(text -> text.contains("--arrived"));
        }
    }

    /** Larger than what sockets hold, so that the process is still writing when it is killed. */
    @Test
    void inTheMiddleOfAMessage() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            Workplace workplace = workplace("middle", server);
            Child child = start(workplace.folder, 1_000_000, ProcessToKill.LARGE_DOCUMENTS);
            server.inTheMiddleOfMessage(() -> {
                try {
                    child.kill();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            assertThat(child.waitFor()).as("it was killed before it finished").isNull();
            child.kill();
            server.inTheMiddleOfMessage(() -> {});
            assertThat(server.accepted()).isEmpty();

            Plan plan = Workplace.reader()
                    .read(workplace.folder.resolve("plan.yaml"))
                    .plan();
            workplace.due(plan);

            assertThat(server.copies())
                    .containsOnly(Map.entry("chair@example.org", 1), Map.entry("chief@example.org", 1));
            assertThat(workplace.states(plan))
                    .allSatisfy((item, state) -> assertThat(state).isEqualTo(ItemState.DONE));
        }
    }

    @Test
    void onlyOneOfTwoProcessesWorks() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            Workplace workplace = workplace("two", server);
            Child child = start(workplace.folder, 2, "after");
            assertThat(child.waitFor()).startsWith("AT ");
            Plan plan = Workplace.reader()
                    .read(workplace.folder.resolve("plan.yaml"))
                    .plan();

            assertThat(catchThrowable(() -> workplace.now(plan)))
                    .isInstanceOf(StateFolder.InUseException.class)
                    .hasMessageContaining("process " + child.process().pid());
            assertThat(server.accepted()).isEmpty();

            child.kill();
            workplace.now(plan);
            assertThat(server.copies()).containsEntry("chair@example.org", 1).containsEntry("chief@example.org", 1);
        }
    }
}
