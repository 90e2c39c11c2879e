package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wresbirt.distribute.mail.ScriptedSmtpServer.Behaviour;
import org.wresbirt.distribute.plan.Plan;

/** What the operator is told when all is well; FaultsTest and ConditionsTest have what is told when it is not. */
class OperatorToldTest extends WithMailServer {
    @BeforeEach
    void organisations() {
        workplace.organisation("RAA", "first");
        workplace.organisation("RBB", "first");
    }

    private Plan plan(String notify) {
        return workplace.read(Workplace.plan(server.port(), "folders: {path: out}", "chair", "chief")
                .replace("plan: test", "plan: test\n" + notify));
    }

    private String toOperator() {
        return server.accepted().stream()
                .filter(message -> message.recipient().startsWith("operator"))
                .map(message -> message.content())
                .reduce("", String::concat);
    }

    @Test
    void nothingUnlessThePlanWantsIt() throws Exception {
        workplace.now(plan("notify: problems"));
        workplace.now = workplace.now.plusSeconds(60);
        workplace.now(plan(""));

        assertThat(toOperator()).isEmpty();
    }

    @Test
    void howARunEndedOnce() throws Exception {
        Plan plan = plan("notify: every-run");

        Outcome outcome = workplace.now(plan);
        workplace.due(plan);

        assertThat(outcome.hasProblem()).as("good news is no problem").isFalse();
        assertThat(workplace.troubles).isEmpty();
        assertThat(workplace.told).anyMatch(text -> text.contains("has ended"));
        assertThat(server.copies()).containsEntry("operator@example.org", 1);
        assertThat(toOperator())
                .contains("Subject: WRES distribution 'test': 1 run has ended", "4 messages sent, 2 folders written")
                .doesNotContain("needs attention", "chair@", "chief@");
    }

    @Test
    void aFailureAndHowTheRunEndedInOneMessage() throws Exception {
        Plan plan = plan("notify: every-run");
        server.byRecipient(recipient -> recipient.startsWith("chief") ? Behaviour.REFUSE_RECIPIENT : Behaviour.ACCEPT);

        Outcome outcome = workplace.now(plan);

        assertThat(outcome.deliveryFailed()).isTrue();
        assertThat(server.copies()).containsEntry("operator@example.org", 1);
        assertThat(toOperator().replace("=\n", ""))
                .contains(
                        "Subject: WRES distribution 'test': 2 problems",
                        "needs attention",
                        "2 messages sent, 2 folders written, 2 not delivered");
    }

    @Test
    void goodNewsWaitsForAMailServerThatIsThere() throws Exception {
        Plan plan = plan("notify: every-run");
        server.byRecipient(
                recipient -> recipient.startsWith("operator") ? Behaviour.REFUSE_MESSAGE_FOR_NOW : Behaviour.ACCEPT);
        workplace.now(plan);
        assertThat(toOperator()).isEmpty();

        server.always(Behaviour.ACCEPT);
        workplace.due(plan);
        workplace.due(plan);

        assertThat(server.copies()).containsEntry("operator@example.org", 1);
    }
}
