package org.wresbirt.distribute.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.wresbirt.distribute.journal.Journal;

/** A journal before or after one of whose writes the process stands still for ever, waiting to be killed. */
final class PausingJournal {
    private static final Set<String> READS = Set.of(
            "checkedUntil",
            "openRuns",
            "items",
            "item",
            "runs",
            "documents",
            "lastExtracts",
            "untold",
            "events",
            "close");

    private PausingJournal() {}

    /**
     * @param step number of the write, from 1
     * @param after whether the write is done, or only about to be
     */
    static Journal around(Journal journal, int step, boolean after) {
        AtomicInteger writes = new AtomicInteger();
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    boolean reads = READS.contains(method.getName())
                            && !(method.getName().equals("close") && method.getParameterCount() == 2);
                    boolean here = !reads && writes.incrementAndGet() == step;
                    if (here && !after) {
                        standStill(method.getName());
                    }
                    try {
                        Object result = method.invoke(journal, arguments);
                        if (here) {
                            standStill(method.getName());
                        }
                        return result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static void standStill(String write) throws InterruptedException {
        System.out.println("AT " + write);
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
