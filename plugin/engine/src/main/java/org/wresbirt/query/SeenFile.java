package org.wresbirt.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What can be seen of a file without reading it. Equal to what is seen later as long as nobody touched the file, unless it
 * {@link #isYoung}.
 *
 * @param size in bytes
 * @param changed when its content, name or rights last changed, which nobody can set back; null if the system has no such time
 * @param key which file it is on this system; null if the system does not say
 */
public record SeenFile(long size, FileTime modified, FileTime changed, Object key) {
    /** The coarsest clock in use, that of FAT, ticks every two seconds. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /**
     * Looks at a file now.
     *
     * @throws IOException if there is none, or it cannot be looked at
     */
    public static SeenFile of(Path file) throws IOException {
        return of(file, Files.size(file), Files.getLastModifiedTime(file));
    }

    /** Looks at what was not seen of a file when its folder was listed. */
    static SeenFile of(Path file, long size, FileTime modified) {
        FileTime changed = null;
        Object key = null;
        try {
            Map<String, Object> attributes = Files.readAttributes(file, "unix:ctime,ino");
            changed = (FileTime) attributes.get("ctime");
            key = attributes.get("ino");
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
            // size and time of modification have to do
        }
        return new SeenFile(size, modified, changed, key);
    }

    /** Whether the file could have been written once more, after it was looked at, without a sign of it. */
    public boolean isYoung(Instant looked) {
        FileTime youngest = changed != null && changed.compareTo(modified) > 0 ? changed : modified;
        return youngest.toInstant().isAfter(looked.minus(TICK));
    }
}
