package org.wresbirt.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code wres}: what all its subcommands share. One for each run. */
@Command(
        name = "wres",
        versionProvider = ProductVersion.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns NHS HR extracts into Workforce Race Equality Standard figures and reports.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wres sample trust                     extracts of an invented trust, to try everything",
            "  wres check trust                      can these extracts be used?",
            "  wres query trust \"SELECT * FROM INDICATOR_RESULT\"",
            "  wres render wres-executive-summary --extracts trust -o summary.pdf",
            "  wres distribute plan.yaml --dry-run   who would get which report?",
            "",
            "'wres COMMAND --help' explains each command."
        },
        subcommands = {
            CheckCommand.class,
            QueryCommand.class,
            TablesCommand.class,
            RenderCommand.class,
            TemplatesCommand.class,
            DistributeCommand.class,
            SampleCommand.class,
            CompletionCommand.class
        })
final class Wres {
    private final Capabilities capabilities;
    private final Installation installation;
    private final boolean terminal;

    @Mixin
    GlobalOptions options;

    /**
     * @param terminal whether standard error is a terminal
     */
    Wres(Capabilities capabilities, Installation installation, boolean terminal) {
        this.capabilities = capabilities;
        this.installation = installation;
        this.terminal = terminal;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    Installation installation() {
        return installation;
    }

    /** For what a command says besides its result. */
    Messages messages(CommandSpec command) {
        return new Messages(command.commandLine().getErr(), options, terminal);
    }
}
