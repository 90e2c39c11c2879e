package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.mail.ScriptedSmtpServer.Behaviour;
import org.wresbirt.distribute.plan.Plan;

/** What becomes of a message when the mail server fails, and what after the server works again. */
class FaultsTest extends WithMailServer {
    @BeforeEach
    void organisations() {
        workplace.organisation("RAA", "first");
    }

    private Plan plan() {
        return workplace.read(Workplace.plan(server.port(), "", "chair"));
    }

    /** Copies: how many the mailbox holds after the fault, and after ten more minutes with a server that works. */
    @ParameterizedTest
    @CsvSource({
        // fault, state after it, copies then, state after mending, copies in the end
        "NOT_AVAILABLE_AT_GREETING,       READY,     0, DONE,      1",
        "REFUSE_SENDER,                   READY,     0, DONE,      1",
        "REFUSE_RECIPIENT_FOR_NOW,        READY,     0, DONE,      1",
        "REFUSE_RECIPIENT,                FAILED,    0, FAILED,    0",
        "NEVER_ANSWER_THE_RECIPIENT,      READY,     0, DONE,      1",
        "CUT_IN_THE_MIDDLE_OF_DATA,       READY,     0, DONE,      1",
        "REFUSE_MESSAGE_FOR_NOW,          READY,     0, DONE,      1",
        "REFUSE_MESSAGE,                  FAILED,    0, FAILED,    0",
        "LOSE_AND_CUT_BEFORE_ANSWERING,   UNCERTAIN, 0, UNCERTAIN, 0",
        "ACCEPT_AND_CUT_BEFORE_ANSWERING, UNCERTAIN, 1, UNCERTAIN, 1",
        "ACCEPT_AND_NEVER_ANSWER,         UNCERTAIN, 1, UNCERTAIN, 1",
    })
    void aFault(Behaviour fault, ItemState then, int copiesThen, ItemState finally_, int copiesFinally)
            throws Exception {
        Plan plan = plan();
        server.byRecipient(recipient -> recipient.startsWith("operator") ? Behaviour.ACCEPT : fault);

        Outcome outcome = workplace.now(plan);

        assertThat(workplace.states(plan)).containsEntry("chair RAA", then);
        assertThat(server.copies().getOrDefault("chair@example.org", 0)).isEqualTo(copiesThen);
        assertThat(outcome.deliveryFailed()).isTrue();

        server.always(Behaviour.ACCEPT);
        workplace.now = workplace.now.plus(Duration.ofMinutes(11));
        workplace.due(plan);
        workplace.due(plan);

        assertThat(workplace.states(plan)).containsEntry("chair RAA", finally_);
        assertThat(server.copies().getOrDefault("chair@example.org", 0)).isEqualTo(copiesFinally);
    }

    @Test
    void nobodyListens() throws Exception {
        Plan plan = plan();
        server.close();

        Outcome outcome = workplace.now(plan);

        assertThat(outcome.mailServerDown()).isTrue();
        assertThat(outcome.deliveryFailed()).isTrue();
        assertThat(workplace.states(plan)).containsEntry("chair RAA", ItemState.READY);
        assertThat(workplace.troubles).anyMatch(text -> text.contains("no connection to the mail server"));
    }

    @Test
    void oneRefusedRecipientStopsNobodyElse() throws Exception {
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "chair", "gone", "chief"));
        server.byRecipient(recipient -> recipient.startsWith("gone") ? Behaviour.REFUSE_RECIPIENT : Behaviour.ACCEPT);

        workplace.now(plan);

        assertThat(server.copies())
                .containsOnlyKeys("chair@example.org", "chief@example.org", "operator@example.org")
                .allSatisfy((mailbox, copies) -> assertThat(copies).isEqualTo(1));
    }

    @Test
    void theOperatorIsToldOnceAndWithoutTheAddress() throws Exception {
        Plan plan = plan();
        server.byRecipient(recipient -> recipient.startsWith("chair") ? Behaviour.REFUSE_RECIPIENT : Behaviour.ACCEPT);

        workplace.now(plan);
        workplace.due(plan);

        assertThat(server.accepted()).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo("operator@example.org");
            assertThat(message.content())
                    .contains("RAA", "chair", "550 5.1.1", "--send-again")
                    .doesNotContain("chair@example.org");
        });
    }

    @Test
    void attemptsAreSpacedAndEndAfterTheTimeOfThePlan() throws Exception {
        Plan plan = plan();
        server.byRecipient(
                recipient -> recipient.startsWith("chair") ? Behaviour.REFUSE_RECIPIENT_FOR_NOW : Behaviour.ACCEPT);
        workplace.now(plan);

        // pauses of 10, 20, 40 and 60 minutes; the next would end after the three hours
        int attempts = 1;
        while (workplace.states(plan).get("chair RAA") == ItemState.READY) {
            Outcome early = workplace.due(plan);
            assertThat(early.notBefore()).isAfter(workplace.now);
            workplace.now = early.notBefore();
            workplace.due(plan);
            attempts++;
        }

        assertThat(attempts).isEqualTo(5);
        assertThat(workplace.states(plan)).containsEntry("chair RAA", ItemState.FAILED);
        assertThat(server.copies()).containsOnlyKeys("operator@example.org");
    }

    @Test
    void aServerThatTakesNothingIsAskedOnceAndLeftAlone() throws Exception {
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "chair", "chief", "board"));
        server.always(Behaviour.REFUSE_SENDER);

        workplace.process(plan, (distribution, journal) -> {
            Outcome first = distribution.passNow(Set.of(), workplace.now);
            assertThat(journal.events(Instant.EPOCH))
                    .filteredOn(event -> event.what().equals("SENDING"))
                    .hasSize(1);
            assertThat(first.notBefore()).isEqualTo(workplace.now.plus(Duration.ofMinutes(10)));
            distribution.passDue();
            assertThat(journal.events(Instant.EPOCH))
                    .filteredOn(event -> event.what().equals("SENDING"))
                    .hasSize(1);
            return null;
        });
    }

    @Test
    void theOperatorsMessageIsNoKnockAtAClosedDoorEither() throws Exception {
        Plan plan = plan();
        server.always(Behaviour.NOT_AVAILABLE_AT_GREETING);

        workplace.process(plan, (distribution, journal) -> {
            distribution.passNow(Set.of(), workplace.now);
            distribution.passDue();
            distribution.passDue();
            assertThat(journal.untold())
                    .as("told when the server is there again")
                    .isNotEmpty();
            return null;
        });

        assertThat(server.connections()).isOne();
    }

    @Test
    void theMessageIsTheSameInEveryAttempt() throws Exception {
        Plan plan = plan();
        server.always(Behaviour.ACCEPT_AND_CUT_BEFORE_ANSWERING);
        workplace.now(plan);
        server.always(Behaviour.ACCEPT);
        workplace.process(plan, (distribution, journal) -> {
            long item = journal.items(ItemState.UNCERTAIN).getFirst().id();
            new Operator(journal).sendAgain(item, workplace.now);
            return distribution.passDue();
        });

        assertThat(server.accepted())
                .filteredOn(message -> message.recipient().startsWith("chair"))
                .hasSize(2)
                .extracting(message -> message.messageId())
                .containsOnly(server.accepted().getFirst().messageId());
    }

    @Test
    void noAddressIsInTheJournal() throws Exception {
        Plan plan = plan();
        server.byRecipient(recipient -> recipient.startsWith("chair") ? Behaviour.REFUSE_RECIPIENT : Behaviour.ACCEPT);
        workplace.now(plan);

        assertThat(Workplace.contentOf(plan.state())).contains("chair").doesNotContain("chair@example");
    }
}
