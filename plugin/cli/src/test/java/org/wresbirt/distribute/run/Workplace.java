package org.wresbirt.distribute.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wresbirt.distribute.document.Renderer;
import org.wresbirt.distribute.document.Spool;
import org.wresbirt.distribute.figures.Extracts;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.figures.IndicatorLine;
import org.wresbirt.distribute.figures.Quality;
import org.wresbirt.distribute.journal.DerbyJournal;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.mail.SmtpServer;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.distribute.plan.PlanReader;
import org.wresbirt.profile.Kind;

/**
 * Everything that a distribution needs, in a folder: a real plan file, a real journal, real SMTP; invented figures, and documents
 * of a few bytes.
 */
public final class Workplace {
    static final UnaryOperator<String> NO_ENVIRONMENT = name -> null;

    final Path folder;
    public final List<String> told = new ArrayList<>();
    public final List<String> troubles = new ArrayList<>();
    public final Map<String, Figures> figures = new LinkedHashMap<>();
    public final List<Duration> pauses = new ArrayList<>();

    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    Renderer renderer = (design, parameters, output) -> write(output, "%PDF " + parameters.get("organisation"));
    RuntimeException unreadable;
    UnaryOperator<Journal> journals = journal -> journal;
    int threads = 2;

    Workplace(Path folder) {
        this.folder = folder;
    }

    static void write(Path output, String content) {
        try {
            Files.writeString(output, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    /** A plan with one delivery, which goes to the mailboxes of these local parts for every organisation. */
    static String plan(int port, String more, String... recipients) {
        StringBuilder text = new StringBuilder(
                """
                plan: test
                time-zone: Europe/London
                extracts: extracts
                allowed-domains: example.org
                operator: operator@example.org
                mail: {host: 127.0.0.1, port: %d, security: none, from: wres@example.org, time-out: 2 s}
                retry: {first: 10 min, longest: 1 h, give-up-after: 3 h}
                deliveries:
                  - name: summary
                    disclosure: public
                    reports: {template: wres-executive-summary}
                """
                        .formatted(port));
        if (recipients.length > 0) {
            text.append("    recipients:\n");
        }
        for (String recipient : recipients) {
            text.append("      - {role: ")
                    .append(recipient)
                    .append(", address: ")
                    .append(recipient)
                    .append("@example.org, organisations: all}\n");
        }
        return text + more.indent(4);
    }

    Plan read(String yaml) {
        Path file = folder.resolve("plan.yaml");
        write(file, yaml);
        return reader().read(file).plan();
    }

    static PlanReader reader() {
        return new PlanReader(new PlanReader.Templates() {
            @Override
            public Path design(String template, Path planFolder) {
                return names().contains(template) ? Path.of(template + ".rptdesign") : null;
            }

            @Override
            public List<String> names() {
                return List.of("wres-executive-summary", "wres-board-report");
            }
        });
    }

    /** An organisation with complete extracts of a content. */
    void organisation(String code, String content) {
        figures.put(code, figures(code, content));
    }

    static Figures figures(String code, String content) {
        return new Figures(
                code,
                "Trust " + code,
                2025,
                true,
                "Two indicators improved",
                List.of(new IndicatorLine(1, "BME share of all staff", "27.4%", "27.4% of staff were BME.", "Up 1.0.")),
                new Quality(EnumSet.range(Kind.WORKFORCE, Kind.BOARD), 0.1, 97.0, 0),
                content,
                content);
    }

    /** Something done with a plan's distribution, as one process would. */
    interface Work<T> {
        T with(Distribution distribution, Journal journal) throws InterruptedException;
    }

    <T> T process(Plan plan, Work<T> work) throws InterruptedException {
        try (StateFolder state = StateFolder.take(plan.state());
                Journal journal = new DerbyJournal(state.database())) {
            Extracts extracts = delivery -> {
                if (unreadable != null) {
                    throw unreadable;
                }
                return figures;
            };
            Journal watched = journals.apply(journal);
            Means means = new Means(
                    (InstantSource) () -> now,
                    duration -> {
                        pauses.add(duration);
                        now = now.plus(duration);
                    },
                    watched,
                    new Spool(state.spool()),
                    state.fingerprints(),
                    extracts,
                    (design, parameters, output) -> renderer.render(design, parameters, output),
                    () -> new SmtpServer(plan.mail(), NO_ENVIRONMENT),
                    NO_ENVIRONMENT,
                    threads,
                    watcher());
            return work.with(new Distribution(plan, means, new MailPause(plan.retry())), watched);
        }
    }

    private Means.Watcher watcher() {
        return new Means.Watcher() {
            @Override
            public void note(String text) {
                told.add(text);
            }

            @Override
            public void trouble(String text) {
                troubles.add(text);
            }

            @Override
            public void progress(String stage, long done, long total) {}
        };
    }

    Outcome now(Plan plan) throws InterruptedException {
        return process(plan, (distribution, journal) -> distribution.passNow(Set.of(), now));
    }

    Outcome due(Plan plan) throws InterruptedException {
        return process(plan, (distribution, journal) -> distribution.passDue());
    }

    /** States of all items, by role and organisation. */
    Map<String, ItemState> states(Plan plan) throws InterruptedException {
        return process(plan, (distribution, journal) -> {
            Map<String, ItemState> states = new LinkedHashMap<>();
            journal.runs(10).forEach(run -> {
                for (Item item : journal.items(run)) {
                    states.putIfAbsent(item.role() + " " + item.organisation(), item.state());
                }
            });
            return states;
        });
    }

    /** Everything in the state folder that could hold an address, as text. */
    static String contentOf(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content.toString();
    }
}
