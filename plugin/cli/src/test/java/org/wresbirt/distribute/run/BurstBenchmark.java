package org.wresbirt.distribute.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;
import org.wresbirt.sample.SampleTrust;

/**
 * Measures a burst: the executive summaries of many organisations, made and mailed by one process, against a fresh process for
 * each. Called by {@code mvn -Pburst}; see docs/performance.md.
 */
final class BurstBenchmark {
    /** Of each of the sample trust's extracts, so that organisations are small and many. */
    private static final int LINES = 400;

    /** Little more than a burst needs: whatever grew with the number of documents would soon not fit. */
    private static final String SMALL_HEAP = "-Xmx384m";

    private static final Pattern FULL_COLLECTION = Pattern.compile("Pause Full .*->(\\d+)M\\(");

    private final Path folder;
    private final Path script;
    private final int organisations;
    private final int fresh;

    private BurstBenchmark(Path folder, Path script, int organisations, int fresh) {
        this.folder = folder;
        this.script = script;
        this.organisations = organisations;
        this.fresh = fresh;
    }

    /** Folder to work in; the start script; how many organisations; how many fresh processes to measure. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        new BurstBenchmark(
                        folder,
                        Path.of(arguments[1]).toAbsolutePath(),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run();
    }

    private void run() throws Exception {
        writeExtracts();
        // small and large bursts, to see what grows
        Measured few = burst(organisations / 4, "");
        Measured many = burst(organisations, "");
        Measured fewInLittle = burst(organisations / 4, SMALL_HEAP);
        Measured manyInLittle = burst(organisations, SMALL_HEAP);
        Measured one = freshProcesses();
        System.out.println(
                "| | documents | seconds | documents a second | processors busy | peak resident memory, MB | in use after full collections, MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        print("one process, a quarter of the burst", few);
        print("one process, the burst", many);
        print("one process, a quarter of the burst, `" + SMALL_HEAP + "`", fewInLittle);
        print("one process, the burst, `" + SMALL_HEAP + "`", manyInLittle);
        print("a fresh process for each document", one);
        System.out.printf(
                Locale.ROOT,
                "%nOnce it is warm, the process makes and sends %.2f documents a second.%n",
                (many.documents - few.documents) / (many.seconds - few.seconds));
        double ratio = (many.documents / many.seconds) / (one.documents / one.seconds);
        System.out.printf(
                Locale.ROOT, "The burst is %.1f times as fast as fresh processes one after another.%n", ratio);
    }

    private static void print(String what, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.2f | %.2f | %d | %s |%n",
                what,
                measured.documents,
                measured.seconds,
                measured.documents / measured.seconds,
                measured.processorSeconds / measured.seconds,
                measured.peakKilobytes / 1024,
                measured.inUse);
    }

    /**
     * @param inUse megabytes of the heap that were in use after the first and the last full collection while documents were made;
     *     empty when it was not looked at
     */
    private record Measured(int documents, double seconds, double processorSeconds, long peakKilobytes, String inUse) {}

    /** What a process took of processors and memory. */
    private record Taken(double processorSeconds, long peakKilobytes) {}

    private static String code(int number) {
        return String.format(Locale.ROOT, "Q%03d", number);
    }

    private void writeExtracts() throws IOException {
        Path sample = folder.resolve("sample");
        Files.createDirectories(sample);
        SampleTrust.write(sample);
        Path all = folder.resolve("extracts");
        StringBuilder list = new StringBuilder("ODS Code,Organisation Name\n");
        for (int i = 0; i < organisations; i++) {
            String code = code(i);
            list.append(code).append(",Invented Trust ").append(code).append('\n');
            Path target = Files.createDirectories(all.resolve(code).resolve("2024"));
            try (Stream<Path> files = Files.list(sample.resolve("2024"))) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                    List<String> kept = new ArrayList<>();
                    for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
                        kept.add(line.replace("ZEX Example Healthcare NHS Trust", code)
                                .replace("ZEX", code));
                    }
                    Files.write(target.resolve(file.getFileName().toString().replace("ZEX", code)), kept);
                }
            }
        }
        Files.writeString(all.resolve("organisations.csv"), list);
    }

    /**
     * @param heap option for Java; empty for what wres gives itself
     */
    private Measured burst(int count, String heap) throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
            StringBuilder codes = new StringBuilder();
            for (int i = 0; i < count; i++) {
                codes.append(i == 0 ? "" : ", ").append(code(i));
            }
            Path plan = folder.resolve("burst-" + count + heap + ".yaml");
            Path collections = folder.resolve("collections-" + count + heap + ".txt");
            Files.deleteIfExists(collections);
            Files.writeString(
                    plan,
                    """
                    plan: burst
                    time-zone: Europe/London
                    extracts: extracts
                    allowed-domains: example.org
                    internal-addresses: someone@example.org
                    operator: someone@example.org
                    mail: {host: 127.0.0.1, port: %d, security: none, from: wres@example.org}
                    deliveries:
                      - name: summary
                        disclosure: internal
                        organisations: [%s]
                        conditions: {incomplete: send}
                        reports: {template: wres-executive-summary}
                        recipients: {role: Somebody, address: someone@example.org, organisations: all}
                    """
                            .formatted(server.port(), codes));
            long begin = System.nanoTime();
            Taken taken = process(heap + " -Xlog:gc:file=" + collections, "distribute", plan.toString(), "--now");
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (server.accepted().size() != count) {
                throw new IllegalStateException(
                        server.accepted().size() + " messages of " + count + "; see " + folder.resolve("err.txt"));
            }
            return new Measured(count, seconds, taken.processorSeconds, taken.peakKilobytes, inUse(collections));
        }
    }

    /** Without the first quarter of the log: before that, extracts are read, and Java still loads its classes. */
    private static String inUse(Path collections) throws IOException {
        List<String> lines = Files.readAllLines(collections);
        List<String> full = new ArrayList<>();
        for (String line : lines.subList(lines.size() / 4, lines.size())) {
            Matcher matcher = FULL_COLLECTION.matcher(line);
            if (matcher.find()) {
                full.add(matcher.group(1));
            }
        }
        return full.isEmpty() ? "" : full.getFirst() + " … " + full.getLast();
    }

    /** Each reads the extracts of its own organisation only: the best that a process for itself can do. */
    private Measured freshProcesses() throws Exception {
        long peak = 0;
        double processor = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < fresh; i++) {
            Taken taken = process(
                    "",
                    "render",
                    "wres-executive-summary",
                    "--extracts",
                    folder.resolve("extracts").resolve(code(i)).toString(),
                    "-o",
                    folder.resolve(code(i) + ".pdf").toString());
            peak = Math.max(peak, taken.peakKilobytes);
            processor += taken.processorSeconds;
        }
        return new Measured(fresh, (System.nanoTime() - begin) / 1e9, processor, peak, "");
    }

    /** Runs a command; memory and processor time are 0 where the system does not say. */
    private Taken process(String options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("WRES_JAVA", System.getProperty("java.home"));
        builder.environment().put("WRES_JAVA_OPTIONS", options);
        Process process = builder.start();
        long peak = 0;
        Duration processor = Duration.ZERO;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue() + ": "
                    + Files.readString(folder.resolve("err.txt")));
        }
        return new Taken(processor.toMillis() / 1e3, peak);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
