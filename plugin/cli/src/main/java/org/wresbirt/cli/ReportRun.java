package org.wresbirt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Reports rendered side by side by one engine; one that fails keeps no other back. */
final class ReportRun {
    /** Each report under way holds its rows and pages in memory. */
    private static final int MOST_AT_ONCE = 4;

    private final Capabilities capabilities;
    private final Messages messages;

    ReportRun(Capabilities capabilities, Messages messages) {
        this.capabilities = capabilities;
        this.messages = messages;
    }

    /** @throws CommandFailure if any was not made, once all the others are */
    void render(List<ReportOrder> orders) {
        List<String> failed = new ArrayList<>();
        CommandFailure first = null;
        int atOnce = Math.min(
                orders.size(), Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()));
        messages.begin("rendering " + orders.get(0).design().getFileName());
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> reports = new ArrayList<>();
            for (ReportOrder order : orders) {
                reports.add(threads.submit(() -> {
                    capabilities.render(order);
                    int rendered = done.incrementAndGet();
                    if (rendered < orders.size()) {
                        messages.begin("rendered " + rendered + " of " + orders.size() + " reports");
                    }
                }));
            }
            for (int i = 0; i < orders.size(); i++) {
                CommandFailure failure = failure(reports.get(i));
                if (failure == null) {
                    messages.note("Wrote " + orders.get(i).output());
                } else {
                    first = first == null ? failure : first;
                    failed.add(orders.get(i).output().getFileName() + ": " + failure.getMessage());
                }
            }
        } finally {
            messages.finished();
        }
        if (first != null) {
            throw orders.size() == 1
                    ? first
                    : new CommandFailure(
                            failed.size() + " of " + orders.size() + " reports were not made" + System.lineSeparator()
                                    + String.join(System.lineSeparator(), failed),
                            first);
        }
    }

    /** Null if the report was made. */
    private static CommandFailure failure(Future<?> report) {
        try {
            report.get();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandFailure failure) {
                return failure;
            }
            if (e.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped before all reports were made", stopped);
        }
    }
}
