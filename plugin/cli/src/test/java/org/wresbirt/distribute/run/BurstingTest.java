package org.wresbirt.distribute.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.distribute.mail.ScriptedSmtpServer.Accepted;
import org.wresbirt.distribute.plan.Plan;

/** Each recipient gets the reports of the own organisations, and no others. */
class BurstingTest extends WithMailServer {
    private List<String> subjects(String recipient) {
        List<String> subjects = new ArrayList<>();
        for (Accepted message : server.accepted()) {
            if (message.recipient().equals(recipient)) {
                subjects.add(message.content()
                        .lines()
                        .filter(line -> line.startsWith("Subject: "))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return subjects;
    }

    @Test
    void byAListOfRecipients() throws Exception {
        StringBuilder list = new StringBuilder("organisation,role,address\n");
        for (int i = 10; i < 40; i++) {
            workplace.organisation("R" + i, "first");
            list.append("R" + i + ",Chief executive,chief" + i + "@example.org\n");
        }
        list.append("all,Regional director,region@example.org\n");
        Files.writeString(folder.resolve("recipients.csv"), list);
        Plan plan = workplace.read(Workplace.plan(server.port(), "recipients: {file: recipients.csv}"));

        Outcome outcome = workplace.now(plan);

        assertThat(outcome.count(ItemState.DONE)).isEqualTo(60);
        for (int i = 10; i < 40; i++) {
            String mailbox = "chief" + i + "@example.org";
            assertThat(subjects(mailbox))
                    .containsExactly("Subject: Workforce Race Equality Standard 2025: Trust R" + i);
        }
        assertThat(subjects("region@example.org")).hasSize(30).doesNotHaveDuplicates();
        assertThat(server.accepted()).allSatisfy(message -> assertThat(message.content()
                        .lines()
                        .filter(line -> line.startsWith("To: ") || line.startsWith("Cc: ") || line.startsWith("Bcc: ")))
                .containsExactly("To: " + message.recipient()));
    }

    @Test
    void theAttachmentIsTheOrganisations() throws Exception {
        workplace.organisation("RAA", "first");
        workplace.organisation("RBB", "first");
        Plan plan = workplace.read(
                Workplace.plan(
                        server.port(),
                        """
                recipients:
                  - {role: chair, address: a@example.org, organisations: [RAA]}
                  - {role: chair, address: b@example.org, organisations: [RBB]}
                """));

        workplace.now(plan);

        // base64 of "%PDF RAA"
        assertThat(server.accepted()).hasSize(2).allSatisfy(message -> {
            boolean first = message.recipient().equals("a@example.org");
            assertThat(message.content()).contains(first ? "JVBERiBSQUE=" : "JVBERiBSQkI=");
            assertThat(message.content()).doesNotContain(first ? "Trust RBB" : "Trust RAA");
        });
    }

    @Test
    void everyReportIsMadeOnceHoweverManyGetIt() throws Exception {
        workplace.organisation("RAA", "first");
        List<Path> rendered = new ArrayList<>();
        workplace.threads = 1;
        workplace.renderer = (design, parameters, output) -> {
            rendered.add(output);
            Workplace.write(output, "%PDF");
        };
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "chair", "chief", "board"));

        workplace.now(plan);

        assertThat(rendered).hasSize(1);
        assertThat(server.accepted()).hasSize(3);
    }

    @Test
    void severalThreadsMakeReports() throws Exception {
        for (int i = 10; i < 30; i++) {
            workplace.organisation("R" + i, "first");
        }
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        workplace.renderer = (design, parameters, output) -> {
            threads.add(Thread.currentThread());
            Workplace.write(output, "%PDF");
        };
        workplace.now(workplace.read(Workplace.plan(server.port(), "", "chair")));

        assertThat(threads).hasSizeBetween(1, 2).doesNotContain(Thread.currentThread());
        assertThat(server.copies()).containsEntry("chair@example.org", 20);
    }

    @Test
    void oneAddressUnderTwoRolesGetsOneMessage() throws Exception {
        workplace.organisation("RAA", "first");
        Plan plan = workplace.read(
                Workplace.plan(
                        server.port(),
                        """
                recipients:
                  - {role: chair, address: a@example.org, organisations: [RAA]}
                  - {role: acting chief, address: A@Example.org, organisations: all}
                """));

        workplace.now(plan);

        assertThat(server.accepted()).hasSize(1);
    }

    @Test
    void anOrganisationThatIsNotThereIsTold() throws Exception {
        workplace.organisation("RAA", "first");
        Plan plan = workplace.read(Workplace.plan(
                server.port(), "recipients:\n  - {role: chair, address: a@example.org, organisations: [RAA, RZZ]}"));

        workplace.now(plan);

        assertThat(server.copies()).containsEntry("a@example.org", 1);
        assertThat(workplace.troubles).singleElement().asString().contains("'RZZ'");
    }

    @Test
    void whoWasTakenOffThePlanBeforeAnAttemptGetsNothing() throws Exception {
        workplace.organisation("RAA", "first");
        server.byRecipient(recipient -> recipient.startsWith("gone")
                ? ScriptedSmtpServer.Behaviour.REFUSE_RECIPIENT_FOR_NOW
                : ScriptedSmtpServer.Behaviour.ACCEPT);
        workplace.now(workplace.read(Workplace.plan(server.port(), "", "chair", "gone")));
        server.always(ScriptedSmtpServer.Behaviour.ACCEPT);
        Plan later = workplace.read(Workplace.plan(server.port(), "", "chair"));

        workplace.now(later);

        assertThat(server.copies()).doesNotContainKey("gone@example.org").containsEntry("chair@example.org", 1);
    }

    @Test
    void tooLargeForAMessageIsALinkToTheFolder() throws Exception {
        workplace.organisation("R/A", "first");
        workplace.renderer = (design, parameters, output) -> Workplace.write(output, "%PDF" + "x".repeat(800_000));
        Plan plan = workplace.read(Workplace.plan(
                        server.port(),
                        """
                        folders:
                          - path: out/${organisation.code}
                            link: https://intranet.example.org/wres/${organisation.code}
                        """,
                        "chair")
                .replace("security: none", "security: none, attachment-limit: 1 MB"));

        workplace.now(plan);

        assertThat(server.accepted()).singleElement().satisfies(message -> assertThat(
                        message.content().replace("=\n", ""))
                .contains(
                        "https://intranet.example.org/wres/R-A/Trust%20R-A%20-%20WRES%202025%20-%20executive%20summary.pdf")
                .contains("too large")
                .doesNotContain("application/pdf"));
        assertThat(folder.resolve("out/R-A/Trust R-A - WRES 2025 - executive summary.pdf"))
                .exists();
    }

    @Test
    void tooLargeWithoutALinkFailsAndIsTold() throws Exception {
        workplace.organisation("RAA", "first");
        workplace.renderer = (design, parameters, output) -> Workplace.write(output, "%PDF" + "x".repeat(800_000));
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "chair")
                .replace("security: none", "security: none, attachment-limit: 1 MB"));

        Outcome outcome = workplace.now(plan);

        assertThat(outcome.count(ItemState.FAILED)).isOne();
        assertThat(workplace.troubles).singleElement().asString().contains("attachment-limit");
    }

    @Test
    void subjectAndTextHoldTheNumbers() throws Exception {
        workplace.organisation("RAA", "first");
        Plan plan = workplace.read(Workplace.plan(
                server.port(),
                """
                message:
                  subject: "${organisation.code} ${year}: ${indicator.1.value}"
                  text: |
                    Dear ${role},

                    ${indicator.1.sentence} ${indicator.1.change} <b>
                """,
                "chair"));

        workplace.now(plan);

        assertThat(subjects("chair@example.org")).containsExactly("Subject: RAA 2025: 27.4%");
        assertThat(server.accepted().getFirst().content())
                .contains("Dear chair,\n\n27.4% of staff were BME. Up 1.0. <b>", "&lt;b&gt;");
    }

    @Test
    void messagesKeepThePace() throws Exception {
        workplace.organisation("RAA", "first");
        Plan plan = workplace.read(Workplace.plan(server.port(), "", "a", "b", "c")
                .replace("security: none", "security: none, messages-per-minute: 30"));

        workplace.now(plan);

        assertThat(workplace.pauses).extracting(pause -> pause.toSeconds()).containsExactly(2L, 2L);
    }
}
