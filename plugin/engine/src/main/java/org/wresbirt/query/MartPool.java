package org.wresbirt.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;

/**
 * Builds each mart once and lends it to everybody who asks for the same; builds it again when the files have changed.
 * Thread-safe: the lock is held only for bookkeeping, never while a mart is built, waited for or closed.
 */
final class MartPool {
    /** Unused marts are kept this long: a report server asks for the next report of a batch within it. */
    static final long KEEP_NANOSECONDS = TimeUnit.MINUTES.toNanos(5);

    /** Of the unused ones, at most so many. */
    static final int KEEP_AT_MOST = 4;

    private static final int ATTEMPTS = 2;

    private final Map<MartRequest, Shared> marts = new HashMap<>();
    private final MartBuilder builder;
    private final Runnable whenEmpty;
    private final LongSupplier clock;
    private boolean sweepPlanned;
    private CompletableFuture<Void> sweepTimer;

    /** One mart, built or being built. All but {@code built} is guarded by the pool. */
    private static final class Shared {
        final CompletableFuture<MartSource> built = new CompletableFuture<>();
        Fingerprint files;
        int leases = 1;
        long lastUsed;
        /** Nobody else gets it any more; it is closed with its last lease. */
        boolean retired;

        Shared(Fingerprint files) {
            this.files = files;
        }
    }

    /**
     * @param whenEmpty told when the last mart has been dropped
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    MartPool(MartBuilder builder, Runnable whenEmpty, LongSupplier clock) {
        this.builder = builder;
        this.whenEmpty = whenEmpty;
        this.clock = clock;
    }

    MartLease lease(MartRequest request, Progress progress) {
        while (true) {
            MartLease lease = tryLease(request, progress);
            if (lease != null) {
                return lease;
            }
        }
    }

    /** Null if it has to be tried again: another thread was faster, or gave up a build for which this one waited. */
    private MartLease tryLease(MartRequest request, Progress progress) {
        Fingerprint files = Fingerprint.of(request.extracts());
        Shared known;
        Fingerprint knownFiles;
        synchronized (this) {
            known = marts.get(request);
            knownFiles = known == null ? null : known.files;
        }
        boolean same = known != null && isSame(known, knownFiles, files);
        Fingerprint read = same ? files : files.withContent();
        Shared shared;
        List<MartSource> closing = new ArrayList<>();
        synchronized (this) {
            if (marts.get(request) != known) {
                return null;
            }
            if (same) {
                shared = known;
                shared.leases++;
                if (shared.built.isDone() && shared.files == knownFiles) {
                    shared.files = files.withContentOf(knownFiles);
                }
            } else {
                if (known != null) {
                    retire(request, known, closing);
                }
                shared = new Shared(read);
                marts.put(request, shared);
            }
        }
        closing.forEach(MartSource::close);
        if (!same) {
            build(request, shared, progress);
        } else if (!shared.built.isDone()) {
            progress.at("waiting for another thread to read " + request.extracts(), 0, 0);
        }
        MartSource mart = await(request, shared, !same);
        return mart == null ? null : new Lease(shared, mart);
    }

    /** Whoever builds looks again at the end. So while he does, nobody else needs to read what he reads. */
    private static boolean isSame(Shared known, Fingerprint knownFiles, Fingerprint files) {
        return known.built.isDone() ? files.sameAs(knownFiles) : files.looksLike(knownFiles);
    }

    private void build(MartRequest request, Shared shared, Progress progress) {
        try {
            shared.built.complete(buildFromSteadyFiles(request, shared, progress));
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                marts.remove(request, shared);
            }
            // whatever an interrupted thread meets, it is not the fault of the extracts
            shared.built.completeExceptionally(
                    Thread.currentThread().isInterrupted() && !(e instanceof CancellationException)
                            ? cancelled(request, e)
                            : e);
        }
    }

    /** Files that change while they are read could give a mart that is half of yesterday and half of today. */
    private MartSource buildFromSteadyFiles(MartRequest request, Shared shared, Progress progress) {
        Fingerprint before = shared.files;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            MartSource mart = builder.build(request, progress);
            Fingerprint after;
            boolean steady;
            try {
                after = Fingerprint.of(request.extracts());
                steady = after.sameAs(before);
            } catch (RuntimeException e) {
                mart.close();
                throw e;
            }
            if (steady) {
                return mart;
            }
            mart.close();
            after = after.withContent();
            synchronized (this) {
                shared.files = after;
            }
            before = after;
        }
        throw new ExtractException("Files in " + request.extracts()
                + " keep changing while they are read. Try again when whoever writes them has finished.");
    }

    /** Null if the thread that built was told to stop, and this is another. */
    private MartSource await(MartRequest request, Shared shared, boolean builder) {
        try {
            return shared.built.get();
        } catch (InterruptedException e) {
            release(shared);
            Thread.currentThread().interrupt();
            throw cancelled(request, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException stopped) {
                if (builder) {
                    throw stopped;
                }
                return null;
            }
            if (e.getCause() instanceof ExtractException problem) {
                throw new ExtractException(problem.getMessage(), problem);
            }
            throw new IllegalStateException(
                    "the mart of " + request.extracts() + " could not be built: "
                            + e.getCause().getMessage(),
                    e.getCause());
        }
    }

    private static CancellationException cancelled(MartRequest request, Throwable cause) {
        CancellationException cancelled =
                new CancellationException("interrupted while " + request.extracts() + " was being read");
        cancelled.initCause(cause);
        return cancelled;
    }

    private final class Lease implements MartLease {
        private final Shared shared;
        private final MartSource mart;
        private final AtomicBoolean closed = new AtomicBoolean();

        Lease(Shared shared, MartSource mart) {
            this.shared = shared;
            this.mart = mart;
        }

        @Override
        public Connection connect() throws SQLException {
            if (closed.get()) {
                throw new SQLException("this lease on the mart is closed", "08003");
            }
            return mart.connect();
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                release(shared);
            }
        }
    }

    private void release(Shared shared) {
        List<MartSource> closing = new ArrayList<>();
        boolean plan = false;
        synchronized (this) {
            shared.leases--;
            shared.lastUsed = clock.getAsLong();
            if (shared.leases == 0 && shared.retired) {
                closeWhenBuilt(shared, closing);
            } else if (shared.leases == 0 && !sweepPlanned) {
                sweepPlanned = true;
                plan = true;
            }
        }
        closing.forEach(MartSource::close);
        sweep(KEEP_NANOSECONDS);
        if (plan) {
            planSweep();
        }
    }

    /**
     * On the JDK's own timer, which is started by whoever needs it first and then keeps that thread's context class loader for
     * good: it must not be a web application's.
     */
    private void planSweep() {
        Thread thread = Thread.currentThread();
        ClassLoader ofCaller = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            CompletableFuture<Void> timer =
                    new CompletableFuture<Void>().completeOnTimeout(null, KEEP_NANOSECONDS, TimeUnit.NANOSECONDS);
            timer.thenRunAsync(this::plannedSweep);
            synchronized (this) {
                sweepTimer = timer;
            }
        } finally {
            thread.setContextClassLoader(ofCaller);
        }
    }

    private void plannedSweep() {
        sweep(KEEP_NANOSECONDS);
        boolean again;
        synchronized (this) {
            again = marts.values().stream().anyMatch(shared -> shared.leases == 0);
            sweepPlanned = again;
        }
        if (again) {
            planSweep();
        }
    }

    /** Drops the marts that nobody uses, at once, and the timer that would have done so, since it holds on to this pool. */
    void dropUnused() {
        CompletableFuture<Void> timer;
        synchronized (this) {
            timer = sweepTimer;
            sweepTimer = null;
            sweepPlanned = false;
        }
        if (timer != null) {
            timer.cancel(false);
        }
        sweep(-1);
    }

    private void sweep(long keep) {
        List<MartSource> closing = new ArrayList<>();
        boolean emptied;
        synchronized (this) {
            List<Map.Entry<MartRequest, Shared>> unused = new ArrayList<>();
            for (Map.Entry<MartRequest, Shared> entry : marts.entrySet()) {
                if (entry.getValue().leases == 0) {
                    unused.add(entry);
                }
            }
            unused.sort(Comparator.comparingLong(entry -> -entry.getValue().lastUsed));
            for (int i = 0; i < unused.size(); i++) {
                Shared shared = unused.get(i).getValue();
                if (i >= KEEP_AT_MOST || clock.getAsLong() - shared.lastUsed > keep) {
                    retire(unused.get(i).getKey(), shared, closing);
                }
            }
            emptied = marts.isEmpty() && (!closing.isEmpty() || keep < 0);
        }
        closing.forEach(MartSource::close);
        if (emptied) {
            whenEmpty.run();
        }
    }

    private void retire(MartRequest request, Shared shared, List<MartSource> closing) {
        marts.remove(request, shared);
        shared.retired = true;
        if (shared.leases == 0) {
            closeWhenBuilt(shared, closing);
        }
    }

    private static void closeWhenBuilt(Shared shared, List<MartSource> closing) {
        if (shared.built.isDone() && !shared.built.isCompletedExceptionally()) {
            closing.add(shared.built.join());
        } else {
            shared.built.thenAccept(MartSource::close);
        }
    }
}
