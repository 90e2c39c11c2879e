package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The samples for outside schedulers call the command as it is. */
class SchedulerSamplesTest {
    private static final Path SAMPLES = Path.of("../../docs/schedulers");

    @TempDir
    private Path folder;

    private static String sample(String ending) throws IOException {
        return Files.readString(SAMPLES.resolve("wres-distribute." + ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cron", "service", "xml"})
    void theyNameOptionsThatExist(String ending) throws Exception {
        Matcher call = Pattern.compile("\\b(distribute \\S+plan\\.yaml(?: --[a-z-]+)+)")
                .matcher(sample(ending));
        assertThat(call.find()).isTrue();
        String[] arguments =
                call.group(1).replaceFirst("\\S+plan\\.yaml", "nowhere.yaml").split(" ");

        Run run = Run.wres(new FakeCapabilities(), arguments);

        assertThat(run.err()).contains("nowhere.yaml").doesNotContain("Unknown option");
        assertThat(call.group(1)).contains("--due");
    }

    /** What cron would run, with a stand-in for wres: the secrets of the file must reach it. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void cronHandsTheSecretsOn() throws Exception {
        Path wres = Files.writeString(folder.resolve("wres"), "#!/bin/sh\necho \"$1 $WRES_MAIL_PASSWORD\" >&2\n");
        assertThat(wres.toFile().setExecutable(true)).isTrue();
        Path secrets = Files.writeString(folder.resolve("environment"), "WRES_MAIL_PASSWORD=sesame\n");
        String line = sample("cron")
                .lines()
                .filter(text -> text.startsWith("*/10"))
                .findFirst()
                .orElseThrow();
        String command = line.replaceFirst("^(\\S+ ){5}wres ", "")
                .replace("/opt/wres/bin/wres", wres.toString())
                .replace("/etc/wres/environment", secrets.toString());

        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("distribute sesame\n");
    }

    @Test
    void theTaskOfWindowsIsWellFormed() throws Exception {
        Document task = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(SAMPLES.resolve("wres-distribute.xml").toFile());

        assertThat(task.getDocumentElement().getTagName()).isEqualTo("Task");
        assertThat(task.getElementsByTagName("MultipleInstancesPolicy").item(0).getTextContent())
                .isEqualTo("IgnoreNew");
    }

    /** By systemd's own checker, where there is one. */
    @Test
    void systemdUnderstandsTheTimer() throws Exception {
        Path analyze = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(analyze), "no systemd-analyze here");
        Process check = new ProcessBuilder(analyze.toString(), "calendar", "*:0/10")
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(sample("timer")).contains("OnCalendar=*:0/10");
        assertThat(check.waitFor()).as(said).isZero();
    }
}
