package org.wresbirt.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.wresbirt.cli.output.Printable;
import org.wresbirt.extract.Progress;

/** One line of a terminal that is written over again and again, and wiped at the end. Thread-safe. */
final class ProgressLine implements Progress {
    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDTH = 79;

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
        String text = Printable.line(total > 0 ? stage + " " + 100 * done / total + "%" : stage);
        if (text.length() > WIDTH) {
            text = "…" + text.substring(text.length() - WIDTH + 1);
        }
        terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        terminal.flush();
        shown = text.length();
    }

    synchronized void wipe() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
