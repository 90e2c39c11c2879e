package org.wresbirt.query;

import org.wresbirt.extract.Progress;

/** Builds each mart once and lends it to everybody who asks for the same. Thread-safe. */
public final class SharedMarts {
    private SharedMarts() {}

    /**
     * Waits until the mart is there. Builds it if nobody has, or if the files changed since.
     *
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     */
    public static MartLease lease(MartRequest request, Progress progress) {
        throw new UnsupportedOperationException("not yet");
    }
}
