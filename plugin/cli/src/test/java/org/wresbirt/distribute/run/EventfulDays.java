package org.wresbirt.distribute.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.figures.Quality;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.mail.ScriptedSmtpServer.Behaviour;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.profile.Kind;

/**
 * Days on which everything happens that a journal can tell of: a schedule that is looked at, times that are missed, extracts that
 * cannot be read, an organisation that is held and released, recipients that are refused for good, for now, or get no answer, a run that
 * is given up with its delivery. For a process to go through and for a test to finish.
 */
final class EventfulDays {
    private static final String MORE =
            """
              - name: nightly
                schedule: 0 8 * * *
                missed: skip
                disclosure: public
                organisations: RAA
                reports: {template: wres-executive-summary}
                recipients: {role: busy, address: busy@example.org, organisations: all}
              - name: archive
                schedule: 5 8 * * *
                disclosure: public
                organisations: RAA
                reports: {template: wres-executive-summary}
                folders: {path: archive}
            """;

    private EventfulDays() {}

    /** Extracts of two organisations, one of them incomplete. */
    static void extracts(Workplace workplace) {
        workplace.organisation("RAA", "first");
        Figures good = Workplace.figures("RBB", "first");
        workplace.figures.put(
                "RBB",
                new Figures(
                        good.code(),
                        good.name(),
                        good.year(),
                        true,
                        good.headline(),
                        good.indicators(),
                        new Quality(EnumSet.of(Kind.WORKFORCE), 0.1, 97.0, 0),
                        good.extracts(),
                        good.shownFingerprint()));
    }

    /** Two plans of one name and one state: with further deliveries, and without. */
    static void plans(Path folder, int port) {
        String plan = Workplace.plan(port, "", "chair", "gone", "busy", "lost")
                .replace("plan: test", "plan: test\nstate: state\nnotify: every-run");
        Workplace.write(folder.resolve("plan.yaml"), plan + MORE);
        Workplace.write(folder.resolve("smaller.yaml"), plan);
    }

    static Plan plan(Path folder, String file) {
        return Workplace.reader().read(folder.resolve(file)).plan();
    }

    static void misbehave(ScriptedSmtpServer server) {
        server.byRecipient(recipient -> switch (recipient.replaceFirst("@.*", "")) {
            case "gone" -> Behaviour.REFUSE_RECIPIENT;
            case "busy" -> Behaviour.REFUSE_RECIPIENT_FOR_NOW;
            case "lost" -> Behaviour.LOSE_AND_CUT_BEFORE_ANSWERING;
            default -> Behaviour.ACCEPT;
        });
    }

    /** Goes through all of it, in processes one after another but for the Java they run in. */
    static void live(Workplace workplace) throws InterruptedException {
        Plan plan = plan(workplace.folder, "plan.yaml");
        workplace.due(plan);
        workplace.now = Instant.parse("2026-03-05T13:00:00Z");
        workplace.due(plan);
        workplace.unreadable = new ExtractException("workforce.csv, line 1: no column holds the ethnicity");
        workplace.process(plan, (distribution, journal) -> distribution.passNow(Set.of("summary"), workplace.now));
        workplace.unreadable = null;
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        workplace.due(plan);
        workplace.process(plan, (distribution, journal) -> {
            new Operator(journal).release("RBB", workplace.now);
            return distribution.passDue();
        });
        workplace.now = Instant.parse("2026-03-06T08:10:00Z");
        workplace.due(plan);
        workplace.due(plan(workplace.folder, "smaller.yaml"));
    }
}
