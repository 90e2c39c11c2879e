package org.wresbirt.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A virtual machine with a host in it, in a working folder of its own. */
final class HostProcess {
    static final Path RUNTIMES = Path.of(System.getProperty("runtimes"));
    static final Path BUNDLE = Path.of(System.getProperty("bundle"));
    static final Path EMITTERS = Path.of(System.getProperty("emitters"));
    static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

    private final Path folder;
    private final List<String> command = new ArrayList<>();

    /** @param folder where it works, and writes into the sub-folder {@code output} */
    HostProcess(Path java, Path folder, Class<?> host, List<Path> classPath, List<String> arguments)
            throws IOException {
        this.folder = folder;
        Files.createDirectories(output());
        command.addAll(List.of(
                java.resolve("bin/java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                // what is held softly only counts as released: it goes when memory is short
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-Djava.awt.headless=true"));
        // as Tomcat's own start script has them
        for (String opened :
                List.of("java.lang", "java.lang.reflect", "java.io", "java.util", "java.util.concurrent")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("-cp");
        command.add(String.join(
                System.getProperty("path.separator"),
                classPath.stream().map(Path::toString).toList()));
        command.add(host.getName());
        command.addAll(arguments);
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Runs it to its end. Gives what it noted. */
    Properties run() throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(() -> "exit code of " + command.get(0) + "; its log:\n" + tail(log))
                .isZero();
        Properties outcome = new Properties();
        try (Reader reader = Files.newBufferedReader(output().resolve("outcome.properties"))) {
            outcome.load(reader);
        }
        return outcome;
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"), StandardCharsets.ISO_8859_1);
    }

    private static String tail(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return text.substring(Math.max(0, text.length() - 6000));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** The jars of a runtime, in the order of their names. */
    static List<Path> jars(String runtime) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(RUNTIMES.resolve(runtime), "*.jar")) {
            found.forEach(jars::add);
        }
        jars.sort(null);
        assertThat(jars).as(runtime).isNotEmpty();
        return jars;
    }
}
