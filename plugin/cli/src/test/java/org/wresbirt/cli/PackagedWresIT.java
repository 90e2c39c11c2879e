package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code target/wres} as users start it. */
@DisabledOnOs(OS.WINDOWS)
class PackagedWresIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SCRIPT = TARGET.resolve("wres/bin/wres");
    private static final String THIS_JAVA = System.getProperty("java.home");

    @TempDir
    private Path temporary;

    /** Runs a command with no more of an environment than is given here. */
    private Run run(Map<String, String> environment, Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("out.txt");
        Path err = temporary.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.ISO_8859_1));
    }

    private Run run(String... arguments) throws Exception {
        return run(Map.of("WRES_JAVA", THIS_JAVA), SCRIPT, arguments);
    }

    /** A folder that looks like a JDK; its java says its name and what it was asked. */
    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(temporary.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"" + name + " $*\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    @Test
    void tellsItsVersionWithOnlyWresJavaSet() throws Exception {
        Run run = run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("wres ").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void endsWithTwoOnAMistake() throws Exception {
        Run run = run("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("FOLDER");
    }

    @Test
    void wresJavaMayNameTheCommandItself() throws Exception {
        assertThat(run(Map.of("WRES_JAVA", THIS_JAVA + "/bin/java"), SCRIPT, "--version")
                        .exitCode())
                .isZero();
    }

    @Test
    void aWresJavaThatDoesNotFitIsNotReplacedInSilence() throws Exception {
        for (Path java : List.of(jdk("old", "17.0.15"), temporary.resolve("nowhere"))) {
            Run run = run(Map.of("WRES_JAVA", java.toString(), "JAVA_HOME", THIS_JAVA), SCRIPT, "--version");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("WRES_JAVA is '" + java + "', which is no Java 21 or newer");
        }
    }

    @Test
    void looksInJavaHomeThenOnThePathAndSkipsWhatIsTooOld() throws Exception {
        String first = jdk("first", "21.0.1").toString();
        String second = jdk("second", "25").toString();
        String old = jdk("old", "17.0.15").toString();
        String path = ":/usr/bin:/bin";

        assertThat(run(Map.of("WRES_JAVA", second, "JAVA_HOME", first), SCRIPT).out())
                .startsWith("second ");
        assertThat(run(Map.of("JAVA_HOME", first, "PATH", second + "/bin" + path), SCRIPT)
                        .out())
                .startsWith("first ");
        assertThat(run(Map.of("JAVA_HOME", old, "PATH", second + "/bin" + path), SCRIPT)
                        .out())
                .startsWith("second ");
    }

    /** The script with its usual folders of JDKs below the test's own, and a path on which there is no java. */
    private Run runWhereOnlyTheseJdksAre(Path jdks) throws Exception {
        Path bin = Files.createDirectories(temporary.resolve("elsewhere/bin"));
        String script = Files.readString(SCRIPT);
        String usual = "/usr/lib/jvm/*/bin/java /usr/java/*/bin/java /opt/*/bin/java /opt/*/*/bin/java";
        assertThat(script).contains(usual, "/Library/Java/JavaVirtualMachines/*/", "/usr/libexec/java_home");
        Path copy = Files.writeString(
                bin.resolve("wres"),
                script.replace(usual, jdks + "/*/bin/java")
                        .replace("/Library/", "/nowhere/")
                        .replace("/usr/libexec/", "/nowhere/"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "mkdir", "cksum")) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.writeString(link, "#!/bin/sh\nexec /usr/bin/env PATH=/usr/bin:/bin " + tool + " \"$@\"\n");
                assertThat(link.toFile().setExecutable(true)).isTrue();
            }
        }
        return run(Map.of("PATH", tools.toString()), copy, "--version");
    }

    @Test
    void findsTheFirstFitJdkInTheUsualFolders() throws Exception {
        jdk("jdks/a-temurin-8", "1.8.0_462");
        jdk("jdks/b-temurin-17", "17.0.15");
        jdk("jdks/c-temurin-21", "21.0.8");

        assertThat(runWhereOnlyTheseJdksAre(temporary.resolve("jdks")).out()).startsWith("jdks/c-temurin-21 ");
    }

    @Test
    void saysSoWhereThereIsNoJdkOrOnlyOldOnes() throws Exception {
        for (int i = 0; i < 2; i++) {
            Run run = runWhereOnlyTheseJdksAre(temporary.resolve("jdks"));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo(
                            "wres: needs Java 21 or newer and found none in JAVA_HOME, on the PATH or in the usual folders.\n"
                                    + "wres: install one (for example from https://adoptium.net), or set WRES_JAVA to the folder of one.\n");
            jdk("jdks/old", "17.0.15");
        }
    }

    /** A scheduler runs for months; Java before 22 does not know the option and would not start. */
    @Test
    void givesMemoryBackToTheSystemWhileItDistributes() throws Exception {
        String option = "-XX:TrimNativeHeapInterval=";
        String older = jdk("older", "21.0.8").toString();
        String newer = jdk("newer", "22").toString();
        assertThat(run(Map.of("WRES_JAVA", older), SCRIPT, "distribute").out()).doesNotContain(option);
        assertThat(run(Map.of("WRES_JAVA", newer), SCRIPT, "distribute").out()).contains(option);
        assertThat(run(Map.of("WRES_JAVA", newer), SCRIPT, "render").out()).doesNotContain(option);
    }

    @Test
    void handsOverArgumentsAsTheyAre() throws Exception {
        Path home = jdk("echo", "21");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nfor a; do echo \"<$a>\"; done\n");
        Run run = run(Map.of("WRES_JAVA", home.toString()), SCRIPT, "query", "my trust", "SELECT *", "", "a'b\"$c");

        assertThat(run.out()).endsWith("<query>\n<my trust>\n<SELECT *>\n<>\n<a'b\"$c>\n");
    }

    @Test
    void runsThroughASymbolicLinkAndFromAFolderWithSpaces() throws Exception {
        Path spaced = Files.createSymbolicLink(temporary.resolve("wres of ours"), TARGET.resolve("wres"));
        Path link = Files.createSymbolicLink(temporary.resolve("wres"), spaced.resolve("bin/wres"));
        Path again = Files.createSymbolicLink(temporary.resolve("again"), Path.of("wres"));

        assertThat(run(Map.of("WRES_JAVA", THIS_JAVA), again, "--version").exitCode())
                .isZero();
        // JUnit warns of links that lead out of its folder
        Files.delete(again);
        Files.delete(link);
        Files.delete(spaced);
    }

    @Test
    void opensFoldersWithLettersBeyondAsciiInAnyLocale() throws Exception {
        Path folder = temporary.resolve("Ysbyty Môn");
        Files.createDirectory(folder);
        for (String locale : List.of("C", "POSIX", "")) {
            // an empty folder is a problem (1); one that is not found is a mistake (2)
            assertThat(run(Map.of("WRES_JAVA", THIS_JAVA, "LC_ALL", locale), SCRIPT, "check", folder.toString())
                            .exitCode())
                    .isEqualTo(1);
        }
    }

    @Test
    void takesNoOffenceWhenItsReaderLeaves() throws Exception {
        Run run = run(Map.of("WRES_JAVA", THIS_JAVA), Path.of("sh"), "-c", "'" + SCRIPT + "' --help | true");

        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysSoWhenTheDiskIsFull() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Run run = run(Map.of("WRES_JAVA", THIS_JAVA), Path.of("sh"), "-c", "'" + SCRIPT + "' --help > /dev/full");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("could not be written to standard output");
    }

    @Test
    void helpWaitsForNeitherDerbyNorBirt() throws Exception {
        Path loaded = temporary.resolve("loaded.txt");
        Run run = run(
                Map.of("WRES_JAVA", THIS_JAVA, "WRES_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded),
                SCRIPT,
                "--help");

        assertThat(run.out()).startsWith("Usage: wres");
        assertThat(Files.readString(loaded))
                .contains("org.wresbirt.cli.Main")
                .doesNotContain("org.apache.derby", "org.eclipse.birt");
    }

    /** What bash offers after this much of a line. */
    private String completions(String line) throws Exception {
        Path script = temporary.resolve("completion.sh");
        Files.writeString(script, run("completion").out());
        Run run = run(
                Map.of("WRES_JAVA", THIS_JAVA),
                Path.of("bash"),
                "-c",
                // outside an interactive shell bash refuses compopt, which only sets how a word is written
                "compopt() { :; }; set -f; source \"$1\"; COMP_LINE=$2; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                        + " [ \"${2% }\" = \"$2\" ] || { COMP_WORDS+=(''); COMP_CWORD=$((COMP_CWORD + 1)); };"
                        + " _complete_wres; echo \"${COMPREPLY[*]}\"",
                "bash",
                script.toString(),
                line);
        assertThat(run.err()).isEmpty();
        return run.out().strip();
    }

    @ParameterizedTest(name = "wres {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "wres re"                            | render
                    "wres query trust --form"            | --format
                    "wres query --format "               | table csv json
                    "wres render --disclosure p"         | public
                    "wres render wres-exec"              | wres-executive-summary
                    "wres tables DISPARITY"              | DISPARITY_RATIO
                    """)
    void bashCompletesCommandsOptionsTemplatesAndTables(String typed, String offered) throws Exception {
        assertThat(completions(typed)).isEqualTo(offered);
    }

    @Test
    void leavesNoLogInTheWorkingFolder() throws Exception {
        run("check", temporary.toString());
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("out.txt", "err.txt");
        }
    }

    /** Java shares a class archive between folders that differ in their names only, and then refuses Derby's sealed packages. */
    @Test
    void aFolderThatWasMovedStartsAsBefore() throws Exception {
        Map<String, String> environment = Map.of(
                "WRES_JAVA", THIS_JAVA, "WRES_CACHE", temporary.resolve("cache").toString());
        Path extracts = temporary.resolve("trust");
        run("sample", extracts.toString());
        Path here = temporary.resolve("here");
        assertThat(new ProcessBuilder("cp", "-a", TARGET.resolve("wres").toString(), here.toString())
                        .start()
                        .waitFor())
                .isZero();
        String[] query = {"query", extracts.toString(), "SELECT COUNT(*) FROM FIGURE WHERE REPORTING_YEAR = 2024"};
        assertThat(run(environment, here.resolve("bin/wres"), query).exitCode()).isZero();

        Path there = Files.move(here, temporary.resolve("there"));

        for (int i = 0; i < 2; i++) {
            Run run = run(environment, there.resolve("bin/wres"), query);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }
    }

    /** Java goes without an archive of classes that changed, and leaves it as it is. */
    @Test
    void aNewVersionInTheSamePlaceGetsAnArchiveOfItsOwn() throws Exception {
        Path cache = temporary.resolve("cache");
        Map<String, String> environment = Map.of("WRES_JAVA", THIS_JAVA, "WRES_CACHE", cache.toString());
        Path here = temporary.resolve("here");
        assertThat(new ProcessBuilder("cp", "-a", TARGET.resolve("wres").toString(), here.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(run(environment, here.resolve("bin/wres"), "tables").exitCode())
                .isZero();
        Path before = onlyFile(cache);

        try (Stream<Path> libraries = Files.list(here.resolve("lib"))) {
            Path engine = libraries
                    .filter(file -> file.getFileName().toString().startsWith("wres-engine"))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(engine, FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
        }
        assertThat(run(environment, here.resolve("bin/wres"), "tables").exitCode())
                .isZero();

        assertThat(onlyFile(cache)).isNotEqualTo(before);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void theZipHoldsTheSame() throws Exception {
        try (Stream<Path> files = Files.list(TARGET)) {
            Path zip = files.filter(file -> file.getFileName().toString().matches("wres-\\d.*\\.zip"))
                    .findFirst()
                    .orElseThrow();
            String base = zip.getFileName().toString().replace(".zip", "/");
            try (ZipFile content = new ZipFile(zip.toFile());
                    Stream<Path> unpacked = Files.walk(TARGET.resolve("wres"))) {
                assertThat(content.stream()
                                .filter(entry -> !entry.isDirectory())
                                .map(entry -> entry.getName()))
                        .contains(base + "bin/wres", base + "bin/wres.bat", base + "LICENSE", base + "NOTICE")
                        .contains(
                                base + "sample-plans/distribution-plan.schema.json",
                                base + "schedulers/wres-distribute.cron")
                        .containsExactlyInAnyOrderElementsOf(unpacked.filter(Files::isRegularFile)
                                .map(file -> base + TARGET.resolve("wres").relativize(file))
                                .toList());
            }
        }
    }
}
