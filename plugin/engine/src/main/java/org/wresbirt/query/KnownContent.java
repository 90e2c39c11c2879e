package org.wresbirt.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which content the files of a source had when they were last read, so that after a restart nothing needs to be read to know
 * that it is the same. Kept beside the marts, in one small file for each source.
 */
final class KnownContent {
    private static final String FIRST_LINE = "wres content 1";

    private final String name;
    private final MartCache cache;

    KnownContent(MartCache cache, Path extracts) {
        this.cache = cache;
        this.name = Sha256.of(extracts.toString()) + ".files";
    }

    private record Line(String stamp, String sha256) {}

    /** Whether this source was ever read into the cache. */
    boolean isKnown() {
        return Files.exists(cache.folder().resolve(name));
    }

    /**
     * SHA-256 of each file, by name. Files that look as they did are not read again.
     *
     * @throws org.wresbirt.extract.ExtractException if a file that must be read cannot be
     */
    SortedMap<String, String> of(Fingerprint files) {
        Map<String, Line> known = read();
        SortedMap<String, String> hashes = new TreeMap<>();
        files.files().forEach((file, seen) -> {
            Line line = known.get(file);
            boolean same = line != null && line.stamp().equals(stamp(seen));
            hashes.put(file, same ? line.sha256() : Fingerprint.hash(file, seen.path()));
        });
        return hashes;
    }

    /** Notes the content of files, except of those too young to be told by their times. */
    void keep(Fingerprint files, SortedMap<String, String> hashes) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        files.files().forEach((file, seen) -> {
            if (!files.isYoung(seen) && hashes.containsKey(file) && file.indexOf('\n') < 0) {
                text.append(hashes.get(file))
                        .append(' ')
                        .append(stamp(seen))
                        .append(' ')
                        .append(file)
                        .append('\n');
            }
        });
        String lines = text.toString();
        try {
            // the checksum: a line that was cut short could still look whole
            cache.replace(name, file -> Files.writeString(file, lines + Sha256.of(lines)));
        } catch (IOException e) {
            // they will be read once more
        }
    }

    private Map<String, Line> read() {
        Map<String, Line> known = new HashMap<>();
        String text;
        try {
            text = Files.readString(cache.folder().resolve(name), StandardCharsets.UTF_8);
        } catch (IOException none) {
            return known;
        }
        int end = text.lastIndexOf('\n') + 1;
        if (!text.startsWith(FIRST_LINE) || !text.substring(end).equals(Sha256.of(text.substring(0, end)))) {
            return known;
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n")));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", 3);
            known.put(parts[2], new Line(parts[1], parts[0]));
        }
        return known;
    }

    private static String stamp(Fingerprint.Seen of) {
        SeenFile seen = of.file();
        return seen.size() + "," + seen.modified() + "," + seen.changed() + "," + seen.key();
    }
}
