package org.wresbirt.cli;

/** A report engine that stays warm from one report to the next. Thread-safe; whoever opens it closes it. */
interface ReportSession extends AutoCloseable {
    /**
     * Renders one report to {@code order.output()}, which appears complete or not at all.
     *
     * @throws CommandFailure if it cannot be rendered
     */
    void render(ReportOrder order);

    @Override
    void close();
}
