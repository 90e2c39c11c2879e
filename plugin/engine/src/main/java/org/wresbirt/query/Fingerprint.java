package org.wresbirt.query;

import java.io.IOException;
import java.nio.file.Path;
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
    /**
     * One file.
     *
     * @param sha256 of the content, if the file was too young to be told by its times; else null
     */
    record Seen(Path path, SeenFile file, String sha256) {
        private Seen with(String content) {
            return new Seen(path, file, content);
        }
    }

    /**
     * Looks at the files now, without reading any.
     *
     * @throws ExtractException if the folder cannot be looked through or holds nothing
     */
    static Fingerprint of(Path folder) {
        SortedMap<String, Seen> seen = new TreeMap<>();
        SourceFolder.list(folder)
                .forEach((name, file) -> seen.put(
                        name, new Seen(file.path(), SeenFile.of(file.path(), file.size(), file.modified()), null)));
        return new Fingerprint(seen, Instant.now());
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
        return file.file().isYoung(looked);
    }

    /** Whether names, sizes and times are those that were seen earlier. */
    boolean looksLike(Fingerprint earlier) {
        if (!files.keySet().equals(earlier.files.keySet())) {
            return false;
        }
        for (Map.Entry<String, Seen> file : files.entrySet()) {
            if (!file.getValue().file().equals(earlier.files.get(file.getKey()).file())) {
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
