package org.wresbirt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres sample}: extracts to try everything with. */
@Command(
        name = "sample",
        sortOptions = false,
        description = {
            "Writes the extracts of an invented trust, or of several organisations, into a folder, which is made if need be.",
            "Nobody in them exists. They are the same every time."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  wres sample trust", "  wres sample trust --overwrite", "  wres sample system --organisations 12"})
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    private Wres wres;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A new or empty folder.")
    private Path folder;

    @Option(
            names = "--overwrite",
            description = "Also write into a folder that holds files, and replace those of the same names.")
    private boolean overwrite;

    @Option(
            names = "--organisations",
            paramLabel = "N",
            description = "Instead of the one trust, the first N of 30 smaller invented organisations, to compare.")
    private Integer organisations;

    @Override
    public Integer call() throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new ParameterException(spec.commandLine(), "'" + folder + "' is a file; name a new folder");
        }
        if (!overwrite && isFilled(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the folder '" + folder
                            + "' is not empty: name a new one, or add --overwrite to replace files in it");
        }
        int most = wres.capabilities().mostSampleOrganisations();
        if (organisations != null && (organisations < 1 || organisations > most)) {
            throw new ParameterException(
                    spec.commandLine(), "--organisations takes a number from 1 to " + most + ", not " + organisations);
        }
        Files.createDirectories(target);
        wres.capabilities().writeSample(target, organisations);
        wres.messages(spec).note("Sample extracts are in " + target + "\nNext: wres check \"" + folder + "\"");
        return ExitCode.OK;
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
