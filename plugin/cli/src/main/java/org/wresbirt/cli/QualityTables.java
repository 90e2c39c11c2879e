package org.wresbirt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final List<Column> ADVICE = List.of(Column.words("what it is"), Column.words("what to do"));

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
            writeAdvice(notable, target);
        }
        target.write("\n" + report.verdict() + "\n");
        target.flush();
    }

    /** Once for each reason, in the order of the problems: what the makers of the extracts can do. */
    private static void writeAdvice(List<QualityEntry> notable, Writer target) throws IOException {
        Map<String, String> byReason = new LinkedHashMap<>();
        for (QualityEntry entry : notable) {
            if (entry.advice() != null) {
                byReason.putIfAbsent(words(entry.reason()), entry.advice());
            }
        }
        if (!byReason.isEmpty()) {
            target.write('\n');
            try (TextTable table = new TextTable(ADVICE, target)) {
                for (Map.Entry<String, String> advice : byReason.entrySet()) {
                    table.row(List.of(advice.getKey(), advice.getValue()));
                }
            }
        }
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Enum<?> code) {
        return words(code.name());
    }
}
