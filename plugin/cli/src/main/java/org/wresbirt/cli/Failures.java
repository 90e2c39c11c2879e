package org.wresbirt.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.wresbirt.cli.output.DuplicateColumnException;
import org.wresbirt.cli.output.Printable;
import org.wresbirt.distribute.journal.JournalException;
import org.wresbirt.extract.ExtractException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into words on standard error and an exit code. */
final class Failures {
    private Failures() {}

    /** A mistake in the command line. */
    static int usage(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        if (arguments.length == 0) {
            command.usage(err);
            return ExitCode.USAGE;
        }
        err.println(name + ": " + Printable.lines(words(mistake)));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try '" + name + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    /** Picocli's words, but for values that we refuse, whose place in the list of arguments helps nobody. */
    private static String words(ParameterException mistake) {
        if (mistake.getCause() instanceof TypeConversionException refusal) {
            String what = mistake.getArgSpec() instanceof OptionSpec option
                    ? option.longestName()
                    : mistake.getArgSpec().paramLabel();
            return what + ": " + refusal.getMessage();
        }
        return mistake.getMessage();
    }

    /** A command that could not be carried out. */
    static int execution(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Wres wres = command.getCommandSpec().root().userObject() instanceof Wres root ? root : null;
        boolean verbose = wres != null && wres.options.verbose;
        String words = words(failure);
        String name = command.getCommandSpec().qualifiedName();
        if (words != null) {
            err.println(name + ": " + Printable.lines(words));
        } else {
            err.println(name + ": a fault in the program (" + failure.getClass().getSimpleName() + ")"
                    + (verbose ? "" : "; repeat the command with --verbose and report what it says"));
        }
        if (verbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCode.PROBLEM;
    }

    /** What to tell the user; null when only a developer can act. */
    private static String words(Exception failure) {
        if (failure instanceof ExtractException
                || failure instanceof CommandFailure
                || failure instanceof JournalException
                || failure instanceof DuplicateColumnException) {
            return failure.getMessage();
        }
        if (failure instanceof UnsupportedOperationException unavailable) {
            return unavailable.getMessage();
        }
        if (failure instanceof SQLException sql) {
            return sql.getMessage();
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return words(unchecked.getCause());
        }
        return failure instanceof IOException io ? words(io) : null;
    }

    /** Java's own messages of file errors are often the bare file name. */
    private static String words(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "no permission to read or write " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return "cannot read or write " + file.getFile();
        }
        return "cannot read or write: " + failure.getMessage();
    }
}
