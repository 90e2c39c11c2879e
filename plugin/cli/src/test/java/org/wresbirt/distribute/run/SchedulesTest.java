package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.plan.Plan;

/** Scheduled runs: each time of a schedule once for ever, whatever processes and clocks do. Every pass is a process of its own. */
class SchedulesTest extends WithMailServer {
    @BeforeEach
    void organisations() {
        workplace.organisation("RAA", "first");
    }

    private Plan plan(String more) {
        return workplace.read(Workplace.plan(server.port(), more, "chair"));
    }

    private int sentAt(Plan plan, String instant) throws Exception {
        int before = server.accepted().size();
        workplace.now = Instant.parse(instant);
        workplace.due(plan);
        return server.accepted().size() - before;
    }

    private List<String> triggers(Plan plan) throws Exception {
        return workplace.process(plan, (distribution, journal) -> journal.runs(99).stream()
                .map(Run::trigger)
                .toList());
    }

    @Test
    void aNewPlanBeginsWithItsNextTime() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *");

        assertThat(sentAt(plan, "2026-03-02T09:00:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-03T07:59:59Z")).isZero();
        assertThat(sentAt(plan, "2026-03-03T08:00:00Z")).isOne();
        assertThat(sentAt(plan, "2026-03-03T08:05:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-04T08:05:00Z")).isOne();
    }

    @Test
    void severalMissedTimesAreOneRun() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *");
        sentAt(plan, "2026-03-02T09:00:00Z");

        assertThat(sentAt(plan, "2026-03-06T12:00:00Z")).isOne();
        assertThat(triggers(plan))
                .containsExactlyInAnyOrder(
                        "2026-03-03T08:00", "2026-03-04T08:00", "2026-03-05T08:00", "2026-03-06T08:00");
        assertThat(sentAt(plan, "2026-03-06T12:05:00Z")).isZero();
    }

    @Test
    void missedTimesAreSkippedIfThePlanSaysSo() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *\nmissed: skip");
        sentAt(plan, "2026-03-02T09:00:00Z");

        assertThat(sentAt(plan, "2026-03-06T12:00:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-07T08:10:00Z")).isOne();
    }

    @Test
    void aClockSetBackSendsNothingTwice() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *");
        sentAt(plan, "2026-03-02T09:00:00Z");
        assertThat(sentAt(plan, "2026-03-03T08:00:00Z")).isOne();

        assertThat(sentAt(plan, "2026-03-03T07:00:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-03T08:00:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-04T08:00:00Z")).isOne();
    }

    @Test
    void aClockThatRanAheadForAWhileNeitherStallsNorRepeats() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *");
        sentAt(plan, "2026-03-02T09:00:00Z");
        assertThat(sentAt(plan, "2026-03-05T08:10:00Z")).isOne();

        assertThat(sentAt(plan, "2026-03-03T09:00:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-05T08:00:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-06T08:00:00Z")).isOne();
    }

    @Test
    void inSpringAndAutumnADayHasOneRun() throws Exception {
        Plan plan = plan("schedule: 30 1 * * *");
        sentAt(plan, "2026-03-28T12:00:00Z");
        assertThat(sentAt(plan, "2026-03-29T00:59:00Z")).isZero();
        assertThat(sentAt(plan, "2026-03-29T01:00:00Z")).isOne();
        assertThat(sentAt(plan, "2026-03-29T01:31:00Z")).isZero();

        sentAt(plan, "2026-10-24T12:00:00Z");
        assertThat(sentAt(plan, "2026-10-25T00:30:00Z")).isOne();
        assertThat(sentAt(plan, "2026-10-25T01:30:00Z")).isZero();
        assertThat(sentAt(plan, "2026-10-26T01:30:00Z")).isOne();
    }

    @Test
    void whatAnotherProcessDidAfterItWasAskedForIsNotDoneAgain() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *");
        Instant asked = workplace.now;
        workplace.now = asked.plusSeconds(1);
        workplace.now(plan);
        workplace.now = asked.plusSeconds(5);

        workplace.process(plan, (distribution, journal) -> distribution.passNow(Set.of(), asked));
        assertThat(server.copies()).containsEntry("chair@example.org", 1);
        assertThat(workplace.told).anyMatch(text -> text.contains("nothing new is begun"));

        workplace.now(plan);
        assertThat(server.copies()).containsEntry("chair@example.org", 2);
    }

    @Test
    void aSecondCallByHandFinishesTheFirst() throws Exception {
        Plan plan = plan("schedule: 0 8 * * *");
        server.always(ScriptedSmtpServer.Behaviour.REFUSE_RECIPIENT_FOR_NOW);
        workplace.now(plan);
        server.always(ScriptedSmtpServer.Behaviour.ACCEPT);

        workplace.now(plan);
        assertThat(server.copies()).containsEntry("chair@example.org", 1);

        workplace.now = workplace.now.plusSeconds(60);
        workplace.now(plan);
        assertThat(server.copies()).containsEntry("chair@example.org", 2);
    }
}
