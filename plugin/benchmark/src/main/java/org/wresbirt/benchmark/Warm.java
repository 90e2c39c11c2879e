package org.wresbirt.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wresbirt.query.MartLease;
import org.wresbirt.tally.SourceFile;

/**
 * Measures in one process that has run for a while, contender after contender in turn, so that whatever else the machine
 * does meets all of them alike. Prints {@code name=value} lines.
 */
public final class Warm {
    private static final int FEWEST_ROUNDS = 5;
    /** Of the flat-file driver, which takes half a minute for the national extracts. */
    private static final int FEWEST_SLOW_ROUNDS = 2;

    private static final int MOST_ROUNDS = 301;

    private final int threads;
    private final double seconds;
    private final Peer peer;

    private Warm(int threads, double seconds, Peer peer) {
        this.threads = threads;
        this.seconds = seconds;
        this.peer = peer;
    }

    /**
     * @param arguments threads, seconds for each comparison, then pairs of a name and a folder; a name that starts with
     *     {@code growth} gets a shorter measurement
     */
    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[0]);
        try (Peer peer = new Peer(threads)) {
            Warm warm = new Warm(threads, Double.parseDouble(arguments[1]), peer);
            for (int i = 2; i < arguments.length; i += 2) {
                String name = arguments[i];
                Path folder = Path.of(arguments[i + 1]);
                if (name.startsWith("growth")) {
                    warm.compare(name, folder, warm.seconds / 3);
                } else {
                    Agreement.check(peer, folder);
                    warm.compare(name + ".staff", folder.resolve("staff"), warm.seconds);
                    warm.compare(name + ".applicants", folder.resolve("applicants"), warm.seconds);
                    warm.compare(name + ".together", folder, warm.seconds);
                    warm.flatFileDriver(name, folder);
                    if (name.equals("trust")) {
                        warm.mart(folder);
                    }
                }
            }
        }
    }

    private void compare(String name, Path folder, double duration) throws Exception {
        Map<String, Callable<?>> contenders = new LinkedHashMap<>();
        contenders.put("ours", () -> Ours.indicators(folder));
        contenders.put(Peer.SAME, () -> peer(Peer.SAME, folder));
        contenders.put(Peer.PLAIN, () -> peer(Peer.PLAIN, folder));
        Map<String, List<Double>> times = rounds(contenders, duration, FEWEST_ROUNDS);
        times.forEach((contender, all) -> print(name, contender, "ms", median(all)));
        ratios(name, times, "ours", Peer.SAME, Peer.PLAIN);
    }

    private void ratios(String name, Map<String, List<Double>> times, String one, String... others) {
        for (String other : others) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < times.get(one).size(); round++) {
                ratios.add(times.get(one).get(round) / times.get(other).get(round));
            }
            print(name, one, "ratio-" + other, median(ratios));
        }
    }

    private Void peer(String variant, Path folder) throws Exception {
        peer.run(variant, folder);
        return null;
    }

    /** BIRT's own driver hands out the rows, and no more; all of them, else its time says nothing. */
    private void flatFileDriver(String name, Path folder) throws Exception {
        long theirs = FlatFileDriverRows.read(folder);
        long ours = Ours.count(folder).files().stream()
                .mapToLong(SourceFile::rowsRead)
                .sum();
        if (ours != theirs) {
            throw new IllegalStateException("BIRT's flat-file driver gave " + theirs + " rows, the engine " + ours);
        }
        for (long read : new long[] {OurRows.asBytes(folder, threads), OurRows.asStrings(folder, threads)}) {
            if (read != ours) {
                throw new IllegalStateException("the engine's reader gave " + read + " rows, the engine " + ours);
            }
        }
        Map<String, Callable<?>> contenders = new LinkedHashMap<>();
        contenders.put("ours", () -> Ours.indicators(folder));
        contenders.put(OurRows.AS_BYTES, () -> OurRows.asBytes(folder, threads));
        contenders.put(OurRows.AS_STRINGS, () -> OurRows.asStrings(folder, threads));
        contenders.put(FlatFileDriverRows.JOB, () -> FlatFileDriverRows.read(folder));
        Map<String, List<Double>> times = rounds(contenders, seconds, FEWEST_SLOW_ROUNDS);
        times.forEach((contender, all) -> print(name + ".rows", contender, "ms", median(all)));
        for (String one : new String[] {"ours", OurRows.AS_BYTES, OurRows.AS_STRINGS}) {
            ratios(name + ".rows", times, one, FlatFileDriverRows.JOB);
        }
    }

    private static Map<String, List<Double>> rounds(Map<String, Callable<?>> contenders, double duration, int fewest)
            throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        contenders.keySet().forEach(contender -> times.put(contender, new ArrayList<>()));
        long start = System.nanoTime();
        boolean warmingUp = true;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double passed = (System.nanoTime() - start) / 1e9;
            if (warmingUp && round >= 2 && passed > duration / 3) {
                warmingUp = false;
                times.values().forEach(List::clear);
                start = System.nanoTime();
                round = 0;
            } else if (!warmingUp && round >= fewest && passed > duration) {
                break;
            }
            for (Map.Entry<String, Callable<?>> contender : contenders.entrySet()) {
                long before = System.nanoTime();
                contender.getValue().call();
                times.get(contender.getKey()).add((System.nanoTime() - before) / 1e6);
            }
        }
        return times;
    }

    /** What a report waits for when the mart is there already. */
    private void mart(Path folder) throws Exception {
        try (MartLease first = Ours.lease(folder)) {
            Map<String, Callable<?>> uses = new LinkedHashMap<>();
            uses.put("query", () -> Ours.query(first));
            uses.put("connection", () -> {
                try (MartLease second = Ours.lease(folder)) {
                    second.connect().close();
                    return null;
                }
            });
            rounds(uses, seconds / 3, FEWEST_ROUNDS)
                    .forEach((use, times) -> print("mart." + use, "ours", "ms", median(times)));
        } catch (RuntimeException failure) {
            // The rest is worth measuring all the same; the report has a gap.
            System.out.println("no mart: " + failure.getMessage());
        }
    }

    private void print(String name, String contender, String measure, double value) {
        System.out.println(name + "." + contender + "." + threads + "." + measure + "=" + value);
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
