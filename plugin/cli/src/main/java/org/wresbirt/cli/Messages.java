package org.wresbirt.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.wresbirt.cli.output.Printable;
import org.wresbirt.extract.Progress;

/** What a command says besides its result, all of it on standard error. Thread-safe. */
final class Messages {
    private final PrintWriter err;
    private final GlobalOptions options;
    private final ProgressLine line;

    private String lastStage;

    /**
     * @param terminal whether standard error is a terminal, where a line can be written over
     */
    Messages(PrintWriter err, GlobalOptions options, boolean terminal) {
        this.err = err;
        this.options = options;
        this.line = terminal && !options.quiet && !options.verbose ? new ProgressLine(err) : null;
    }

    /** Shows how far the work is: by a bar on a terminal, by rare lines elsewhere, by every stage when verbose. */
    Progress progress() {
        if (options.verbose) {
            return (stage, done, total) -> stage(stage);
        }
        if (options.quiet) {
            return Progress.NONE;
        }
        return line != null ? line : new ProgressLines(this::say, System::nanoTime);
    }

    /** Says what is about to be done, where a bar would be shown. */
    void begin(String stage) {
        if (options.verbose) {
            stage(stage);
        } else if (line != null) {
            line.show(stage, 0, 0);
        }
    }

    /** Good to know, unless quiet. */
    void note(String text) {
        finished();
        if (!options.quiet) {
            say(text);
        }
    }

    /** What must be seen, however quiet the command is. */
    void trouble(String text) {
        finished();
        say(text);
    }

    /** For those who asked to be told everything. */
    void detail(String text) {
        if (options.verbose) {
            say(text);
        }
    }

    /** The work that was shown is over: leaves the terminal clean for the result. */
    void finished() {
        if (line != null) {
            line.wipe();
        }
    }

    private synchronized void stage(String stage) {
        if (!Objects.equals(stage, lastStage)) {
            lastStage = stage;
            say(stage);
        }
    }

    private void say(String text) {
        err.println(Printable.lines(text));
        err.flush();
    }
}
