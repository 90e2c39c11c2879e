package org.wresbirt.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.SourceFolder;

/**
 * What can be seen of all files below a folder without reading them: names, sizes, times, and on Unix which file it is and
 * when anything about it last changed. That costs microseconds for each file, where reading costs seconds. It tells nothing
 * about a file written so recently that it could be written again within one tick of the file system's clock; such a file's
 * content counts too.
 *
 * @param files by path below the folder
 * @param looked when
 */
record Fingerprint(SortedMap<String, Seen> files, Instant looked) {
    /** The coarsest clock in use, that of FAT, ticks every two seconds. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /**
     * One file.
     *
     * @param changed when its content, name or rights last changed, which nobody can set back; null if the system has no such time
     * @param key which file it is on this system; null if the system does not say
     * @param sha256 of the content, if the file was too young to be told by its times; else null
     */
    record Seen(Path path, long size, FileTime modified, FileTime changed, Object key, String sha256) {
        boolean looksLike(Seen other) {
            return size == other.size
                    && modified.equals(other.modified)
                    && equal(changed, other.changed)
                    && equal(key, other.key);
        }

        private Instant youngest() {
            return (changed != null && changed.compareTo(modified) > 0 ? changed : modified).toInstant();
        }

        private Seen with(String content) {
            return new Seen(path, size, modified, changed, key, content);
        }

        private static boolean equal(Object one, Object other) {
            return one == null ? other == null : one.equals(other);
        }
    }

    /**
     * Looks at the files now, without reading any.
     *
     * @throws ExtractException if the folder cannot be looked through or holds nothing
     */
    static Fingerprint of(Path folder) {
        SortedMap<String, Seen> seen = new TreeMap<>();
        SourceFolder.list(folder).forEach((name, file) -> seen.put(name, look(file)));
        return new Fingerprint(seen, Instant.now());
    }

    private static Seen look(SourceFolder.Listed file) {
        FileTime changed = null;
        Object key = null;
        try {
            Map<String, Object> attributes = Files.readAttributes(file.path(), "unix:ctime,ino");
            changed = (FileTime) attributes.get("ctime");
            key = attributes.get("ino");
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
            // size and time of modification have to do
        }
        return new Seen(file.path(), file.size(), file.modified(), changed, key, null);
    }

    /** The same with the content of files that are too young to be told by their times. */
    Fingerprint withContent() {
        SortedMap<String, Seen> read = new TreeMap<>();
        files.forEach((name, file) -> read.put(name, isYoung(file) ? file.with(hash(name, file.path())) : file));
        return new Fingerprint(read, looked);
    }

    /** @throws ExtractException if the file cannot be read */
    static String hash(String name, Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new ExtractException(
                    name + ": the file cannot be read. Close it elsewhere, or check the rights on it.", e);
        }
    }

    /** These, known to be the {@link #sameAs same} as earlier: what is still too young keeps its content. */
    Fingerprint withContentOf(Fingerprint earlier) {
        SortedMap<String, Seen> known = new TreeMap<>();
        files.forEach((name, file) -> known.put(
                name, isYoung(file) ? file.with(earlier.files.get(name).sha256()) : file));
        return new Fingerprint(known, looked);
    }

    /** Whether the file could be written once more without a sign of it. */
    boolean isYoung(Seen file) {
        return file.youngest().isAfter(looked.minus(TICK));
    }

    /** Whether names, sizes and times are those that were seen earlier. */
    boolean looksLike(Fingerprint earlier) {
        if (!files.keySet().equals(earlier.files.keySet())) {
            return false;
        }
        for (Map.Entry<String, Seen> file : files.entrySet()) {
            if (!file.getValue().looksLike(earlier.files.get(file.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the files are still those that were seen earlier. Those that were too young then are read again.
     *
     * @throws ExtractException if a file that must be read cannot be
     */
    boolean sameAs(Fingerprint earlier) {
        if (!looksLike(earlier)) {
            return false;
        }
        for (Map.Entry<String, Seen> file : earlier.files.entrySet()) {
            String then = file.getValue().sha256();
            if (then != null
                    && !then.equals(hash(file.getKey(), files.get(file.getKey()).path()))) {
                return false;
            }
        }
        return true;
    }
}
