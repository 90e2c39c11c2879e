package org.wresbirt.query;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;
import org.wresbirt.mart.Mart;

/**
 * Marts in a folder, for other processes and for later. A mart's name is a hash of all that decides its content, so a file is
 * right or absent, and never written twice. Files appear whole; several processes may share the folder. Only whoever runs the
 * process may read what it writes.
 */
final class MartCache {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOK_AGAIN_MILLISECONDS = 50;
    private static final String MART = ".mart";
    private static final String LOCKS = "wres.locks";

    private final Path folder;

    /** @throws ExtractException if the folder cannot be used */
    MartCache(Path folder) {
        this.folder = folder;
        try {
            if (!Files.isDirectory(folder)) {
                createPrivate(folder);
            }
            if (!Files.isWritable(folder)) {
                throw new IOException("not writable");
            }
        } catch (IOException e) {
            throw new ExtractException(
                    "The cache folder " + folder + " cannot be used. Let this account write there, or take another"
                            + " folder, or none.",
                    e);
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (UnsupportedOperationException windows) {
            Files.createDirectory(folder);
        } catch (java.nio.file.FileAlreadyExistsException another) {
            // another process was faster
        }
    }

    Path folder() {
        return folder;
    }

    /** The mart of that key; null if there is none, or none that can be trusted. The caller closes it. */
    Mart find(String key) {
        Path file = folder.resolve(key + MART);
        try {
            Mart mart = Mart.restore(file);
            touch(file);
            return mart;
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException damaged) {
            delete(file);
            return null;
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // it will be dropped a little sooner
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it will be found damaged again
        }
    }

    /** Keeps a mart. That it could not be kept is told to the progress: the mart itself is as good. */
    void put(String key, Mart mart, Progress progress) {
        try {
            replace(key + MART, mart::store);
            CacheBounds.apply(folder, Instant.now());
        } catch (IOException e) {
            progress.at("the mart could not be kept in " + folder, 0, 0);
        }
    }

    /** Writes a file. */
    interface Writer {
        void write(Path file) throws IOException;
    }

    /** Writes a file so that others see all of it or nothing. */
    void replace(String name, Writer writer) throws IOException {
        Path temporary = Files.createTempFile(folder, "wres", CacheBounds.TEMPORARY);
        try {
            writer.write(temporary);
            try {
                Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Held while one process works on what the others wait for. */
    @FunctionalInterface
    interface Held {
        void close();
    }

    /**
     * Waits until no other process holds the same key, but not for ever: two that build the same mart waste time, and do no
     * harm. Ends with the process at the latest.
     *
     * @throws CancellationException if the thread is interrupted
     */
    Held hold(String key, Progress progress) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    folder.resolve(LOCKS),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            long place = Long.parseUnsignedLong(key.substring(0, 15), 16);
            Instant end = Instant.now().plus(PATIENCE);
            FileLock lock = tryLock(channel, place);
            while (lock == null && Instant.now().isBefore(end)) {
                progress.at("waiting for another process to read the extracts", 0, 0);
                Thread.sleep(LOOK_AGAIN_MILLISECONDS);
                lock = tryLock(channel, place);
            }
        } catch (IOException e) {
            // a folder without locks, on some network drives: then each builds for itself
        } catch (InterruptedException e) {
            close(channel);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for another process");
        }
        FileChannel open = channel;
        return () -> close(open);
    }

    /** Null if somebody else has it, be it another class loader of this process. */
    private static FileLock tryLock(FileChannel channel, long place) throws IOException {
        try {
            return channel.tryLock(place, 1, false);
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // the lock ends with the process
        }
    }
}
