package org.wresbirt.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What {@code wres distribute} shall do with the plan: one of these, or nothing, which is to run until it is stopped. */
final class DistributionMode {
    @Option(names = "--now", description = "Do all deliveries now, whatever their schedules say, and end.")
    boolean now;

    @Option(
            names = "--due",
            description = "Do what is due or unfinished, and end: for cron, systemd or the Windows Task Scheduler.")
    boolean due;

    @Option(names = "--dry-run", description = "Print who would get what. Nothing is made or sent.")
    boolean dryRun;

    @Option(names = "--check", description = "Check the plan, and end.")
    boolean check;

    @Option(names = "--status", description = "Print where everything stands.")
    boolean status;

    @Option(names = "--audit", description = "Print the audit log.")
    boolean audit;

    @Option(names = "--schema", description = "Print the JSON Schema of plans, for editors.")
    boolean schema;

    @Option(
            names = "--arrived",
            paramLabel = "ITEM",
            description = "Say that an uncertain message did arrive; may be repeated.")
    List<Long> arrived = new ArrayList<>();

    @Option(
            names = "--send-again",
            paramLabel = "ITEM",
            description = "Send an uncertain or failed item again, at the next run; may be repeated.")
    List<Long> sendAgain = new ArrayList<>();

    @Option(
            names = "--release",
            paramLabel = "CODE",
            description = "Let an organisation's reports go that are held, at the next run; may be repeated.")
    List<String> release = new ArrayList<>();

    /** Whether the operator settles something. */
    boolean settles() {
        return !arrived.isEmpty() || !sendAgain.isEmpty() || !release.isEmpty();
    }
}
