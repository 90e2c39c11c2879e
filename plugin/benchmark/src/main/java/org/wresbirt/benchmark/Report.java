package org.wresbirt.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The figures as tables that a person can read, and the targets beside them. A dash is a figure that was not measured. */
final class Report {
    private static final Map<String, String> JOBS = Map.of(
            "indicators",
            "ours, indicators",
            "mart",
            "ours, mart ready",
            FlatFileDriverRows.JOB,
            "BIRT's flat-file driver, rows only",
            Peer.STOCK,
            "DuckDB, same job, from its jar",
            Peer.SAME,
            "DuckDB, same job, unpacked before",
            Peer.PLAIN,
            "DuckDB, plain grouping, unpacked before");

    private final Map<String, Double> figures;
    private final int[] threads;
    private final Set<String> growth;
    private final StringBuilder text = new StringBuilder();

    Report(Map<String, Double> figures, int[] threads, Set<String> growth) {
        this.figures = figures;
        this.threads = threads;
        this.growth = growth;
    }

    String text() throws IOException {
        line(
                "%s, Java %s, %d processors, medians; \u00d7 is our time divided by DuckDB's, so less than 1 is faster.%n",
                LocalDate.now(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        warm();
        flatFileDriver();
        cold();
        growth();
        targets();
        return text.toString();
    }

    private void warm() {
        line("%n### Warm: extracts to indicators%n");
        line("| extracts | threads | ours, ms | DuckDB, same job, ms | \u00d7 | DuckDB, plain grouping, ms | \u00d7 |");
        line("|---|---|---|---|---|---|---|");
        for (String scale : new String[] {"trust", "national"}) {
            for (String part : new String[] {"staff", "applicants", "together"}) {
                for (int count : threads) {
                    String name = scale + "." + part + ".";
                    if (figures.containsKey(name + "ours." + count + ".ms")) {
                        line(
                                "| %s, %s | %d | %s | %s | %s | %s | %s |",
                                scale,
                                part,
                                count,
                                figure("%.1f", name + "ours." + count + ".ms"),
                                figure("%.1f", name + "same." + count + ".ms"),
                                figure("%.2f", name + "ours." + count + ".ratio-same"),
                                figure("%.1f", name + "plain." + count + ".ms"),
                                figure("%.2f", name + "ours." + count + ".ratio-plain"));
                    }
                }
            }
        }
    }

    private void flatFileDriver() {
        line("%n### Warm: BIRT's flat-file driver, rows only%n");
        line(
                "| extracts | threads | flat-file driver, 1 thread, cells as strings, ms | our reader, cells as bytes, ms | times slower | our reader, cells as strings, ms | times slower | ours, all the job, ms | times slower |");
        line("|---|---|---|---|---|---|---|---|---|");
        for (String scale : new String[] {"trust", "national"}) {
            for (int count : threads) {
                String birt = scale + ".rows." + FlatFileDriverRows.JOB + "." + count + ".ms";
                if (figures.containsKey(birt)) {
                    line(
                            "| %s, together | %d | %s | %s | %s | %s |",
                            scale,
                            count,
                            figure("%.1f", birt),
                            besideFlatFileDriver(scale, OurRows.AS_BYTES, count),
                            besideFlatFileDriver(scale, OurRows.AS_STRINGS, count),
                            besideFlatFileDriver(scale, "ours", count));
                }
            }
        }
    }

    private String besideFlatFileDriver(String scale, String contender, int count) {
        String name = scale + ".rows." + contender + "." + count;
        return figure("%.1f", name + ".ms")
                + " | "
                + number("%.1f", 1 / figures.get(name + ".ratio-" + FlatFileDriverRows.JOB));
    }

    private void cold() {
        line("%n### Cold: whole processes, -Xmx256m%n");
        line(
                "| extracts | threads | job | wall, ms | \u00d7 from jar | \u00d7 unpacked | processor, ms | peak resident, MiB |");
        line("|---|---|---|---|---|---|---|---|");
        for (String scale : new String[] {"trust", "national", "workbook"}) {
            for (int count : threads) {
                for (String job : new String[] {"indicators", "mart", "stock", "same", "plain", "birt"}) {
                    String name = scale + ".cold." + job + "." + count;
                    if (figures.containsKey(name + ".ms")) {
                        line(
                                "| %s | %d | %s | %s | %s | %s | %s | %s |",
                                scale,
                                count,
                                JOBS.get(job),
                                figure("%.0f", name + ".ms"),
                                ratio(name + ".ms", scale + ".cold.stock." + count + ".ms"),
                                ratio(name + ".ms", scale + ".cold.same." + count + ".ms"),
                                figure("%.0f", name + ".cpu"),
                                mebibytes(name + ".kibibytes"));
                    }
                }
            }
        }
    }

    private void growth() {
        int most = Arrays.stream(threads).max().orElse(1);
        line("%n### Growth: %d threads%n", most);
        line(
                "| rows | ours, ms | ours, ms a million rows | DuckDB, same job, ms a million rows | \u00d7 | peak resident, MiB |");
        line("|---|---|---|---|---|---|");
        for (String name : growth) {
            String[] parts = name.split("\\.");
            double million = Double.parseDouble(parts[2]) / 1e6;
            Double ours = figures.get(name + ".ours." + most + ".ms");
            Double same = figures.get(name + ".same." + most + ".ms");
            line(
                    "| %,d %s | %s | %s | %s | %s | %s |",
                    Long.parseLong(parts[2]),
                    parts[1],
                    number("%.1f", ours),
                    number("%.0f", ours == null ? null : ours / million),
                    number("%.0f", same == null ? null : same / million),
                    figure("%.2f", name + ".ours." + most + ".ratio-same"),
                    mebibytes(name + ".cold.indicators." + most + ".kibibytes"));
        }
    }

    /** {@code targets.csv}: what, figure, divisor (a figure or a number), must, aim. */
    private void targets() throws IOException {
        line("%n### Targets%n");
        line("| what | measured | must | aim |");
        line("|---|---|---|---|");
        try (InputStream in = Report.class.getResourceAsStream("targets.csv")) {
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = row.split(";");
                if (cells[0].equals("what")) {
                    continue;
                }
                Double value = figures.get(cells[1]);
                Double divisor =
                        Character.isDigit(cells[2].charAt(0)) ? Double.valueOf(cells[2]) : figures.get(cells[2]);
                double must = Double.parseDouble(cells[3]);
                double aim = Double.parseDouble(cells[4]);
                boolean known = value != null && divisor != null;
                double measured = known ? value / divisor : Double.NaN;
                String verdict =
                        !known ? "" : measured <= aim ? ", aim met" : measured <= must ? ", must met" : ", missed";
                line(
                        "| %s | %s%s | %s | %s |",
                        cells[0],
                        number(must < 0.2 ? "%.3f" : "%.2f", known ? measured : null),
                        verdict,
                        cells[3],
                        cells[4]);
            }
        }
    }

    private String ratio(String name, String other) {
        Double value = figures.get(name);
        Double divisor = figures.get(other);
        return number("%.2f", value == null || divisor == null ? null : value / divisor);
    }

    private String mebibytes(String name) {
        Double kibibytes = figures.get(name);
        return number("%.0f", kibibytes == null ? null : kibibytes / 1024);
    }

    private String figure(String format, String name) {
        return number(format, figures.get(name));
    }

    private static String number(String format, Double value) {
        return value == null ? "\u2013" : String.format(Locale.ROOT, format, value);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
