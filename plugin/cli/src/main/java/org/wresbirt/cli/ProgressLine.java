package org.wresbirt.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.wresbirt.cli.output.Printable;
import org.wresbirt.extract.Progress;

/** One line of a terminal with a bar, written over again and again, and wiped at the end. Thread-safe. */
final class ProgressLine implements Progress {
    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDTH = 79;
    private static final int BAR = 20;

    private final PrintWriter terminal;
    /** From the start: what is done at once need not be announced. */
    private final AtomicLong lastShown = new AtomicLong(System.nanoTime());

    private int shown;

    ProgressLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(String stage, long done, long total) {
        long now = System.nanoTime();
        long last = lastShown.get();
        if (now - last >= PAUSE_NANOS && lastShown.compareAndSet(last, now)) {
            show(stage, done, total);
        }
    }

    /** Writes at once. */
    synchronized void show(String stage, long done, long total) {
        String bar = total > 0 ? bar(Math.min(done, total), total) : "";
        String name = Printable.line(stage);
        int room = WIDTH - bar.length();
        // the end of a path says more than its beginning
        String text = bar + (name.length() > room ? "…" + name.substring(name.length() - room + 1) : name);
        terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        terminal.flush();
        shown = text.length();
    }

    private static String bar(long done, long total) {
        int filled = (int) (BAR * done / total);
        String percent = Long.toString(100 * done / total);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + " ".repeat(3 - percent.length()) + percent
                + "% ";
    }

    synchronized void wipe() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
