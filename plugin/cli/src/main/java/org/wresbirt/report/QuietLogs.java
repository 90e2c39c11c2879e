package org.wresbirt.report;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * BIRT and its libraries tell of fonts, pictures and style sheets at length, on standard error. What matters reaches us as
 * errors of the task, so they are silenced, unless somebody has configured {@code java.util.logging} to listen.
 */
final class QuietLogs {
    /** Held, because the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> SILENCED = List.of(
            Logger.getLogger("org.eclipse"),
            Logger.getLogger("org.eclipse.birt"),
            Logger.getLogger("uk.co.spudsoft"),
            Logger.getLogger("org.apache"),
            Logger.getLogger("org.openpdf"));

    private QuietLogs() {}

    static void silence() {
        if (level() == Level.OFF) {
            SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        }
    }

    /** Off, or what the configuration of {@code java.util.logging} says. */
    static Level level() {
        boolean configured = System.getProperty("java.util.logging.config.file") != null
                || System.getProperty("java.util.logging.config.class") != null;
        return configured ? Level.ALL : Level.OFF;
    }
}
