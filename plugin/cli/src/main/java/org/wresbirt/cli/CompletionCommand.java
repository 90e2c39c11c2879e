package org.wresbirt.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wres completion}: the script by which bash and zsh complete commands, options, templates and tables. */
@Command(
        name = "completion",
        sortOptions = false,
        description = {
            "Prints a script for bash and zsh that completes commands, options, templates and tables at a press of Tab.",
            "Print it anew after an update."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(wres completion)                                     for this shell, bash or zsh",
            "  wres completion > ~/.local/share/bash-completion/completions/wres",
            "  echo 'source <(wres completion)' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that take the script. */
    enum Shell {
        bash,
        zsh
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SHELL",
            description = "bash or zsh, or nothing: the script is the same for both.")
    private Shell shell;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(AutoComplete.bash("wres", spec.root().commandLine()));
        return ExitCode.OK;
    }
}
