package org.wresbirt.compatibility;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * What is done in every runtime: the first connection and warm queries, the same reports twice, and a note of what they took.
 * Other reports are made once. With an emitter of ours, the last report in PDF as well. Leaves the reports and {@code outcome.properties} in the output folder.
 */
final class Job {
    private static final String OUTCOME = "outcome.properties";
    private static final int WARM_QUERIES = 21;

    private final Path resources;
    private final Path extracts;
    private final Path output;
    private final List<Path> designs;
    private final List<Path> others;
    private final Path fonts;
    private final String emitter;
    private final Properties outcome = new Properties();

    /**
     * @param order resources, extracts, output, designs (with the path separator between them); perhaps other designs, the id of
     *     an emitter of PDF, and the file that names its fonts
     */
    Job(Map<String, String> order) {
        resources = Path.of(order.get("resources"));
        extracts = Path.of(order.get("extracts"));
        output = Path.of(order.get("output"));
        designs = paths(order.get("designs"));
        others = order.containsKey("others") ? paths(order.get("others")) : List.of();
        fonts = order.get("fonts") == null ? null : Path.of(order.get("fonts"));
        emitter = order.get("emitter");
    }

    private static List<Path> paths(String joined) {
        return Stream.of(joined.split(File.pathSeparator)).map(Path::of).collect(Collectors.toList());
    }

    void run() throws BirtException, OdaException, IOException {
        long start = System.nanoTime();
        Reports reports = Reports.start(resources, fonts);
        try {
            note("java", System.getProperty("java.version"));
            note("birt.start", millisecondsSince(start));
            connect();
            for (Path design : designs) {
                render(reports, design);
            }
            for (Path other : others) {
                reports.render(other, parameters(), output.resolve(name(other) + ".html"));
            }
            if (emitter != null) {
                Path last = designs.get(designs.size() - 1);
                reports.renderPdf(last, parameters(), output.resolve(name(last) + ".pdf"), emitter);
            }
        } finally {
            reports.close();
        }
    }

    private void connect() throws OdaException {
        Connections connections = new Connections(extracts);
        long start = System.nanoTime();
        note("derby", connections.openAndQuery());
        note("connection.first", millisecondsSince(start));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_QUERIES; i++) {
            long began = System.nanoTime();
            connections.openAndQuery();
            times.add((System.nanoTime() - began) / 1000);
        }
        Collections.sort(times);
        note("query.warm.microseconds", Long.toString(times.get(WARM_QUERIES / 2)));
    }

    private void render(Reports reports, Path design) throws BirtException, IOException {
        String name = name(design);
        for (String round : List.of("first", "warm")) {
            long start = System.nanoTime();
            reports.render(design, parameters(), output.resolve(name + ".html"));
            note(name + "." + round, millisecondsSince(start));
        }
    }

    private Map<String, Object> parameters() {
        return Map.of("extracts", extracts.toString(), "disclosure", "internal");
    }

    private static String name(Path design) {
        return design.getFileName().toString().replace(".rptdesign", "");
    }

    void note(String key, String value) {
        outcome.setProperty(key, value);
    }

    void save() throws IOException {
        try (Writer writer = Files.newBufferedWriter(output.resolve(OUTCOME))) {
            outcome.store(writer, null);
        }
    }

    /** Adds to the note in an output folder. */
    static void add(Path output, Map<String, String> more) throws IOException {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(output.resolve(OUTCOME))) {
            all.load(reader);
        }
        all.putAll(more);
        try (Writer writer = Files.newBufferedWriter(output.resolve(OUTCOME))) {
            all.store(writer, null);
        }
    }

    private static String millisecondsSince(long start) {
        return Long.toString((System.nanoTime() - start) / 1_000_000);
    }
}
