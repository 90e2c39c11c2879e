package org.wresbirt.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.SourceFolder;

/**
 * SHA-256 of each file that was counted and of the source as a whole, so that a report can say from exactly which content it
 * was made. Hashing takes as long as counting does, so it is done when somebody asks, or beside other work after
 * {@link #start}.
 *
 * <p>Thread-safe.
 */
public final class ContentHashes {
    private final FutureTask<Map<String, String>> hashing;

    private ContentHashes(FutureTask<Map<String, String>> hashing) {
        this.hashing = hashing;
    }

    /** The hashes of files; they must not have changed since they were listed. */
    static ContentHashes ofFiles(SortedMap<String, SourceFolder.Listed> listed) {
        return new ContentHashes(new FutureTask<>(() -> hash(listed)));
    }

    /** Hashes that are known already, by file name: for counts that were not read from a folder. */
    public static ContentHashes of(SortedMap<String, String> hashes) {
        SortedMap<String, String> known = new TreeMap<>(hashes);
        return new ContentHashes(new FutureTask<>(() -> known));
    }

    /** Begins to hash on a thread of its own. Calling it again does nothing. */
    public void start() {
        Thread thread = new Thread(hashing, "wres-hashing");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The fingerprint of the whole source: SHA-256 over each file's hash and name, in order of names, as the lines that
     * {@code sha256sum} prints.
     *
     * @return lower-case hexadecimal
     * @throws ExtractException if a file changed since it was counted
     */
    public String ofSource() {
        StringBuilder lines = new StringBuilder();
        hashes().forEach((name, hash) ->
                lines.append(hash).append("  ").append(name).append('\n'));
        MessageDigest digest = sha256();
        return HexFormat.of().formatHex(digest.digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A file's SHA-256.
     *
     * @param name path below the source folder
     * @return lower-case hexadecimal; null if no such file was counted
     * @throws ExtractException if a file changed since it was counted
     */
    public String ofFile(String name) {
        return hashes().get(name);
    }

    private Map<String, String> hashes() {
        hashing.run();
        try {
            return hashing.get();
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof ExtractException changed) {
                throw changed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while hashing", e);
        }
    }

    private static Map<String, String> hash(SortedMap<String, SourceFolder.Listed> files) {
        Map<String, String> hashes = new LinkedHashMap<>();
        byte[] buffer = new byte[1 << 16];
        files.forEach((name, file) -> {
            MessageDigest digest = sha256();
            try (InputStream in = Files.newInputStream(file.path())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
                boolean same = Files.size(file.path()) == file.size()
                        && Files.getLastModifiedTime(file.path()).equals(file.modified());
                if (!same) {
                    throw changed(name);
                }
            } catch (IOException e) {
                throw changed(name);
            }
            hashes.put(name, HexFormat.of().formatHex(digest.digest()));
        });
        return hashes;
    }

    private static ExtractException changed(String name) {
        return new ExtractException(
                name + ": the file changed while it was being counted. Try again when it is written.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
