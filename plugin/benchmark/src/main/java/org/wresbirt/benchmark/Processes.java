package org.wresbirt.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Starts the measured processes and collects the figures that they print. */
final class Processes {
    private final Path duck;
    /** All figures so far, by name. */
    final Map<String, Double> figures = new TreeMap<>();

    Processes(Path target) throws IOException {
        duck = target.resolve("duckdb");
        // Java uses no archive of jars that changed, and does not make it anew either.
        try (Stream<Path> files = Files.list(target)) {
            for (Path archive :
                    files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(archive);
            }
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("duckdb_jdbc")) {
                PeerLibrary.unpack(Path.of(entry), duck);
            }
        }
    }

    /** Both contenders in one process. */
    void warm(int threads, double seconds, Map<String, Path> folders) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("" + threads, "" + seconds));
        folders.forEach((name, folder) -> {
            arguments.add(name);
            arguments.add(folder.toString());
        });
        figures.putAll(run(threads, List.of("-Xmx1g"), Warm.class, arguments, classPath(true, true)));
    }

    /** Each job in a process of its own, in turn, {@code starts} times; medians. A job that fails leaves a gap. */
    void cold(String name, Path folder, int threads, int starts, String... jobs)
            throws IOException, InterruptedException {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        // The first start is not counted: it leaves the class archive that every later start uses, ours and the peer's.
        for (int start = -1; start < starts; start++) {
            for (String job : jobs) {
                long before = System.nanoTime();
                Map<String, Double> used = run(
                        threads,
                        options(name, job),
                        Cold.class,
                        List.of(job, folder.toString(), "" + threads),
                        classPath(!job.equals(Peer.STOCK), job.equals(FlatFileDriverRows.JOB)));
                double wall = (System.nanoTime() - before) / 1e6;
                if (used != null && start >= 0) {
                    used.put("ms", wall);
                    used.forEach((measure, value) -> all.computeIfAbsent(
                                    name + ".cold." + job + "." + threads + "." + measure, k -> new ArrayList<>())
                            .add(value));
                }
            }
        }
        all.forEach((key, values) -> figures.put(key, Warm.median(values)));
    }

    /**
     * As {@code bin/wres} starts Java: a short job with the quick compiler, each job with an archive of its classes. Large
     * extracts get no more heap than they need: Java takes what it is given, and that would be measured as ours.
     */
    private List<String> options(String name, String job) {
        List<String> options = new ArrayList<>(List.of(
                name.equals("national") || name.startsWith("growth") ? "-Xmx160m" : "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + duck.resolveSibling(job + ".jsa")));
        if (name.equals("trust")) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }

    private Map<String, Double> run(
            int threads, List<String> options, Class<?> main, List<String> arguments, String classPath)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // The engine takes as many threads as it sees processors.
        command.add("-XX:ActiveProcessorCount=" + threads);
        command.add("-Djava.library.path=" + duck.resolve("native"));
        command.add("-classpath");
        command.add(classPath);
        command.add(main.getName());
        command.addAll(arguments);
        // DuckDB's library makes Java warn each time; what a process says is only wanted when it fails.
        Path said = duck.resolveSibling("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(said.toFile()).start();
        Map<String, Double> printed = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    System.err.println(line);
                } else {
                    printed.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
                }
            }
        }
        if (process.waitFor() != 0) {
            System.err.println(Files.readString(said));
            if (main == Warm.class) {
                throw new IllegalStateException("a measured process failed; see above");
            }
            return null;
        }
        return printed;
    }

    /**
     * @param unpacked whether DuckDB's library was taken out of its jar before
     * @param flatFileDriver whether BIRT's driver is wanted
     */
    private String classPath(boolean unpacked, boolean flatFileDriver) {
        StringBuilder path = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // Java keeps no archive of classes that lie in a folder: ours are taken from the jar that was just packed.
            boolean driver = entry.contains("innoventsolutions");
            boolean wanted = entry.contains("duckdb_jdbc") ? !unpacked : flatFileDriver || !driver;
            if (wanted && !Files.isDirectory(Path.of(entry))) {
                path.append(entry).append(File.pathSeparator);
            }
        }
        try (Stream<Path> built = Files.list(duck.resolveSibling("..").normalize())) {
            built.filter(file -> file.getFileName().toString().matches("wres-benchmark-.*\\.jar"))
                    .forEach(file -> path.append(file).append(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unpacked ? path.append(duck.resolve("classes.jar")).toString() : path.toString();
    }
}
