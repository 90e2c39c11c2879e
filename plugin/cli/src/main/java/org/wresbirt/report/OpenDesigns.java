package org.wresbirt.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.eclipse.birt.report.engine.api.IReportEngine;

/**
 * Designs that were read for a rendering and wait for the next: reading one, with libraries of two megabytes, and compiling its
 * scripts takes a good third of the time that a short report needs. Nobody gets one that another is using, and nobody gets one
 * that has changed. Thread-safe.
 */
final class OpenDesigns implements AutoCloseable {
    /** One for each thread that may be rendering, or a few for one that renders several designs in turn; 5 to 11 MB each. */
    static final int MOST = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final IReportEngine engine;

    private record Waiting(Path file, OpenDesign design) {}

    /** The one given back last comes first. */
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private boolean closed;

    OpenDesigns(IReportEngine engine) {
        this.engine = engine;
    }

    /**
     * One that waits, if its files are as they were, or else one just read.
     *
     * @throws ReportException if there is no such design, or it cannot be read
     */
    OpenDesign take(Path file) {
        for (OpenDesign found = takeWaiting(file); found != null; found = takeWaiting(file)) {
            if (found.isAsRead()) {
                return found;
            }
            found.close();
        }
        return OpenDesign.read(engine, file);
    }

    private synchronized OpenDesign takeWaiting(Path file) {
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting next = all.next();
            if (next.file.equals(file)) {
                all.remove();
                return next.design;
            }
        }
        return null;
    }

    /** Lets the next rendering have it, unless it has changed. */
    void giveBack(Path file, OpenDesign design) {
        OpenDesign superfluous = design.isAsRead() ? keep(new Waiting(file, design)) : design;
        if (superfluous != null) {
            superfluous.close();
        }
    }

    private synchronized OpenDesign keep(Waiting design) {
        if (closed) {
            return design.design;
        }
        waiting.addFirst(design);
        return waiting.size() > MOST ? waiting.removeLast().design : null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.forEach(design -> design.design.close());
        waiting.clear();
    }
}
