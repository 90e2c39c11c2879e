package org.wresbirt.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Generates extracts, measures the engine and DuckDB on them, prints and keeps the report. See docs/performance.md. */
public final class Benchmark {
    private static final int[] GROWTH_UP_TO_TRUST = {10_000, 50_000};
    private static final int[] STAFF_GROWTH = {10_000, 50_000, 200_000, 500_000, 1_500_000, 5_000_000};
    private static final int[] APPLICANT_GROWTH = {10_000, 50_000, 200_000, 1_000_000, 5_000_000};
    private static final int WORKBOOK_ROWS = 200_000;
    private static final int NATIONAL_STARTS = 3;

    private Benchmark() {}

    /** @param arguments folder to work in; trust, national or all; threads; seconds; starts */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        boolean all = arguments[1].equals("all");
        boolean trust = all || arguments[1].equals("trust");
        boolean national = all || arguments[1].equals("national");
        int[] threads = Arrays.stream(arguments[2].split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        double seconds = Double.parseDouble(arguments[3]);
        int starts = Integer.parseInt(arguments[4]);

        Map<String, Path> folders = new LinkedHashMap<>();
        if (trust) {
            folders.put(
                    "trust",
                    new Extracts(target.resolve("trust"), 12_000, 60_000)
                            .write()
                            .folder());
        }
        if (national) {
            folders.put(
                    "national",
                    new Extracts(target.resolve("national"), 1_500_000, 5_000_000)
                            .write()
                            .folder());
        }
        Map<String, Path> growth = new LinkedHashMap<>();
        for (int rows : national ? STAFF_GROWTH : GROWTH_UP_TO_TRUST) {
            Path folder = target.resolve("staff-" + rows);
            growth.put(
                    "growth.staff." + rows,
                    new Extracts(folder, rows, 0).write().folder());
        }
        for (int rows : national ? APPLICANT_GROWTH : GROWTH_UP_TO_TRUST) {
            Path folder = target.resolve("applicants-" + rows);
            growth.put(
                    "growth.applicants." + rows,
                    new Extracts(folder, 0, rows).write().folder());
        }

        Processes processes = new Processes(target);
        for (int count : threads) {
            processes.warm(count, seconds, folders);
            for (Map.Entry<String, Path> scale : folders.entrySet()) {
                int times = scale.getKey().equals("national") ? Math.min(starts, NATIONAL_STARTS) : starts;
                processes.cold(
                        scale.getKey(),
                        scale.getValue(),
                        count,
                        times,
                        "indicators",
                        "mart",
                        Peer.STOCK,
                        Peer.SAME,
                        Peer.PLAIN);
                if (scale.getKey().equals("trust")) {
                    processes.cold(scale.getKey(), scale.getValue(), count, times, FlatFileDriverRows.JOB);
                }
            }
        }
        int most = Arrays.stream(threads).max().orElse(1);
        processes.warm(most, seconds, growth);
        for (Map.Entry<String, Path> size : growth.entrySet()) {
            processes.cold(size.getKey(), size.getValue(), most, 1, "indicators");
        }
        if (national) {
            Path folder = Extracts.workbook(target.resolve("workbook"), WORKBOOK_ROWS);
            processes.cold("workbook", folder, most, Math.min(starts, NATIONAL_STARTS), "indicators");
        }
        String report = new Report(processes.figures, threads, growth.keySet()).text();
        Files.writeString(target.resolve("report.md"), report);
        System.out.println(report);
    }
}
