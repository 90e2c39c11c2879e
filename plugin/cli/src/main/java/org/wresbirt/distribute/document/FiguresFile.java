package org.wresbirt.distribute.document;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.figures.IndicatorLine;
import org.wresbirt.distribute.figures.Quality;

/**
 * The figures of a message, kept beside the documents: a message sent later, even by another process, says what its attachments
 * say, whatever has become of the extracts.
 */
public final class FiguresFile {
    private static final String NAME = "figures.properties";
    private static final int INDICATORS = 9;

    private FiguresFile() {}

    /** Writes them into an organisation's place in the spool. */
    public static void write(Path place, Figures figures) throws IOException {
        Properties values = new Properties();
        values.setProperty("code", figures.code());
        values.setProperty("name", figures.name());
        values.setProperty("year", String.valueOf(figures.year()));
        values.setProperty("headline", figures.headline());
        values.setProperty("fingerprint", figures.shownFingerprint());
        for (IndicatorLine line : figures.indicators()) {
            String key = line.number() + ".";
            values.setProperty(key + "name", line.name());
            values.setProperty(key + "value", line.value());
            values.setProperty(key + "sentence", line.sentence());
            values.setProperty(key + "change", line.change());
        }
        Path file = place.resolve(NAME);
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
        Spool.settle(file);
    }

    /** Reads them again; what only conditions need is not kept. */
    public static Figures read(Path place) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(place.resolve(NAME))) {
            values.load(reader);
        }
        List<IndicatorLine> lines = new ArrayList<>();
        for (int number = 1; number <= INDICATORS; number++) {
            String key = number + ".";
            if (values.containsKey(key + "name")) {
                lines.add(new IndicatorLine(
                        number,
                        values.getProperty(key + "name"),
                        values.getProperty(key + "value"),
                        values.getProperty(key + "sentence"),
                        values.getProperty(key + "change")));
            }
        }
        String year = values.getProperty("year");
        return new Figures(
                values.getProperty("code"),
                values.getProperty("name"),
                "null".equals(year) ? null : Integer.valueOf(year),
                true,
                values.getProperty("headline"),
                lines,
                new Quality(Set.of(), null, null, 0),
                "",
                values.getProperty("fingerprint", ""));
    }
}
