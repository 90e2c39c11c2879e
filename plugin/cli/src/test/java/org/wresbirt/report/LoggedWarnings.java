package org.wresbirt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What BIRT and its libraries warn of, which the product itself keeps quiet. */
final class LoggedWarnings extends Handler {
    /**
     * Said of every chart that takes its rows from the group in which it stands; of every chart with a series that is protected
     * throughout: what it has, it draws; and of a chart without a single value, in whose place the page has a sentence.
     */
    private static final List<String> HARMLESS = List.of(
            "Unable to determine data types from resultset",
            "Cannot define 'all null' values on a plot",
            "Autoscale precision not found for Infinity");

    private final List<String> messages = new ArrayList<>();
    private final List<Logger> loggers;

    private LoggedWarnings(List<Logger> loggers) {
        this.loggers = loggers;
    }

    /** Call after the engine has started, which silences them. */
    static LoggedWarnings listen() {
        LoggedWarnings warnings = new LoggedWarnings(List.of(
                Logger.getLogger("org.eclipse"),
                Logger.getLogger("org.eclipse.birt"),
                Logger.getLogger("uk.co.spudsoft"),
                Logger.getLogger("org.openpdf")));
        for (Logger logger : warnings.loggers) {
            logger.setLevel(Level.WARNING);
            logger.setUseParentHandlers(false);
            logger.addHandler(warnings);
        }
        return warnings;
    }

    /** All since the last call. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        boolean matters = record.getLevel().intValue() >= Level.WARNING.intValue()
                && HARMLESS.stream().noneMatch(said(record)::contains);
        if (matters) {
            messages.add(said(record));
        }
    }

    private static String said(LogRecord record) {
        return record.getLoggerName() + ": " + record.getMessage()
                + (record.getThrown() == null ? "" : " (" + record.getThrown() + ")");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
