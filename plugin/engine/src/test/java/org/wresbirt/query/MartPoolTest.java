package org.wresbirt.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.tally.UnknownValues;

/** A mart is built once, shared by all, built again when files change, and dropped when nobody uses it. */
class MartPoolTest {
    private static final int THREADS = 64;

    @TempDir
    private Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger emptied = new AtomicInteger();
    private final List<CountedMart> built = new ArrayList<>();
    private Runnable duringBuild = () -> {};
    private MartPool pool;

    /** A mart that only notes whether it was closed. */
    private static final class CountedMart implements MartSource {
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public Connection connect() throws SQLException {
            throw new SQLException("closed " + closed.get() + " times");
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("workforce.csv"), "one");
        pool = new MartPool(
                (request, progress) -> {
                    duringBuild.run();
                    CountedMart mart = new CountedMart();
                    synchronized (built) {
                        built.add(mart);
                    }
                    return mart;
                },
                emptied::incrementAndGet,
                clock::get);
    }

    private MartRequest request() {
        return request(5);
    }

    private MartRequest request(int minimumCount) {
        return new MartRequest(
                folder, Disclosure.INTERNAL, minimumCount, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
    }

    private MartLease lease() {
        return pool.lease(request(), Progress.NONE);
    }

    /** Starts the same call in many threads at once and gives what became of each. */
    private static <T> List<Future<T>> inManyThreads(Callable<T> call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            calls.add(() -> {
                ready.countDown();
                ready.await();
                return call.call();
            });
        }
        try {
            return threads.invokeAll(calls);
        } finally {
            threads.shutdown();
        }
    }

    private static String connectionOf(MartLease lease) {
        try {
            lease.connect().close();
            return "connected";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    @Test
    void manyThreadsShareOneBuild() throws Exception {
        for (Future<MartLease> lease : inManyThreads(this::lease)) {
            assertThat(connectionOf(lease.get())).isEqualTo("closed 0 times");
            lease.get().close();
        }
        assertThat(built).hasSize(1);
    }

    @Test
    void aFailureGoesToAllWhoWaitAndIsNotKept() throws Exception {
        AtomicInteger builds = new AtomicInteger();
        duringBuild = () -> {
            builds.incrementAndGet();
            throw new ExtractException("workforce.csv, line 7: no date");
        };
        for (Future<MartLease> lease : inManyThreads(this::lease)) {
            assertThatThrownBy(lease::get).hasRootCauseMessage("workforce.csv, line 7: no date");
        }
        int failed = builds.get();
        duringBuild = () -> {};
        assertThat(connectionOf(lease())).isEqualTo("closed 0 times");
        assertThat(failed).isPositive();
    }

    @Test
    void aFailureIsToldInTheExtractsWords() {
        duringBuild = () -> {
            throw new ExtractException("workforce.csv, line 7: no date");
        };
        assertThatThrownBy(this::lease)
                .isInstanceOf(ExtractException.class)
                .hasMessage("workforce.csv, line 7: no date");
        duringBuild = () -> {
            throw new OutOfMemoryError("heap");
        };
        assertThatThrownBy(this::lease)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("heap");
    }

    @Test
    void changedFilesAreNoticedAtTheNextLeaseAndTheOldMartStaysUntilItsLastLease() throws IOException {
        MartLease first = lease();
        MartLease second = lease();
        Files.writeString(folder.resolve("training.csv"), "new");
        MartLease third = lease();
        assertThat(built).hasSize(2);
        assertThat(connectionOf(second)).isEqualTo("closed 0 times");
        first.close();
        first.close();
        assertThat(built.get(0).closed).as("still leased").hasValue(0);
        second.close();
        assertThat(built.get(0).closed).hasValue(1);
        assertThat(built.get(1).closed).hasValue(0);
        third.close();
        assertThat(connectionOf(third)).isEqualTo("this lease on the mart is closed");
    }

    @Test
    void aFileThatOnlyBecomesLongerOrYoungerIsAChangeToo() throws IOException {
        lease().close();
        Files.writeString(folder.resolve("workforce.csv"), "longer");
        lease().close();
        Files.setLastModifiedTime(folder.resolve("workforce.csv"), FileTime.fromMillis(1_000_000_000_000L));
        lease().close();
        lease().close();
        assertThat(built).hasSize(3);
        assertThat(built.get(0).closed).hasValue(1);
        assertThat(built.get(1).closed).hasValue(1);
    }

    @Test
    void filesThatChangeWhileTheyAreReadAreReadAgain() {
        AtomicInteger builds = new AtomicInteger();
        duringBuild = () -> {
            if (builds.incrementAndGet() == 1) {
                write("late.csv", "written while the others were read");
            }
        };
        assertThat(connectionOf(lease())).isEqualTo("closed 0 times");
        assertThat(built).hasSize(2);
        assertThat(built.get(0).closed).hasValue(1);
        lease().close();
        assertThat(built).as("the second was of the steady files").hasSize(2);
    }

    @Test
    void filesThatNeverStopChangingAreRefused() {
        AtomicInteger builds = new AtomicInteger();
        duringBuild = () -> write("late.csv", "x".repeat(builds.incrementAndGet()));
        assertThatThrownBy(this::lease)
                .isInstanceOf(ExtractException.class)
                .hasMessageContaining("keep changing while they are read");
        assertThat(built).allSatisfy(mart -> assertThat(mart.closed).hasValue(1));
    }

    /** The file system's clock may not have ticked between the two: then only the content tells. */
    @Test
    void anEditOfTheSameLengthIsNoticedHoweverSoonItFollows() {
        for (int i = 0; i < 50; i++) {
            write("workforce.csv", "edit " + (10 + i));
            lease().close();
        }
        assertThat(built).hasSize(50);
        lease().close();
        assertThat(built).hasSize(50);
    }

    @Test
    void anEditThatSetsTheTimeBackIsNoticed() throws IOException {
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        Path file = folder.resolve("workforce.csv");
        Files.setLastModifiedTime(file, past);
        lease().close();
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, past);
        lease().close();
        assertThat(built).hasSize(2);
    }

    @Test
    void filesThatLookTheSameButForTheirContentAreNotTheSame() throws IOException {
        Fingerprint one = Fingerprint.of(folder).withContent();
        assertThat(one.files().get("workforce.csv").sha256()).as("young").hasSize(64);
        assertThat(Fingerprint.of(folder).sameAs(one)).isTrue();
        SortedMap<String, Fingerprint.Seen> other = new TreeMap<>();
        one.files()
                .forEach((name, seen) ->
                        other.put(name, new Fingerprint.Seen(seen.path(), seen.file(), "0".repeat(64))));
        Fingerprint otherContent = new Fingerprint(other, one.looked());
        assertThat(Fingerprint.of(folder).looksLike(otherContent)).isTrue();
        assertThat(Fingerprint.of(folder).sameAs(otherContent)).isFalse();
    }

    /** A report that is cancelled while it builds must not take down those that wait for the same mart. */
    @Test
    void aBuildThatIsGivenUpIsTakenOverByWhoeverWaits() throws Exception {
        CountDownLatch building = new CountDownLatch(1);
        AtomicInteger builds = new AtomicInteger();
        duringBuild = () -> {
            if (builds.incrementAndGet() == 1) {
                building.countDown();
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new ExtractException("workforce.csv: cannot be read (ClosedByInterrupt)");
                }
            }
        };
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread cancelled = new Thread(() -> {
            try {
                lease();
            } catch (RuntimeException e) {
                end.set(e);
            }
        });
        cancelled.start();
        building.await();
        CountDownLatch waiting = new CountDownLatch(1);
        FutureTask<MartLease> other =
                new FutureTask<>(() -> pool.lease(request(), (step, done, of) -> waiting.countDown()));
        new Thread(other).start();
        waiting.await();
        cancelled.interrupt();
        assertThat(connectionOf(other.get())).isEqualTo("closed 0 times");
        cancelled.join();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void twoSourcesDoNotSeeEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-other"));
        Files.writeString(other.resolve("workforce.csv"), "one");
        MartRequest ofOther = new MartRequest(
                other, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
        MartLease mine = lease();
        MartLease theirs = pool.lease(ofOther, Progress.NONE);
        assertThat(built).hasSize(2);
        theirs.close();
        pool.dropUnused();
        assertThat(built.get(1).closed).hasValue(1);
        assertThat(connectionOf(mine)).isEqualTo("closed 0 times");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anUnusedMartIsKeptForAWhileAndThenDropped() {
        lease().close();
        clock.addAndGet(MartPool.KEEP_NANOSECONDS);
        lease().close();
        assertThat(built).hasSize(1);
        clock.addAndGet(MartPool.KEEP_NANOSECONDS + 1);
        pool.lease(request(7), Progress.NONE).close();
        assertThat(built.get(0).closed).hasValue(1);
        assertThat(built.get(1).closed).hasValue(0);
        assertThat(emptied).hasValue(0);
    }

    @Test
    void ofUnusedMartsOnlyTheLastFewAreKept() {
        for (int i = 0; i <= MartPool.KEEP_AT_MOST; i++) {
            clock.incrementAndGet();
            pool.lease(request(i), Progress.NONE).close();
        }
        assertThat(built.get(0).closed).as("the one unused longest").hasValue(1);
        assertThat(built.subList(1, built.size()))
                .allSatisfy(mart -> assertThat(mart.closed).hasValue(0));
    }

    @Test
    void aMartInUseIsNeverDropped() {
        MartLease used = lease();
        pool.lease(request(7), Progress.NONE).close();
        pool.dropUnused();
        assertThat(connectionOf(used)).isEqualTo("closed 0 times");
        assertThat(built.get(1).closed).hasValue(1);
        assertThat(emptied).hasValue(0);
        used.close();
        pool.dropUnused();
        assertThat(built.get(0).closed).hasValue(1);
        assertThat(emptied).hasValue(1);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        MartRequest missing = new MartRequest(
                folder.resolve("nowhere"), Disclosure.INTERNAL, 5, UnknownValues.REJECT, DisciplinaryPeriod.ANNUAL);
        assertThatThrownBy(() -> pool.lease(missing, Progress.NONE))
                .isInstanceOf(ExtractException.class)
                .hasMessageContaining("There is no ")
                .hasMessageContaining("nowhere");
        assertThat(built).isEmpty();
    }
}
