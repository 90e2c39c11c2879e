package org.wresbirt.cli;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.wresbirt.cli.output.Printable;
import org.wresbirt.extract.Progress;

/**
 * How far the work is where nothing can be written over, as in a log: a plain line now and then, and none at all for work
 * that is soon done. Thread-safe.
 */
final class ProgressLines implements Progress {
    /** Rare enough for a log of a night's work, often enough to see that a process is alive. */
    static final long PAUSE_NANOS = 10_000_000_000L;

    private final Consumer<String> lines;
    private final LongSupplier nanoTime;
    private final AtomicLong lastSaid;

    /**
     * @param lines takes each line
     * @param nanoTime the time, as {@link System#nanoTime} tells it
     */
    ProgressLines(Consumer<String> lines, LongSupplier nanoTime) {
        this.lines = lines;
        this.nanoTime = nanoTime;
        this.lastSaid = new AtomicLong(nanoTime.getAsLong());
    }

    @Override
    public void at(String stage, long done, long total) {
        long now = nanoTime.getAsLong();
        long last = lastSaid.get();
        if (now - last >= PAUSE_NANOS && lastSaid.compareAndSet(last, now)) {
            lines.accept(Printable.line(total > 0 ? stage + " " + 100 * done / total + "%" : stage));
        }
    }
}
