package org.wresbirt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wresbirt.cli.output.Column;
import org.wresbirt.cli.output.Format;
import org.wresbirt.cli.output.RowWriter;
import org.wresbirt.distribute.journal.Event;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.run.Outcome.Line;
import org.wresbirt.distribute.run.Preview;

/** What {@code wres distribute} prints. */
final class DistributionTables {
    private static final List<Column> STATUS = List.of(
            Column.numbers("item"),
            Column.words("delivery"),
            Column.words("for"),
            Column.words("organisation"),
            Column.words("channel"),
            Column.words("to"),
            Column.words("state"),
            Column.numbers("attempts"),
            Column.words("not before"),
            Column.words("reason"));
    private static final List<Column> AUDIT = List.of(
            Column.words("at"),
            Column.numbers("run"),
            Column.words("delivery"),
            Column.words("organisation"),
            Column.words("channel"),
            Column.words("role"),
            Column.words("target"),
            Column.words("event"),
            Column.words("message"),
            Column.words("detail"));
    private static final List<Column> PREVIEW = List.of(
            Column.words("delivery"),
            Column.words("organisation"),
            Column.numbers("year"),
            Column.words("disclosure"),
            Column.words("role"),
            Column.words("to"),
            Column.words("files"),
            Column.words("subject"),
            Column.words("decision"),
            Column.words("reason"));

    private DistributionTables() {}

    /** Everything of the newest runs. */
    static List<Line> lines(Journal journal, int runs) {
        List<Line> lines = new ArrayList<>();
        for (Run run : journal.runs(runs)) {
            journal.items(run).forEach(item -> lines.add(new Line(run, item)));
        }
        return lines;
    }

    static void status(List<Line> lines, Format format, Writer target) throws IOException {
        try (RowWriter rows = format.open(STATUS, target)) {
            for (Line line : lines) {
                Item item = line.item();
                rows.row(Arrays.asList(
                        item.id(),
                        line.run().delivery(),
                        line.run().trigger(),
                        item.organisation(),
                        item.channel().name(),
                        item.role(),
                        item.state().name(),
                        item.attempts(),
                        item.nextAttempt() == null ? null : item.nextAttempt().toString(),
                        item.reason()));
            }
        }
    }

    static void audit(List<Event> events, Format format, Writer target) throws IOException {
        try (RowWriter rows = format.open(AUDIT, target)) {
            for (Event event : events) {
                rows.row(Arrays.asList(
                        event.at().toString(),
                        event.run(),
                        event.delivery(),
                        event.organisation(),
                        event.channel() == null ? null : event.channel().name(),
                        event.role(),
                        event.target(),
                        event.what(),
                        event.messageId(),
                        event.detail()));
            }
        }
    }

    static void preview(List<Preview.Line> lines, Format format, Writer target) throws IOException {
        try (RowWriter rows = format.open(PREVIEW, target)) {
            for (Preview.Line line : lines) {
                rows.row(Arrays.asList(
                        line.delivery(),
                        line.organisation(),
                        line.year(),
                        line.disclosure(),
                        line.role(),
                        line.target(),
                        String.join(", ", line.files()),
                        line.subject(),
                        line.action().name(),
                        line.reason()));
            }
        }
    }
}
