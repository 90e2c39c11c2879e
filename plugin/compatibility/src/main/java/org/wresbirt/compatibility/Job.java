package org.wresbirt.compatibility;

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
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * What is done in every runtime: the first connection and warm queries, the same reports twice, and a note of what they took.
 * Leaves HTML files and {@code outcome.properties} in the output folder.
 */
final class Job {
    private static final String OUTCOME = "outcome.properties";
    private static final int WARM_QUERIES = 21;

    private final Path resources;
    private final Path extracts;
    private final Path output;
    private final List<Path> designs;
    private final Properties outcome = new Properties();

    /** @param order key, value, key, value: resources, extracts, output, designs (with the path separator between them) */
    Job(Map<String, String> order) {
        resources = Path.of(order.get("resources"));
        extracts = Path.of(order.get("extracts"));
        output = Path.of(order.get("output"));
        designs = new ArrayList<>();
        for (String design : order.get("designs").split(java.io.File.pathSeparator)) {
            designs.add(Path.of(design));
        }
    }

    void run() throws BirtException, OdaException, IOException {
        long start = System.nanoTime();
        Reports reports = Reports.start(resources);
        try {
            note("java", System.getProperty("java.version"));
            note("birt.start", millisecondsSince(start));
            connect();
            for (Path design : designs) {
                render(reports, design);
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
        String name = design.getFileName().toString().replace(".rptdesign", "");
        for (String round : List.of("first", "warm")) {
            long start = System.nanoTime();
            reports.render(
                    design,
                    Map.of("extracts", extracts.toString(), "disclosure", "internal"),
                    output.resolve(name + ".html"));
            note(name + "." + round, millisecondsSince(start));
        }
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
