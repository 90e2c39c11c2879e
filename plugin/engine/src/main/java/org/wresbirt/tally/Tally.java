package org.wresbirt.tally;

import java.nio.file.Path;
import org.wresbirt.extract.Progress;

/** Reads a folder of extracts and counts what is in them. */
public final class Tally {
    private Tally() {}

    /**
     * Counts a source folder.
     *
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     */
    public static Counts count(Path folder, UnknownValues unknownValues, Progress progress) {
        throw new UnsupportedOperationException("not yet");
    }
}
