package org.wresbirt.distribute.run;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.wresbirt.distribute.journal.Document;

/** A few threads that make documents, so that every core works while messages go out. */
final class RenderPool implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final LinkedBlockingQueue<Made> made = new LinkedBlockingQueue<>();

    /**
     * An organisation's documents.
     *
     * @param failure why there are none; null when there are
     */
    record Made(String organisation, List<Document> documents, String failure) {}

    RenderPool(int size) {
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "wres-render");
            thread.setDaemon(true);
            return thread;
        });
    }

    void submit(String organisation, Callable<List<Document>> work) {
        threads.execute(() -> {
            try {
                made.add(new Made(organisation, work.call(), null));
            } catch (Exception failure) {
                String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
                made.add(new Made(organisation, List.of(), reason));
            } catch (OutOfMemoryError | StackOverflowError failure) {
                made.add(new Made(organisation, List.of(), "Java: " + failure.getMessage()));
            }
        });
    }

    /** The next that is finished; waits for it. */
    Made next() throws InterruptedException {
        return made.take();
    }

    /** What has not begun need not; what has may finish, since BIRT takes an interruption ill. */
    @Override
    public void close() {
        threads.getQueue().clear();
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
