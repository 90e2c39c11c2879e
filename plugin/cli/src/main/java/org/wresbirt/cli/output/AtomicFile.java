package org.wresbirt.cli.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears at once and whole, or not at all: written beside its place under another name, then moved there. Whoever
 * reads the old file meanwhile keeps it. For one thread.
 */
public final class AtomicFile implements AutoCloseable {
    private final Path place;
    private final Path draft;

    /**
     * Begins a file.
     *
     * @param place where it shall be; its folder exists
     */
    public AtomicFile(Path place) throws IOException {
        this.place = place.toAbsolutePath();
        // The ending stays: a renderer may look at it. A file of our own making, so an existing one is never touched.
        this.draft = this.place.resolveSibling("." + ProcessHandle.current().pid() + "-"
                + Long.toHexString(System.nanoTime()) + "-" + place.getFileName());
        Files.createFile(draft);
        // also when the user interrupts
        draft.toFile().deleteOnExit();
    }

    /** Where to write meanwhile. The file exists and is empty. */
    public Path draft() {
        return draft;
    }

    /** The file is complete: puts it in its place. */
    public void commit() throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // a network drive, for example
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the draft if it was not committed. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
