package org.wresbirt.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.wresbirt.distribute.journal.StateFolder;

/** Takes a plan's state, waiting a moment for another process that only looks at it. */
final class PatientState {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private PatientState() {}

    /** @throws StateFolder.InUseException if another process keeps it */
    static StateFolder take(Path folder) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return StateFolder.take(folder);
            } catch (StateFolder.InUseException busy) {
                if (System.nanoTime() > end) {
                    throw busy;
                }
                Thread.sleep(BETWEEN);
            }
        }
    }
}
