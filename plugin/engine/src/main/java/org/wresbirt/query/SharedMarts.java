package org.wresbirt.query;

import java.sql.Connection;
import java.sql.SQLException;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.mart.Mart;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;

/**
 * Builds each mart once and lends it to everybody who asks for the same. A mart that nobody uses is kept for five minutes,
 * of several the last four. Thread-safe.
 */
public final class SharedMarts {
    private static final MartPool POOL = new MartPool(SharedMarts::build, Mart::coolDown, System::nanoTime);

    private SharedMarts() {}

    /**
     * Waits until the mart is there. Builds it if nobody has, or if the files changed since. A failure goes to everybody who
     * waits and is not kept: the next lease tries again.
     *
     * @param progress of the build, if this call is the one that builds
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits
     */
    public static MartLease lease(MartRequest request, Progress progress) {
        MartRequest canonical = new MartRequest(
                request.extracts().toAbsolutePath().normalize(),
                request.disclosure(),
                request.minimumCount(),
                request.unknownValues(),
                request.disciplinaryPeriod(),
                request.cache() == null
                        ? null
                        : request.cache().toAbsolutePath().normalize());
        return POOL.lease(canonical, progress);
    }

    /** Drops the marts that nobody uses, at once: for when a plug-in is stopped. */
    public static void dropUnused() {
        POOL.dropUnused();
    }

    static CachedBuilder.Built read(MartRequest request, Progress progress) {
        Mart.warmUp();
        Counts counts = Tally.count(request.extracts(), request.unknownValues(), progress);
        counts.content().start();
        Results results = Indicators.compute(counts, request.disciplinaryPeriod());
        Mart mart = Mart.load(results, request.disclosure(), request.minimumCount());
        return new CachedBuilder.Built(mart, counts.content()::ofFile);
    }

    private static MartSource build(MartRequest request, Progress progress) {
        Mart mart = new CachedBuilder(SharedMarts::read).build(request, progress);
        return new MartSource() {
            @Override
            public Connection connect() throws SQLException {
                return mart.connect();
            }

            @Override
            public void close() {
                mart.close();
            }
        };
    }
}
