package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.figures.Quality;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.profile.Kind;

/** Extracts that are as they were, incomplete, worse than the limits, or not to be read at all. */
class ConditionsTest extends WithMailServer {
    @BeforeEach
    void organisations() {
        workplace.organisation("RAA", "first");
    }

    private Plan plan(String conditions) {
        return workplace.read(Workplace.plan(server.port(), "conditions: " + conditions, "chair"));
    }

    private int chairs() {
        return server.copies().getOrDefault("chair@example.org", 0);
    }

    private void quality(Set<Kind> present, Double rejected, Double known, int unrecognised) {
        Figures good = Workplace.figures("RAA", "first");
        workplace.figures.put(
                "RAA",
                new Figures(
                        good.code(),
                        good.name(),
                        good.year(),
                        true,
                        good.headline(),
                        good.indicators(),
                        new Quality(present, rejected, known, unrecognised),
                        good.extracts(),
                        good.shownFingerprint()));
    }

    @ParameterizedTest
    @CsvSource({"send, 2, DONE", "hold, 1, HELD", "skip, 1, SKIPPED"})
    void unchangedSinceTheLastDelivery(String action, int copies, ItemState state) throws Exception {
        Plan plan = plan("{unchanged: " + action + "}");
        workplace.now(plan);
        workplace.now = workplace.now.plusSeconds(60);

        workplace.now(plan);

        assertThat(chairs()).isEqualTo(copies);
        assertThat(workplace.states(plan)).containsEntry("chair RAA", state);
    }

    @Test
    void whatWasNotDeliveredIsNoComparison() throws Exception {
        Plan plan = plan("{unchanged: skip}");
        server.byRecipient(recipient -> ScriptedSmtpServer.Behaviour.REFUSE_RECIPIENT);
        workplace.now(plan);
        server.always(ScriptedSmtpServer.Behaviour.ACCEPT);
        workplace.now = workplace.now.plusSeconds(60);

        workplace.now(plan);

        assertThat(chairs()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"send, 1, DONE", "hold, 0, HELD", "skip, 0, SKIPPED"})
    void incomplete(String action, int copies, ItemState state) throws Exception {
        quality(EnumSet.of(Kind.WORKFORCE, Kind.SURVEY), 0.1, 97.0, 0);
        Plan plan = plan("{incomplete: " + action + ", complete-with: [workforce, training]}");

        workplace.now(plan);

        assertThat(chairs()).isEqualTo(copies);
        assertThat(workplace.states(plan)).containsEntry("chair RAA", state);
    }

    @ParameterizedTest
    @CsvSource({
        // limits; rejected, known, not recognised; what is found
        "rejected-at-most: 2,                2.01, 97, 0, 2.01% of rows were rejected",
        "rejected-at-most: 2,                2.00, 97, 0, ",
        "ethnicity-known-at-least: 95,       0.1, 94.99, 0, the ethnicity of 94.99% of staff is known",
        "ethnicity-known-at-least: 95,       0.1, 95, 0, ",
        "unrecognised-files-at-most: 0,      0.1, 97, 1, 1 file was not recognised",
        "unrecognised-files-at-most: 1,      0.1, 97, 1, ",
        "unchanged: send,                    99, 1, 9, ",
    })
    void worseThanTheLimits(String limits, double rejected, double known, int files, String found) throws Exception {
        quality(EnumSet.range(Kind.WORKFORCE, Kind.BOARD), rejected, known, files);
        Plan plan = plan("{" + limits + "}");

        workplace.now(plan);

        assertThat(workplace.states(plan)).containsEntry("chair RAA", found == null ? ItemState.DONE : ItemState.HELD);
        if (found != null) {
            assertThat(workplace.troubles).singleElement().asString().contains("Held: RAA", found);
        }
    }

    @Test
    void whatIsHeldGoesWhenTheExtractsAreMended() throws Exception {
        quality(EnumSet.of(Kind.WORKFORCE), 0.1, 97.0, 0);
        Plan plan = plan("{}");
        workplace.now(plan);
        workplace.due(plan);
        assertThat(chairs()).isZero();
        assertThat(server.copies()).containsEntry("operator@example.org", 1);

        workplace.organisation("RAA", "second");
        workplace.due(plan);

        assertThat(chairs()).isOne();
    }

    @Test
    void whatIsHeldGoesWhenTheOperatorReleasesIt() throws Exception {
        quality(EnumSet.of(Kind.WORKFORCE), 0.1, 97.0, 0);
        Plan plan = plan("{}");
        workplace.now(plan);

        workplace.process(plan, (distribution, journal) -> {
            new Operator(journal).release("RAA", workplace.now);
            return distribution.passDue();
        });
        workplace.due(plan);

        assertThat(chairs()).isOne();
    }

    @Test
    void anOlderRunThatIsHeldGivesWayToANewer() throws Exception {
        quality(EnumSet.of(Kind.WORKFORCE), 0.1, 97.0, 0);
        Plan plan = workplace.read(Workplace.plan(server.port(), "schedule: 0 8 * * *", "chair"));
        workplace.due(plan);
        workplace.now = workplace.now.plus(Duration.ofDays(1));
        workplace.due(plan);
        workplace.organisation("RAA", "second");
        workplace.now = workplace.now.plus(Duration.ofDays(1));

        workplace.due(plan);
        workplace.due(plan);

        assertThat(chairs()).isOne();
    }

    @Test
    void extractsThatCannotBeReadAreTriedAgainAndToldOnce() throws Exception {
        Plan plan = plan("{}");
        workplace.unreadable = new ExtractException("workforce.csv, line 1: no column holds the ethnicity");
        Outcome outcome = workplace.now(plan);
        assertThat(outcome.hasProblem()).isTrue();
        assertThat(workplace.due(plan).hasProblem()).as("while it waits").isTrue();
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        assertThat(workplace.due(plan).hasProblem()).as("after another attempt").isTrue();
        assertThat(server.copies()).containsOnlyKeys("operator@example.org").containsEntry("operator@example.org", 1);

        workplace.unreadable = null;
        workplace.now = workplace.now.plus(Duration.ofHours(1));
        workplace.due(plan);

        assertThat(chairs()).isOne();
    }

    @Test
    void aFaultOfOursIsNotBlamedOnTheExtracts() throws Exception {
        Plan plan = plan("{}");
        workplace.unreadable = new NullPointerException("something about a person");

        workplace.now(plan);

        assertThat(workplace.troubles)
                .singleElement()
                .asString()
                .contains("fault in the program (NullPointerException)")
                .doesNotContain("person");
    }

    @ParameterizedTest
    @CsvSource({"send, HELD", "hold, HELD", "skip, SKIPPED"})
    void aYearThatIsNotThereIsNeverSent(String action, ItemState state) throws Exception {
        Figures good = Workplace.figures("RAA", "first");
        workplace.figures.put(
                "RAA",
                new Figures(
                        good.code(),
                        good.name(),
                        2030,
                        false,
                        "",
                        List.of(),
                        new Quality(Set.of(), null, null, 0),
                        "first",
                        "first"));
        Plan plan = plan("{incomplete: " + action + "}");

        workplace.now(plan);
        assertThat(workplace.states(plan)).containsEntry("chair RAA", state);

        if (state == ItemState.HELD) {
            workplace.process(plan, (distribution, journal) -> {
                new Operator(journal).release("RAA", workplace.now);
                return distribution.passDue();
            });
            assertThat(workplace.troubles).anyMatch(text -> text.contains("is not in the extracts"));
        }
        assertThat(chairs()).isZero();
    }

    @Test
    void aReportThatCannotBeMadeIsTriedAgain() throws Exception {
        Plan plan = plan("{}");
        workplace.renderer = (design, parameters, output) -> {
            throw new IllegalStateException("data set 'bands' failed");
        };
        workplace.now(plan);
        assertThat(workplace.states(plan)).containsEntry("chair RAA", ItemState.DUE);
        assertThat(workplace.troubles).anyMatch(text -> text.contains("data set 'bands' failed"));

        workplace.renderer = (design, parameters, output) -> Workplace.write(output, "%PDF");
        workplace.due(plan);
        assertThat(chairs()).isZero();
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        workplace.due(plan);

        assertThat(chairs()).isOne();
    }

    @Test
    void documentsThatWereChangedInTheSpoolAreMadeAgain() throws Exception {
        Plan plan = plan("{}");
        server.byRecipient(recipient -> ScriptedSmtpServer.Behaviour.REFUSE_RECIPIENT_FOR_NOW);
        workplace.now(plan);
        try (var files = Files.walk(plan.state().resolve("spool"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                Files.writeString(file, "cut of");
            }
        }
        server.always(ScriptedSmtpServer.Behaviour.ACCEPT);

        workplace.now(plan);

        assertThat(server.accepted()).singleElement().satisfies(message -> assertThat(message.content())
                .contains("JVBERiBSQUE="));
    }
}
