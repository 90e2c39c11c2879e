package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.journal.DerbyJournal;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;

/** {@code wres distribute} as users start it: real extracts, real reports, a real conversation with a mail server. */
@DisabledOnOs(OS.WINDOWS)
class DistributePackagedIT {
    private static final String SCRIPT =
            Path.of("target/wres/bin/wres").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private ProcessBuilder wres(String... arguments) {
        List<String> command = new ArrayList<>(List.of(SCRIPT));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("WRES_JAVA", System.getProperty("java.home"));
        builder.environment().put("WRES_CACHE", "none");
        builder.environment().put("REPORT_PASSWORD", "open sesame");
        return builder;
    }

    private Run run(String... arguments) throws Exception {
        int code = wres(arguments).start().waitFor();
        return new Run(
                code,
                Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt"), StandardCharsets.ISO_8859_1));
    }

    private void plan(int port, String more) throws Exception {
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: pack
                time-zone: Europe/London
                extracts: trust
                allowed-domains: example.org
                internal-addresses: [chief@example.org, director@example.org]
                operator: bi@example.org
                mail: {host: 127.0.0.1, port: %d, security: none, from: wres@example.org}
                deliveries:
                  - name: summary
                    disclosure: internal
                    reports: {template: wres-executive-summary}
                    recipients:
                      - {role: Chief executive, address: chief@example.org, organisations: all}
                      - {role: Director, address: director@example.org, organisations: [ZEX]}
                    conditions: {unchanged: skip}
                %s"""
                        .formatted(port, more.indent(4)));
    }

    private static MimeMultipart parts(String content) throws Exception {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
        return (MimeMultipart) message.getContent();
    }

    @Test
    void aNewUsersFirstHour() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "folders:\n  - path: reports/${organisation.code}");
            assertThat(run("sample", "trust").exitCode()).isZero();

            assertThat(run("distribute", "plan.yaml", "--check").exitCode()).isZero();
            Run preview = run("distribute", "plan.yaml", "--dry-run", "--format", "csv");
            assertThat(preview.out().lines()).hasSize(4).anyMatch(line -> line.contains("director@example.org"));
            assertThat(folder.resolve("plan.yaml.state")).doesNotExist();

            Run sent = run("distribute", "plan.yaml", "--now", "--format", "csv");
            assertThat(sent.err()).doesNotContain("fault in the program");
            assertThat(sent.exitCode()).isZero();
            assertThat(sent.out().lines().filter(line -> line.contains("DONE"))).hasSize(3);

            assertThat(server.copies())
                    .containsEntry("chief@example.org", 1)
                    .containsEntry("director@example.org", 1)
                    .hasSize(2);
            MimeMultipart parts = parts(server.accepted().getFirst().content());
            byte[] attachment = parts.getBodyPart(1).getInputStream().readAllBytes();
            assertThat(text(attachment, "")).contains("Example Healthcare NHS Trust");
            assertThat(folder.resolve("reports/ZEX/Example Healthcare NHS Trust - WRES 2024 - executive summary.pdf"))
                    .hasBinaryContent(attachment);
            assertThat(Files.getPosixFilePermissions(folder.resolve("plan.yaml.state")))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));

            assertThat(run("distribute", "plan.yaml", "--now").exitCode()).isZero();
            assertThat(server.accepted()).hasSize(2);
            assertThat(run("distribute", "plan.yaml", "--status", "--format", "csv")
                            .out())
                    .contains("SKIPPED", "have not changed");
            assertThat(run("distribute", "plan.yaml", "--audit", "--format", "csv")
                            .out())
                    .contains("HANDING_OVER", "250")
                    .doesNotContain("@example.org,chief", "chief@example.org");
        }
    }

    @Test
    void aReportWithAPassword() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "pdf-password: {environment: REPORT_PASSWORD}");
            run("sample", "trust");

            assertThat(run("distribute", "plan.yaml", "--now").exitCode()).isZero();

            String content = server.accepted().getFirst().content();
            byte[] attachment = parts(content).getBodyPart(1).getInputStream().readAllBytes();
            assertThat(text(attachment, "open sesame")).contains("Example Healthcare NHS Trust");
            // the subject and the opening name the trust; the numbers are only inside
            assertThat(content).doesNotContain("The nine indicators", "open sesame");
        }
    }

    /** Small numbers are protected in the document and in the message, and conditions still see the extracts as they are. */
    @Test
    void aPublicReport() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "minimum-count: 10");
            Path plan = folder.resolve("plan.yaml");
            Files.writeString(plan, Files.readString(plan).replace("disclosure: internal", "disclosure: public"));
            run("sample", "trust");

            Run sent = run("distribute", "plan.yaml", "--now", "--format", "csv");
            assertThat(sent.err()).doesNotContain("fault in the program");
            assertThat(sent.exitCode()).isZero();

            MimeMultipart parts = parts(server.accepted().getFirst().content());
            String letter = letter(parts);
            assertThat(letter)
                    .contains("protected", "Small numbers are protected")
                    .doesNotContain("real counts");
            String content = run("query", "trust", "SELECT CONTENT_SHA256 FROM SOURCE_FILE", "--format", "csv")
                    .out();
            assertThat(content.lines().skip(1)).allSatisfy(hash -> assertThat(letter)
                    .doesNotContain(hash.strip().substring(0, 12)));

            run("distribute", "plan.yaml", "--now");
            assertThat(server.accepted()).as("unchanged: skip").hasSize(2);
        }
    }

    @Test
    void exitCodesTellAMistakeAProblemAndAFailedDeliveryApart() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "");
            assertThat(run("distribute", "plan.yaml", "--now", "--delivery", "nonsense")
                            .exitCode())
                    .isEqualTo(2);
            assertThat(run("distribute", "plan.yaml", "--now", "--due").exitCode())
                    .isEqualTo(2);
            Run noExtracts = run("distribute", "plan.yaml", "--now");
            assertThat(noExtracts.exitCode()).isEqualTo(1);
            assertThat(noExtracts.err()).contains("trust");

            run("sample", "trust");
            server.byRecipient(recipient -> recipient.startsWith("director")
                    ? ScriptedSmtpServer.Behaviour.REFUSE_RECIPIENT
                    : ScriptedSmtpServer.Behaviour.ACCEPT);
            Run refused = run("distribute", "plan.yaml", "--now");
            assertThat(refused.exitCode()).isEqualTo(3);
            assertThat(refused.err()).contains("550 5.1.1", "Director").doesNotContain("director@example.org");
            assertThat(server.copies()).containsEntry("chief@example.org", 1);
        }
    }

    /** Two people, or two machines' schedulers, that ask for the same at the same moment. */
    @Test
    void twoProcessesAtOnceSendOneCopy() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "");
            Path plan = folder.resolve("plan.yaml");
            Files.writeString(plan, Files.readString(plan).replace("conditions: {unchanged: skip}", ""));
            run("sample", "trust");
            List<Process> processes = new ArrayList<>();
            for (String name : List.of("first", "second")) {
                processes.add(wres("distribute", "plan.yaml", "--now")
                        .redirectOutput(folder.resolve(name + "-out.txt").toFile())
                        .redirectError(folder.resolve(name + "-err.txt").toFile())
                        .start());
            }
            List<Integer> codes = new ArrayList<>();
            for (Process process : processes) {
                codes.add(process.waitFor());
            }

            assertThat(codes)
                    .as("the other does nothing, or says who is at work")
                    .contains(0)
                    .isSubsetOf(0, 1);
            assertThat(server.copies())
                    .containsOnly(Map.entry("chief@example.org", 1), Map.entry("director@example.org", 1));
        }
    }

    @Test
    void aRunningSchedulerSendsWhatIsDue() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "schedule: \"* * * * *\"");
            run("sample", "trust");
            try (StateFolder state = StateFolder.take(folder.resolve("plan.yaml.state"));
                    Journal journal = new DerbyJournal(state.database())) {
                journal.checked("summary", Instant.now().minus(Duration.ofMinutes(2)));
            }
            Process process = wres("distribute", "plan.yaml").start();
            while (server.accepted().size() < 2) {
                assertThat(process.isAlive())
                        .as(Files.readString(folder.resolve("err.txt")))
                        .isTrue();
                Thread.sleep(100);
            }

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(server.copies()).containsEntry("chief@example.org", 1).containsEntry("director@example.org", 1);
            assertThat(run("distribute", "plan.yaml", "--status", "--format", "csv")
                            .out())
                    .contains("DONE")
                    .doesNotContain("UNCERTAIN");
        }
    }

    @Test
    void aRunningSchedulerEndsWhenItIsTold() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            plan(server.port(), "schedule: 0 8 5 * *");
            run("sample", "trust");
            Process process = wres("distribute", "plan.yaml").start();
            while (!Files.readString(folder.resolve("err.txt")).contains("Next: ")) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(100);
            }

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(server.accepted()).isEmpty();
        }
    }

    @Test
    void mistakesInAPlan() throws Exception {
        plan(1, "frmats: pdf");

        Run run = run("distribute", "plan.yaml", "--now");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("plan.yaml:16:5: error: unknown key 'frmats' in a delivery");
        assertThat(folder.resolve("plan.yaml.state")).doesNotExist();
    }

    /** The message's own words, as text. */
    private static String letter(MimeMultipart parts) throws Exception {
        MimeMultipart alternative = (MimeMultipart) parts.getBodyPart(0).getContent();
        return (String) alternative.getBodyPart(0).getContent();
    }

    private static String text(byte[] pdf, String password) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
