package org.wresbirt.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wresbirt.cli.output.Format;
import org.wresbirt.tally.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres check}: can these extracts be used, and what is wrong with them? */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Recognises and reads a folder of extracts and prints what became of every row: first the files, then the "
                    + "problems, the weightiest first, then a verdict.",
            "",
            "Rejected rows and files that are not recognised are problems (exit code 1). Rows out of scope, and values "
                    + "that were guessed, are listed and are none. --format csv prints one row for each file and reason.",
            "",
            "What it prints is for the makers of the extracts: with --disclosure public it refuses."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  wres check trust", "  wres check trust --strict", "  wres check trust --format csv -o problems.csv"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Wres wres;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            converter = ExtractsFolder.class,
            description = "Folder of extracts.")
    private Path folder;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws Exception {
        if (wres.options.isPublic()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "check tells what became of every row, which is not for the public: leave --disclosure public out");
        }
        Messages messages = wres.messages(spec);
        Counts counts;
        try {
            counts = wres.capabilities().count(folder, wres.options.unknownValues(), messages.progress());
        } finally {
            messages.finished();
        }
        QualityReport report = QualityReport.of(counts.files(), counts.quality());
        output.write(spec.commandLine(), report::writeTo);
        if (output.format() == Format.CSV) {
            // the one format without room for it
            messages.note(report.verdict());
        }
        return report.hasProblems() ? ExitCode.PROBLEM : ExitCode.OK;
    }
}
