package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code wres.bat}, carried out by Wine's cmd.exe with a java.exe that says what it was asked. Wine's is not Microsoft's: loops over
 * files by a pattern in quotes find nothing in it, so the usual folders and the class archive are not tried here. Needs {@code wine}
 * and the compiler {@code x86_64-w64-mingw32-gcc}.
 */
class WindowsScriptIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PREFIX = TARGET.resolve("wine");

    /** Blanks, brackets and an ampersand, as in real folders. */
    private static final String FOLDER = "wres & co (x86)";

    private static final String JAVA =
            """
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            int main(int count, char **arguments) {
                if (count == 2 && !strcmp(arguments[1], "-version")) {
                    fprintf(stderr, "openjdk version \\"%s\\" 2025-07-15\\n", VERSION);
                    return 0;
                }
                for (int i = 0; i < count; i++) printf("<%s>\\n", arguments[i]);
                return getenv("JAVA_EXIT") ? atoi(getenv("JAVA_EXIT")) : 0;
            }
            """;

    @TempDir
    private static Path shared;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void prepare() throws Exception {
        assumeTrue(isThere("wine") && isThere("x86_64-w64-mingw32-gcc"), "no Wine, or no compiler for Windows");
        for (String version : List.of("1.8.0_292", "17.0.15", "21.0.8")) {
            Path source = Files.writeString(shared.resolve("java.c"), JAVA);
            run(
                    shared.resolve("gcc.txt"),
                    "x86_64-w64-mingw32-gcc",
                    "-DVERSION=\"" + version + "\"",
                    "-o",
                    shared.resolve("java-" + version + ".exe").toString(),
                    source.toString());
        }
        run(shared.resolve("boot.txt"), "wine", "cmd", "/c", "exit");
    }

    private static boolean isThere(String command) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }

    private static int run(Path output, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        output.resolveSibling("errors.txt").toFile()));
        builder.environment().put("WINEPREFIX", PREFIX.toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "WRES_JAVA", "WRES_CACHE", "WRES_JAVA_OPTIONS"));
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(temporary.resolve(FOLDER).resolve("bin"));
        Files.copy(TARGET.resolve("wres/bin/wres.bat"), bin.resolve("wres.bat"));
    }

    /** A JDK that tells its version when asked, and by its release file if it is to have one. */
    private String jdk(String name, String version, boolean release) throws IOException {
        Path bin = Files.createDirectories(temporary.resolve(name).resolve("bin"));
        Files.copy(
                shared.resolve("java-" + version + ".exe"),
                bin.resolve("java.exe"),
                StandardCopyOption.REPLACE_EXISTING);
        if (release) {
            Files.writeString(
                    bin.resolveSibling("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return windows(temporary.resolve(name));
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    /** Runs the script from another, as people do, with some variables set and no Java on the path. */
    private Run wres(List<String> variables, String arguments) throws Exception {
        List<String> lines = new ArrayList<>(List.of("@echo off", "set \"PATH=C:\\windows\\system32\""));
        variables.forEach(variable -> lines.add("set " + variable));
        lines.add("\"" + windows(temporary.resolve(FOLDER).resolve("bin/wres.bat")) + "\" " + arguments);
        Path script = Files.writeString(temporary.resolve("go.bat"), String.join("\r\n", lines) + "\r\n");
        Path out = temporary.resolve("out.txt");
        Files.deleteIfExists(temporary.resolve("errors.txt"));
        int code = run(out, "wine", "cmd", "/c", windows(script));
        return new Run(code, text(out), text(temporary.resolve("errors.txt")));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r", "");
    }

    @Test
    void handsOverArgumentsAsTheyAreFromAFolderWithAnyName() throws Exception {
        String java = jdk("jdk (21) & more", "21.0.8", true);

        Run run = wres(
                List.of("\"WRES_JAVA=" + java + "\"", "\"WRES_JAVA_OPTIONS=-Xmx4g -Dx=1\""),
                "query \"my trust\" \"SELECT COUNT(*) FROM X WHERE Y <> 'a!b & c'\" C:\\data(2)");

        String home = windows(temporary.resolve(FOLDER));
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("<" + java + "\\bin\\java.exe>")
                .containsSequence("<-Xmx4g>", "<-Dx=1>", "<-cp>", "<" + home + "\\lib\\*>")
                .contains("<-Dwres.home=" + home + ">")
                .endsWith(
                        "<org.wresbirt.cli.Main>",
                        "<query>",
                        "<my trust>",
                        "<SELECT COUNT(*) FROM X WHERE Y <> 'a!b & c'>",
                        "<C:\\data(2)>");
    }

    @Test
    void endsWithTheCodeOfTheCommand() throws Exception {
        String java = "\"WRES_JAVA=" + jdk("jdk", "21.0.8", true) + "\"";

        for (int code = 0; code <= 3; code++) {
            assertThat(wres(List.of(java, "JAVA_EXIT=" + code), "check trust").exitCode())
                    .isEqualTo(code);
        }
    }

    @Test
    void asksJavaItselfWhereThereIsNoReleaseFile() throws Exception {
        String old = jdk("Program Files (x86)/javapath", "1.8.0_292", false);
        String good = jdk("Program Files (x86)/jdk & more", "21.0.8", false);

        assertThat(wres(List.of("\"JAVA_HOME=" + good + "\""), "--version").out())
                .startsWith("<" + good);
        assertThat(wres(List.of("\"JAVA_HOME=" + old + "\"", "\"PATH=" + good + "\\bin;%PATH%\""), "--version")
                        .out())
                .startsWith("<" + good);
    }

    @Test
    void wresJavaMayHaveQuotesAndNameTheCommand() throws Exception {
        String java = jdk("jdk (21) & more", "21.0.8", true);

        for (String value : List.of("\"" + java + "\"", "\"" + java + "\\bin\\java.exe\"", java + "\\bin\\java")) {
            String variable = value.startsWith("\"") ? "WRES_JAVA=" + value : "\"WRES_JAVA=" + value + "\"";
            assertThat(wres(List.of(variable), "--version").out()).as(value).startsWith("<" + java);
        }
    }

    @Test
    void aWresJavaThatDoesNotFitIsNotReplacedInSilence() throws Exception {
        String good = jdk("good", "21.0.8", true);
        String old = jdk("old (x86)", "17.0.15", true);

        Run run = wres(List.of("\"WRES_JAVA=" + old + "\"", "\"JAVA_HOME=" + good + "\""), "--version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("WRES_JAVA is \"" + old + "\", which is no Java 21 or newer");
    }

    @Test
    void saysSoWhereThereIsNoJavaOrOnlyAnOldOne() throws Exception {
        String old = jdk("old (x86)", "17.0.15", true);

        for (List<String> variables :
                List.of(List.<String>of(), List.of("\"JAVA_HOME=" + old + "\"", "\"PATH=" + old + "\\bin;%PATH%\""))) {
            Run run = wres(variables, "--version");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("needs Java 21 or newer and found none", "set WRES_JAVA");
        }
    }
}
