package org.wresbirt.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.wresbirt.cli.output.AtomicFile;
import org.wresbirt.cli.output.Format;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a result is written, and where to. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            converter = Words.ForFormat.class,
            completionCandidates = Words.ForFormat.class,
            description = {
                "table: for people, fractions rounded to four decimals (default).",
                "csv, json: exact values (default for -o FILE.csv, -o FILE.json)."
            })
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = OutputFile.class,
            description = "Write to a file, which appears only when it is complete.")
    private Path file;

    /** Something that can be written in each format. */
    interface Result {
        void writeTo(Format format, Writer target) throws IOException, SQLException;
    }

    /** The format asked for, else what the file's ending says, else a table. */
    Format format() {
        if (format != null) {
            return format;
        }
        String name = file == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? Format.CSV : name.endsWith(".json") ? Format.JSON : Format.TABLE;
    }

    /** Writes to the file if one is named, else to standard output. */
    void write(CommandLine command, Result result) throws IOException, SQLException {
        if (file == null) {
            PrintWriter out = command.getOut();
            result.writeTo(format(), out);
            out.flush();
            return;
        }
        try (AtomicFile whole = new AtomicFile(file)) {
            try (BufferedWriter target = Files.newBufferedWriter(whole.draft(), StandardCharsets.UTF_8)) {
                result.writeTo(format(), target);
            }
            whole.commit();
        }
    }
}
