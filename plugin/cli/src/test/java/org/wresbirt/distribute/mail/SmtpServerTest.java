package org.wresbirt.distribute.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.mail.SendOutcome.Sent;
import org.wresbirt.distribute.mail.SendOutcome.Temporary;
import org.wresbirt.distribute.plan.Mail;
import org.wresbirt.distribute.plan.Mail.Security;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Secret;

/** Sending to real servers: with TLS and a login, and without what makes it safe. */
class SmtpServerTest {
    private static final MailAddress TO = MailAddress.of("chair@example.org");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("GOOD", "correct horse", "BAD", "battery staple", "EMPTY", "");

    @TempDir
    private static Path shared;

    private static TestCertificates certificates;
    private static GreenMail greenMail;

    @TempDir
    private Path folder;

    private ScriptedSmtpServer scripted;

    @BeforeAll
    static void start() throws Exception {
        certificates = TestCertificates.in(shared, "localhost");
        System.setProperty(
                "greenmail.tls.keystore.file", certificates.keyStore().toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificates.PASSWORD);
        System.setProperty("greenmail.tls.key.password", TestCertificates.PASSWORD);
        ServerSetup smtps = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS);
        // a machine that is busy with other things may need longer than GreenMail's two seconds
        smtps.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
        greenMail = new GreenMail(smtps);
        greenMail.setUser("wres@example.org", "wres", "correct horse");
        greenMail.start();
    }

    @AfterAll
    static void stop() {
        greenMail.stop();
        for (String name : List.of("keystore.file", "keystore.password", "key.password")) {
            System.clearProperty("greenmail.tls." + name);
        }
    }

    @AfterEach
    void stopScripted() throws Exception {
        if (scripted != null) {
            scripted.close();
        }
    }

    private static Mail mail(int port, Security security, String secret, Path trust) {
        return new Mail(
                "localhost",
                port,
                security,
                secret == null ? null : "wres",
                secret == null ? null : new Secret.InEnvironment(secret),
                null,
                trust,
                Duration.ofSeconds(10),
                MailAddress.of("wres@example.org"),
                "WRES reports",
                MailAddress.of("bi@example.org"),
                null,
                10_000_000);
    }

    private static SendOutcome send(Mail mail, Letter letter) {
        try (SmtpServer server = new SmtpServer(mail, ENVIRONMENT::get)) {
            return server.send(
                    new MessageMaker(mail).message(letter, Instant.parse("2026-03-02T09:00:00Z")), TO, () -> {});
        }
    }

    private static Letter letter(Path... attachments) {
        return new Letter("0123@example.org", TO, "Figures", "text", "<p>html</p>", List.of(attachments));
    }

    @Test
    void throughTlsWithALogin() throws Exception {
        Path report = Files.writeString(folder.resolve("Ysbyty Môn - WRES 2025.pdf"), "%PDF-1.7 \u0000 content");
        greenMail.purgeEmailFromAllMailboxes();

        SendOutcome outcome = send(
                mail(greenMail.getSmtps().getPort(), Security.TLS, "GOOD", certificates.certificate()), letter(report));

        assertThat(outcome).isInstanceOf(Sent.class);
        MimeMessage message = greenMail.getReceivedMessages()[0];
        assertThat(message.getHeader("Message-ID")).containsExactly("<0123@example.org>");
        assertThat(message.getSubject()).isEqualTo("Figures");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("WRES reports <wres@example.org>");
        assertThat(message.getReplyTo()).extracting(Object::toString).containsExactly("bi@example.org");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("chair@example.org");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        MimeMultipart bodies = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContent().toString().strip()).isEqualTo("text");
        assertThat(bodies.getBodyPart(1).getContent().toString().strip()).isEqualTo("<p>html</p>");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("Ysbyty Môn - WRES 2025.pdf");
        assertThat(parts.getBodyPart(1).getInputStream()).hasContent("%PDF-1.7 \u0000 content");
    }

    @Test
    void aServerThatNobodyVouchesForIsNotTrusted() throws Exception {
        greenMail.purgeEmailFromAllMailboxes();

        SendOutcome outcome = send(mail(greenMail.getSmtps().getPort(), Security.TLS, "GOOD", null), letter());

        assertThat(outcome).isInstanceOfSatisfying(Temporary.class, temporary -> {
            assertThat(temporary.concernsAll()).isTrue();
            assertThat(temporary.detail()).contains("no safe connection");
        });
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameIsNotTrusted() throws Exception {
        TestCertificates other = TestCertificates.in(folder, "elsewhere");
        scripted = new ScriptedSmtpServer();
        scripted.offerTls(other.context());

        SendOutcome outcome = send(mail(scripted.port(), Security.STARTTLS, null, other.certificate()), letter());

        assertThat(outcome).isInstanceOf(Temporary.class);
        assertThat(scripted.accepted()).isEmpty();
    }

    @Test
    void startTls() throws Exception {
        scripted = new ScriptedSmtpServer();
        scripted.offerTls(certificates.context());

        SendOutcome outcome =
                send(mail(scripted.port(), Security.STARTTLS, null, certificates.certificate()), letter());

        assertThat(outcome).isEqualTo(new Sent("250 2.0.0"));
        assertThat(scripted.accepted()).hasSize(1);
        assertThat(scripted.saidInClear()).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
    }

    @Test
    void nothingIsSaidInClearWhenTlsIsNotOffered() throws Exception {
        scripted = new ScriptedSmtpServer();

        SendOutcome outcome = send(mail(scripted.port(), Security.STARTTLS, "GOOD", null), letter());

        assertThat(outcome).isInstanceOf(Temporary.class);
        assertThat(scripted.accepted()).isEmpty();
        assertThat(scripted.saidInClear()).allMatch(line -> line.startsWith("EHLO") || line.equals("QUIT"));
    }

    @Test
    void aWrongSecretIsNotTriedForEveryMessage() throws Exception {
        SendOutcome outcome =
                send(mail(greenMail.getSmtps().getPort(), Security.TLS, "BAD", certificates.certificate()), letter());

        assertThat(outcome).isInstanceOfSatisfying(Temporary.class, temporary -> {
            assertThat(temporary.concernsAll()).isTrue();
            assertThat(temporary.detail()).contains("refused the user").doesNotContain("battery");
        });
    }

    @Test
    void aMissingSecretIsNamedByItsPlace() {
        SendOutcome outcome = send(mail(1, Security.TLS, "EMPTY", null), letter());

        assertThat(outcome).isEqualTo(new Temporary("the environment variable EMPTY is not set", true));
    }

    @Test
    void oneConnectionServesManyMessages() throws Exception {
        scripted = new ScriptedSmtpServer();
        Mail mail = mail(scripted.port(), Security.NONE, null, null);
        AtomicInteger handedOver = new AtomicInteger();
        try (SmtpServer server = new SmtpServer(mail, ENVIRONMENT::get)) {
            for (int i = 0; i < 5; i++) {
                MimeMessage message = new MessageMaker(mail).message(letter(), Instant.EPOCH);
                assertThat(server.send(message, TO, handedOver::incrementAndGet))
                        .isInstanceOf(Sent.class);
            }
        }
        assertThat(scripted.accepted()).hasSize(5);
        assertThat(scripted.connections()).isEqualTo(1);
        assertThat(handedOver).hasValue(5);
    }

    @Test
    void whatMayNotBeHandedOverIsNot() throws Exception {
        scripted = new ScriptedSmtpServer();
        Mail mail = mail(scripted.port(), Security.NONE, null, null);
        try (SmtpServer server = new SmtpServer(mail, ENVIRONMENT::get)) {
            MimeMessage message = new MessageMaker(mail).message(letter(), Instant.EPOCH);

            SendOutcome outcome = server.send(message, TO, () -> {
                throw new IllegalStateException("the journal's disk is full");
            });

            assertThat(outcome).isInstanceOf(Temporary.class);
            assertThat(server.send(message, TO, () -> {})).isInstanceOf(Sent.class);
        }
        assertThat(scripted.accepted()).hasSize(1);
    }

    @Test
    void aSubjectCannotAddAHeader() throws Exception {
        scripted = new ScriptedSmtpServer();
        Mail mail = mail(scripted.port(), Security.NONE, null, null);

        send(mail, new Letter("1@example.org", TO, "Trust\r\nBcc: all@example.org", "text", "html", List.of()));

        assertThat(scripted.accepted().getFirst().content())
                .contains("Subject: Trust Bcc: all@example.org")
                .doesNotContain("\nBcc");
    }

    @Test
    void aLineWithAFullStopDoesNotEndTheMessage() throws Exception {
        scripted = new ScriptedSmtpServer();
        Mail mail = mail(scripted.port(), Security.NONE, null, null);

        send(mail, new Letter("1@example.org", TO, "s", "one\n.\ntwo\n", "html", List.of()));

        assertThat(scripted.accepted().getFirst().content()).contains("\n..\ntwo");
    }
}
