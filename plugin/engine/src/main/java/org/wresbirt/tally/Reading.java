package org.wresbirt.tally;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;
import org.wresbirt.extract.Row;
import org.wresbirt.extract.RowSource;
import org.wresbirt.extract.UnreadableRowException;
import org.wresbirt.profile.Kind;

/** Reads a set of files with several threads, which take portion after portion of one file, then of the next. */
final class Reading {
    private final Queue<TableFile> waiting;
    private final Function<Kind, KindTally> tallies;
    private final Progress progress;
    private final long total;
    private final List<TableFile> opened = new ArrayList<>();

    private TableFile current;
    private long doneBefore;
    private Throwable failure;

    private Reading(List<TableFile> files, Function<Kind, KindTally> tallies, Progress progress) {
        this.waiting = new ArrayDeque<>(files);
        this.tallies = tallies;
        this.progress = progress;
        long bytes = 0;
        for (TableFile file : files) {
            bytes += file.file.path().toFile().length();
        }
        this.total = bytes;
    }

    /**
     * Counts every row of the files.
     *
     * @throws ExtractException if a file cannot be read
     */
    static void read(List<TableFile> files, int threads, Function<Kind, KindTally> tallies, Progress progress) {
        if (!files.isEmpty()) {
            new Reading(files, tallies, progress).run(threads);
        }
    }

    private void run(int threads) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(this::work, "wres-reading-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work();
        boolean interrupted = false;
        for (Thread thread : others) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof RowProblem problem) {
            throw new ExtractException(problem.describe());
        }
        if (failure instanceof ExtractException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure != null) {
            throw new IllegalStateException("counting failed", failure);
        }
    }

    private record Part(TableFile file, RowSource.Portion portion) {}

    private record Counter(Row row, Rows rows) {}

    private void work() {
        Map<TableFile, Counter> counters = new HashMap<>();
        try {
            for (Part part = next(); part != null; part = next()) {
                TableFile file = part.file;
                Counter counter = counters.get(file);
                if (counter == null) {
                    counter = new Counter(
                            file.rows.newRow(), tallies.apply(file.kind()).rows(file));
                    counters.put(file, counter);
                }
                part.portion.read(counter.row, counter.rows);
            }
            counters.forEach((file, counter) -> {
                counter.rows.finish();
                file.add(counter.rows, counter.row);
            });
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized Part next() throws IOException {
        while (failure == null) {
            if (current == null) {
                current = waiting.poll();
                if (current == null) {
                    return null;
                }
                opened.add(current);
                try {
                    current.open();
                } catch (IOException e) {
                    throw current.unreadable(e);
                }
            }
            RowSource.Portion portion;
            try {
                portion = current.rows.next();
            } catch (IOException e) {
                throw current.unreadable(e);
            }
            progress.at("reading " + current.name(), doneBefore + current.rows.done(), total);
            if (portion != null) {
                TableFile file = current;
                return new Part(file, (row, handler) -> {
                    try {
                        portion.read(row, handler);
                    } catch (UnreadableRowException e) {
                        throw new RowProblem(file, e.position(), e.getMessage());
                    } catch (IOException e) {
                        throw file.unreadable(e);
                    }
                });
            }
            doneBefore += current.rows.done();
            current = null;
        }
        return null;
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
    }

    private void close() {
        for (TableFile file : opened) {
            try {
                if (file.rows != null) {
                    file.rows.close();
                }
            } catch (IOException e) {
                fail(file.unreadable(e));
            }
        }
    }
}
