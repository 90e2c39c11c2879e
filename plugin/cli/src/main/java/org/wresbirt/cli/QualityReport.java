package org.wresbirt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wresbirt.cli.output.Column;
import org.wresbirt.cli.output.Format;
import org.wresbirt.cli.output.JsonRows;
import org.wresbirt.cli.output.RowWriter;
import org.wresbirt.tally.Outcome;
import org.wresbirt.tally.QualityEntry;
import org.wresbirt.tally.SourceFile;

/**
 * What became of every row that was read.
 *
 * @param files in the order of their names
 * @param entries the weightiest first: unrecognised files, rejected, guessed, out of scope, counted; more rows before fewer
 */
record QualityReport(List<SourceFile> files, List<QualityEntry> entries) {
    /** As the mart's table {@code SOURCE_FILE}. */
    private static final List<Column> FILE_COLUMNS = List.of(
            Column.words("FILE_NAME"),
            Column.words("KIND"),
            Column.words("PROFILE"),
            Column.words("FORMAT"),
            Column.words("ENCODING"),
            Column.numbers("REPORTING_YEAR"),
            Column.numbers("ROWS_READ"),
            Column.numbers("ROWS_COUNTED"),
            Column.numbers("ROWS_REJECTED"),
            Column.numbers("ROWS_OUT_OF_SCOPE"));
    /** As the mart's table {@code DATA_QUALITY}. */
    private static final List<Column> ENTRY_COLUMNS = List.of(
            Column.words("ORGANISATION_CODE"),
            Column.numbers("REPORTING_YEAR"),
            Column.words("KIND"),
            Column.words("FILE_NAME"),
            Column.words("OUTCOME"),
            Column.words("REASON"),
            Column.words("REASON_TEXT"),
            Column.words("COLUMN_NAME"),
            Column.numbers("ROW_COUNT"),
            Column.numbers("FIRST_LINE"),
            Column.words("WHAT_TO_DO"));

    static QualityReport of(List<SourceFile> files, List<QualityEntry> quality) {
        List<SourceFile> ordered = new ArrayList<>(files);
        ordered.sort(Comparator.comparing(SourceFile::name));
        List<QualityEntry> entries = new ArrayList<>(quality);
        Set<String> explained = new HashSet<>();
        for (QualityEntry entry : quality) {
            if (entry.outcome() != Outcome.COUNTED) {
                explained.add(entry.file());
            }
        }
        for (SourceFile file : ordered) {
            if (file.kind() == null && !explained.contains(file.name())) {
                entries.add(unrecognised(file));
            }
        }
        entries.sort(Comparator.comparingInt(QualityReport::weight)
                .thenComparing(Comparator.comparingLong(QualityEntry::rows).reversed())
                .thenComparing(QualityEntry::file)
                .thenComparing(QualityEntry::firstLine, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(QualityEntry::reason));
        return new QualityReport(List.copyOf(ordered), List.copyOf(entries));
    }

    /** An unrecognised file must not pass in silence, even one without a single row. */
    private static QualityEntry unrecognised(SourceFile file) {
        return new QualityEntry(
                file.organisation(),
                file.year(),
                null,
                file.name(),
                Outcome.REJECTED,
                "UNRECOGNISED_FILE",
                "No kind of extract has these columns: see the guide to extract formats, or take the file out of the folder.",
                null,
                file.rowsRead(),
                null,
                null);
    }

    private static int weight(QualityEntry entry) {
        if (entry.kind() == null && entry.outcome() != Outcome.COUNTED) {
            return 0;
        }
        return switch (entry.outcome()) {
            case REJECTED -> 1;
            case GUESSED -> 2;
            case OUT_OF_SCOPE -> 3;
            case COUNTED -> 4;
        };
    }

    /** Whether somebody must act: rows were rejected, a file was not recognised, or there is nothing at all. */
    boolean hasProblems() {
        return rejected() > 0 || unrecognisedFiles() > 0 || files.stream().allMatch(file -> file.rowsRead() == 0);
    }

    private long rejected() {
        return files.stream().mapToLong(SourceFile::rowsRejected).sum();
    }

    private long unrecognisedFiles() {
        return files.stream().filter(file -> file.kind() == null).count();
    }

    /** One line that says whether the extracts can be used. */
    String verdict() {
        if (files.isEmpty()) {
            return "PROBLEMS: there are no extracts in the folder.";
        }
        long read = files.stream().mapToLong(SourceFile::rowsRead).sum();
        long counted = files.stream().mapToLong(SourceFile::rowsCounted).sum();
        long outOfScope = files.stream().mapToLong(SourceFile::rowsOutOfScope).sum();
        long guessed = entries.stream()
                .filter(entry -> entry.outcome() == Outcome.GUESSED)
                .mapToLong(QualityEntry::rows)
                .sum();
        StringBuilder text = new StringBuilder(hasProblems() ? "PROBLEMS: " : "GOOD: ");
        if (unrecognisedFiles() > 0) {
            text.append(unrecognisedFiles())
                    .append(" of ")
                    .append(number(files.size(), "file"))
                    .append(" not recognised; ");
        }
        text.append(number(read, "row")).append(" read, ").append(counted).append(" counted, ");
        text.append(rejected()).append(" rejected, ").append(outOfScope).append(" out of scope");
        if (guessed > 0) {
            text.append("; ").append(number(guessed, "value")).append(" guessed");
        }
        return text.append('.').toString();
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Writes the whole report. CSV, which is one table, holds {@link #entries} only. */
    void writeTo(Format format, Writer target) throws IOException {
        switch (format) {
            case CSV -> writeCsv(target);
            case JSON -> writeJson(target);
            case TABLE -> QualityTables.write(this, target);
        }
    }

    private void writeCsv(Writer target) throws IOException {
        try (RowWriter rows = Format.CSV.open(ENTRY_COLUMNS, target)) {
            for (QualityEntry entry : entries) {
                rows.row(values(entry));
            }
        }
    }

    private void writeJson(Writer target) throws IOException {
        try (JsonGenerator json = JsonRows.generator(target)) {
            json.writeStartObject();
            json.writeBooleanField("problems", hasProblems());
            json.writeStringField("verdict", verdict());
            json.writeArrayFieldStart("files");
            for (SourceFile file : files) {
                JsonRows.object(json, FILE_COLUMNS, values(file));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("quality");
            for (QualityEntry entry : entries) {
                JsonRows.object(json, ENTRY_COLUMNS, values(entry));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static List<Object> values(SourceFile file) {
        return Arrays.asList(
                file.name(),
                word(file.kind()),
                file.profile(),
                file.format(),
                file.encoding(),
                file.year(),
                file.rowsRead(),
                file.rowsCounted(),
                file.rowsRejected(),
                file.rowsOutOfScope());
    }

    private static List<Object> values(QualityEntry entry) {
        return Arrays.asList(
                entry.organisation(),
                entry.year(),
                word(entry.kind()),
                entry.file(),
                word(entry.outcome()),
                entry.reason(),
                entry.reasonText(),
                entry.column(),
                entry.rows(),
                entry.firstLine(),
                entry.advice());
    }

    private static String word(Enum<?> code) {
        return code == null ? null : code.name();
    }
}
