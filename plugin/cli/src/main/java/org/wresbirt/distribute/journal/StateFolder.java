package org.wresbirt.distribute.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The folder in which a plan's state lives, locked: one process at a time works on a plan. The lock is the operating system's
 * and ends with the process, however that ends. Closing gives it back.
 */
public final class StateFolder implements AutoCloseable {
    private static final int KEY_LENGTH = 32;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final Fingerprints fingerprints;

    private StateFolder(Path folder, FileChannel channel, FileLock lock, Fingerprints fingerprints) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.fingerprints = fingerprints;
    }

    /** Another process works on the plan. */
    public static final class InUseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InUseException(String message) {
            super(message);
        }
    }

    /**
     * Takes the folder, which is made if need be, for its owner's eyes only.
     *
     * @throws InUseException if another process has it; the message says which
     * @throws JournalException if it cannot be used
     */
    public static StateFolder take(Path folder) {
        FileChannel channel = null;
        try {
            create(folder);
            channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String owner = owner(folder);
                channel.close();
                throw new InUseException("another wres distribute works on this plan (" + owner + ")");
            }
            // in a file of its own, since Windows lets nobody read a locked one
            Files.writeString(
                    folder.resolve("lock.owner"),
                    "process " + ProcessHandle.current().pid() + " since "
                            + Instant.now().truncatedTo(ChronoUnit.SECONDS));
            return new StateFolder(folder, channel, lock, new Fingerprints(key(folder.resolve("key"))));
        } catch (IOException failure) {
            closeQuietly(channel);
            throw new JournalException(
                    "the state folder " + folder + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            createUnlessThere(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            createUnlessThere(folder);
        }
    }

    private static void createUnlessThere(Path folder, FileAttribute<?>... attributes) throws IOException {
        try {
            Files.createDirectory(folder, attributes);
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            if (!Files.isDirectory(folder)) {
                throw anotherProcessWasFaster;
            }
        }
    }

    /** Whoever has just taken the folder may not have written down who it is. */
    private static String owner(Path folder) throws IOException {
        try {
            return Files.readString(folder.resolve("lock.owner")).strip();
        } catch (NoSuchFileException notYet) {
            return "since just now";
        }
    }

    /** Drawn once for a plan; on disk before it is used. */
    private static byte[] key(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == KEY_LENGTH) {
            return Files.readAllBytes(file);
        }
        byte[] key = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        Path draft = file.resolveSibling("key.new");
        try (FileChannel target = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            target.write(ByteBuffer.wrap(key));
            target.force(true);
        }
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return key;
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException alreadyFailing) {
                // the first failure is told
            }
        }
    }

    /** For addresses in the journal. */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /** Where rendered documents wait. */
    public Path spool() {
        return folder.resolve("spool");
    }

    /** Where the journal's database is. */
    public Path database() {
        return folder.resolve("journal");
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException failure) {
            // the operating system takes it back when the process ends
        }
    }
}
