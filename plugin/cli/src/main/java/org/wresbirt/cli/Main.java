package org.wresbirt.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Starts {@code wres} and ends the process with its exit code. */
public final class Main {
    private Main() {}

    /** The process's entry. */
    public static void main(String[] arguments) {
        // Results are UTF-8 on every machine: a file made by redirection must not depend on who ran the command.
        PrintWriter out = new PrintWriter(new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(System.err, true);
        // A library that prints must not spoil a result: standard output is ours alone.
        PrintStream libraries = System.err;
        System.setOut(libraries);
        Wres wres = new Wres(new ShippedCapabilities(), Installation.ofThisProcess(), isTerminal());
        System.exit(run(wres, out, err, arguments));
    }

    /** Runs one command line. Writes only to the two writers given. */
    static int run(Wres wres, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(wres)
                .setOut(out)
                .setErr(err)
                // @FILE is a convention of some tools only; here a value may begin with @
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution)
                .setExecutionStrategy(Main::runOne);
        Usage.complete(commands);
        int code = commands.execute(arguments);
        out.flush();
        if (out.checkError()) {
            err.println("wres: the result could not be written to standard output");
            return code == ExitCode.OK ? ExitCode.PROBLEM : code;
        }
        return code;
    }

    private static int runOne(ParseResult parsed) {
        if (parsed.commandSpec().userObject() instanceof Wres wres && wres.options.quiet && wres.options.verbose) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "--quiet and --verbose exclude each other; name one of them");
        }
        return new RunLast().execute(parsed);
    }

    /** The start script knows about standard error; without it, ask whether there is a console at all. */
    private static boolean isTerminal() {
        String said = System.getProperty("wres.terminal");
        if (said != null) {
            return Boolean.parseBoolean(said);
        }
        // From Java 22 on, the default console is there even when nobody watches.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
