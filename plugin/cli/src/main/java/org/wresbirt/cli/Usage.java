package org.wresbirt.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of all commands has in common. */
final class Usage {
    private static final int WIDTH = 110;

    private Usage() {}

    static void complete(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        // so that no example is broken, and can be copied
        usage.width(WIDTH);
        usage.synopsisHeading("Usage: ");
        usage.abbreviateSynopsis(true);
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%nOptions:%n");
        usage.exitCodeListHeading("%nExit codes:%n");
        usage.exitCodeList(ExitCode.explained());
        for (CommandLine sub : command.getSubcommands().values()) {
            complete(sub);
        }
    }
}
