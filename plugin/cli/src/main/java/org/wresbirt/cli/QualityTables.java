package org.wresbirt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wresbirt.cli.output.Column;
import org.wresbirt.cli.output.TextTable;
import org.wresbirt.tally.Outcome;
import org.wresbirt.tally.QualityEntry;
import org.wresbirt.tally.SourceFile;

/** The report of {@code wres check} for people: a table of files, a table of problems, one verdict. */
final class QualityTables {
    private static final List<Column> FILES = List.of(
            Column.words("file"),
            Column.words("kind"),
            Column.numbers("year"),
            Column.numbers("rows read"),
            Column.numbers("counted"),
            Column.numbers("rejected"),
            Column.numbers("out of scope"));
    private static final List<Column> PROBLEMS = List.of(
            Column.numbers("rows"),
            Column.words("what"),
            Column.words("file"),
            Column.numbers("line"),
            Column.words("column"),
            Column.words("reason"));

    private QualityTables() {}

    static void write(QualityReport report, Writer target) throws IOException {
        try (TextTable table = new TextTable(FILES, target)) {
            for (SourceFile file : report.files()) {
                table.row(Arrays.asList(
                        file.name(),
                        file.kind() == null ? "not recognised" : words(file.kind()),
                        file.year(),
                        file.rowsRead(),
                        file.rowsCounted(),
                        file.rowsRejected(),
                        file.rowsOutOfScope()));
            }
        }
        List<QualityEntry> notable = report.entries().stream()
                .filter(entry -> entry.outcome() != Outcome.COUNTED)
                .toList();
        if (!notable.isEmpty()) {
            target.write('\n');
            try (TextTable table = new TextTable(PROBLEMS, target)) {
                for (QualityEntry entry : notable) {
                    table.row(Arrays.asList(
                            entry.rows(),
                            words(entry.outcome()),
                            entry.file(),
                            entry.firstLine(),
                            entry.column(),
                            entry.reasonText()));
                }
            }
        }
        target.write("\n" + report.verdict() + "\n");
        target.flush();
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
