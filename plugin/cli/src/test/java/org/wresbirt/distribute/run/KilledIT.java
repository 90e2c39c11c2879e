package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Event;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.plan.Plan;

/**
 * A process is killed, as by {@code kill -9}, before and after every write to the journal, and while the mail server has a
 * message that it has not answered for. The next process finishes the work.
 */
class KilledIT {
    private static final int PATIENCE_SECONDS = 120;
    private static final int NEVER = 1_000_000;

    /** What the journal notes of a run in which all goes well. */
    private static final Set<String> WITHOUT_FAULTS =
            Set.of("recover", "begin", "plan", "rendered", "sending", "handingOver", "done", "close");

    @TempDir
    private Path temporary;

    /** Words in messages to the operator, by what the audit log says. */
    private static final Map<String, String> WHAT_IS_TOLD_OF = Map.of(
            "HELD", "Held: RBB",
            "POSTPONED", "the extracts cannot be used",
            "ABANDONED", "since the plan no longer has it");

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

    private static Child start(Path folder, int step, String... when) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ProcessToKill.class.getName(),
                folder.toString(),
                String.valueOf(step)));
        command.addAll(List.of(when));
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
        assertThat(steps.stream().map(step -> step.replaceFirst(".* ", "")).distinct())
                .containsAll(WITHOUT_FAULTS);
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

    /** Refusals, holds, missed times, extracts that cannot be read: every kind of write that the journal knows, where it comes first and
     * last. */
    @Test
    void atEveryKindOfWrite() throws Exception {
        List<String> writes = new ArrayList<>();
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            Child child = start(eventful("all", server).folder, NEVER, "before", ProcessToKill.EVENTFUL);
            for (String line = child.out.readLine(); line != null; line = child.out.readLine()) {
                if (line.startsWith("WRITE ")) {
                    writes.add(line.substring(6));
                }
            }
        }
        assertThat(new TreeSet<>(writes)).isEqualTo(PausingJournal.kinds());
        // the first of a kind before and after it, the last after it; what a run without faults writes is killed at in
        // the other test
        Set<String> steps = new TreeSet<>();
        Set<String> kinds = PausingJournal.kinds();
        kinds.removeAll(WITHOUT_FAULTS);
        for (String kind : kinds) {
            steps.add("before " + (writes.indexOf(kind) + 1));
            steps.add("after " + (writes.indexOf(kind) + 1));
            steps.add("after " + (writes.lastIndexOf(kind) + 1));
        }
        for (String where : steps) {
            String when = where.replaceFirst(" .*", "");
            int step = Integer.parseInt(where.replaceFirst(".* ", ""));
            try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
                Workplace workplace = eventful(where.replace(' ', '-'), server);
                Child child = start(workplace.folder, step, when, ProcessToKill.EVENTFUL);
                assertThat(child.waitFor()).isEqualTo("AT " + writes.get(step - 1));
                child.kill();
                nothingIsLostOrTwice(workplace, server, where + ", " + writes.get(step - 1));
            }
        }
    }

    private Workplace eventful(String name, ScriptedSmtpServer server) throws Exception {
        Workplace workplace = new Workplace(Files.createDirectory(temporary.resolve(name)));
        EventfulDays.extracts(workplace);
        EventfulDays.plans(workplace.folder, server.port());
        EventfulDays.misbehave(server);
        return workplace;
    }

    /** A server that works again and an operator who lets go what is held bring every item to its end, and the operator knows. */
    private static void nothingIsLostOrTwice(Workplace workplace, ScriptedSmtpServer server, String where)
            throws Exception {
        Plan plan = EventfulDays.plan(workplace.folder, "plan.yaml");
        server.always(ScriptedSmtpServer.Behaviour.ACCEPT);
        workplace.now = Instant.parse("2026-03-07T12:00:00Z");
        workplace.process(plan, (distribution, journal) -> {
            boolean asked = journal.runs(99).stream().anyMatch(Run::isByHand);
            return asked ? distribution.passDue() : distribution.passNow(Set.of("summary"), workplace.now);
        });
        workplace.process(plan, (distribution, journal) -> {
            if (!journal.items(ItemState.HELD).isEmpty()) {
                new Operator(journal).release("RBB", workplace.now);
            }
            return distribution.passDue();
        });
        workplace.due(plan);

        workplace.process(plan, (distribution, journal) -> {
            assertThat(journal.openRuns()).as(where).isEmpty();
            List<Item> items = new ArrayList<>();
            journal.runs(99).forEach(run -> items.addAll(journal.items(run)));
            assertThat(items).as(where).hasSizeGreaterThanOrEqualTo(8);
            Map<String, Long> copies = server.accepted().stream()
                    .filter(message -> !message.recipient().startsWith("operator"))
                    .collect(Collectors.groupingBy(message -> message.messageId(), Collectors.counting()));
            String told = server.accepted().stream()
                    .filter(message -> message.recipient().startsWith("operator"))
                    .map(message -> message.content().replace("=\n", ""))
                    .collect(Collectors.joining());
            for (Item item : items) {
                if (item.channel() == Channel.FOLDER) {
                    assertThat(item.state()).as(where).isEqualTo(ItemState.DONE);
                    assertThat(workplace.folder.resolve("archive/Trust RAA - WRES 2025 - executive summary.pdf"))
                            .as(where)
                            .hasContent("%PDF RAA");
                    continue;
                }
                String what = item.state() + " " + item.role() + " " + item.organisation() + " after a kill " + where;
                long received = copies.getOrDefault("<" + item.messageId() + ">", 0L);
                switch (item.state()) {
                    case DONE -> assertThat(received).as(what).isEqualTo(1);
                    case UNCERTAIN -> {
                        assertThat(received).as(what).isLessThanOrEqualTo(1);
                        assertThat(told).as(what).contains("--arrived " + item.id() + " ");
                    }
                    case FAILED -> {
                        assertThat(received).as(what).isZero();
                        assertThat(told).as(what).contains("--send-again " + item.id() + "\n");
                    }
                    default -> assertThat(received).as(what).isZero();
                }
            }
            for (Event event : journal.events(Instant.EPOCH)) {
                boolean another =
                        event.what().equals("ABANDONED") && event.detail().contains("newer run");
                if (!another) {
                    assertThat(told).as(where).contains(WHAT_IS_TOLD_OF.getOrDefault(event.what(), ""));
                }
            }
            // without a kill that leaves a doubt, only who is refused, or gets no answer, gets nothing
            assertThat(items)
                    .as(where)
                    .filteredOn(item -> item.role().equals("chair"))
                    .hasSize(2)
                    .allMatch(item -> item.state() == ItemState.DONE || where.matches(".*(handingOver|done)"));
            assertThat(journal.untold()).as(where).isEmpty();
            return null;
        });
    }

    @Test
    void whileTheServerHasAMessageThatItHasNotAnsweredFor() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            Workplace workplace = workplace("unanswered", server);
            Child child = start(workplace.folder, NEVER, "before");
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
            Child child = start(workplace.folder, NEVER, "before", ProcessToKill.LARGE_DOCUMENTS);
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
