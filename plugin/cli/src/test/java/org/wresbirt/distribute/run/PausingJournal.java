package org.wresbirt.distribute.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.wresbirt.distribute.journal.Journal;

/**
 * Journals of one process, before or after one of whose writes the process stands still for ever, waiting to be killed. Each write is
 * told on standard output.
 */
final class PausingJournal {
    private static final Set<String> READS = Set.of(
            "checkedUntil", "openRuns", "items", "item", "runs", "documents", "lastExtracts", "untold", "events");

    private final int step;
    private final boolean after;
    private final AtomicInteger writes = new AtomicInteger();

    /**
     * @param step number of the write, from 1
     * @param after whether the write is done, or only about to be
     */
    PausingJournal(int step, boolean after) {
        this.step = step;
        this.after = after;
    }

    Journal around(Journal journal) {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    if (isWrite(method)) {
                        System.out.println("WRITE " + method.getName());
                    }
                    boolean here = isWrite(method) && writes.incrementAndGet() == step;
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

    /** Whether a method of the journal changes it. Closing the journal does not; closing a run does. */
    private static boolean isWrite(Method method) {
        return !READS.contains(method.getName()) && method.getParameterCount() > 0;
    }

    /** Every kind of write that there is. */
    static Set<String> kinds() {
        return Arrays.stream(Journal.class.getMethods())
                .filter(PausingJournal::isWrite)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void standStill(String write) throws InterruptedException {
        System.out.println("AT " + write);
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
