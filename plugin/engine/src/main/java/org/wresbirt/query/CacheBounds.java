package org.wresbirt.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a cache folder from growing: drops what was not used for long, and the longest unused of too many. */
final class CacheBounds {
    /** How half-written files end. */
    static final String TEMPORARY = ".tmp";

    static final Duration KEPT_UNUSED = Duration.ofDays(30);
    static final Duration KEPT_HALF_WRITTEN = Duration.ofDays(1);
    static final long MOST_BYTES = 1L << 30;

    private CacheBounds() {}

    private record Entry(Path path, long size, Instant used) {
        boolean isTemporary() {
            return path.getFileName().toString().contains(TEMPORARY);
        }
    }

    /** Looks at files of ours only; whatever else lies in the folder stays. */
    static void apply(Path folder, Instant now) throws IOException {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries(folder)) {
            Duration allowed = entry.isTemporary() ? KEPT_HALF_WRITTEN : KEPT_UNUSED;
            if (entry.used().isBefore(now.minus(allowed))) {
                Files.deleteIfExists(entry.path());
            } else if (!entry.isTemporary()) {
                kept.add(entry);
            }
        }
        kept.sort(Comparator.comparing(Entry::used).reversed());
        long bytes = 0;
        for (Entry entry : kept) {
            bytes += entry.size();
            if (bytes > MOST_BYTES) {
                Files.deleteIfExists(entry.path());
            }
        }
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                if (isOurs(path.getFileName().toString())) {
                    try {
                        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                        entries.add(new Entry(
                                path,
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant()));
                    } catch (NoSuchFileException e) {
                        // another process dropped it
                    }
                }
            }
        }
        return entries;
    }

    private static boolean isOurs(String name) {
        return name.matches("[0-9a-f]{64}\\.(mart|files)|wres\\d+\\.tmp(\\.body)?");
    }
}
