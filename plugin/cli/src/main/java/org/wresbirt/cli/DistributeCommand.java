package org.wresbirt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wresbirt.distribute.journal.DerbyJournal;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.distribute.plan.PlanException;
import org.wresbirt.distribute.plan.PlanReader;
import org.wresbirt.distribute.run.Operator;
import org.wresbirt.distribute.run.Outcome;
import org.wresbirt.distribute.run.Preview;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres distribute}: reports to people, by a plan. */
@Command(
        name = "distribute",
        sortOptions = false,
        description = {
            "Makes reports and brings them to people, by e-mail, into folders or both, as a plan says.",
            "",
            "Without --now or --due it runs until it is stopped, and does each delivery when its schedule comes. A journal "
                    + "beside the plan remembers what was sent: a run that was broken off is finished by the next, and nobody "
                    + "gets a message twice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wres distribute plan.yaml --check       is the plan in order?",
            "  wres distribute plan.yaml --dry-run     who would get what?",
            "  wres distribute plan.yaml --now         send it",
            "  wres distribute plan.yaml --due         from cron, every ten minutes",
            "  wres distribute plan.yaml --status      where does everything stand?",
            "  wres distribute plan.yaml --audit -o audit.csv",
            "  wres distribute --schema -o distribution-plan.schema.json"
        })
final class DistributeCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 50;

    @ParentCommand
    private Wres wres;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", description = "The plan, a YAML file.")
    private Path file;

    @ArgGroup(exclusive = true)
    private DistributionMode mode = new DistributionMode();

    @Option(
            names = "--delivery",
            paramLabel = "NAME",
            description = "With --now or --dry-run: only this delivery; may be repeated.")
    private Set<String> deliveries = new LinkedHashSet<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are made at once (default: one for each processor).")
    private Integer threads;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws Exception {
        if (mode.schema) {
            output.write(spec.commandLine(), (format, target) -> target.write(schema()));
            return ExitCode.OK;
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "name the plan: wres distribute plan.yaml");
        }
        Messages messages = wres.messages(spec);
        Plan plan;
        try {
            PlanReader.Reading reading = new PlanReader(new InstalledTemplates(wres.installation())).read(file);
            reading.warnings().forEach(warning -> messages.note(warning.toString()));
            plan = reading.plan();
        } catch (PlanException wrong) {
            wrong.problems().forEach(problem -> messages.trouble(problem.toString()));
            return ExitCode.PROBLEM;
        }
        requireKnownDeliveries(plan);
        if (mode.check) {
            messages.note("The plan '" + plan.name() + "' is in order: "
                    + plan.deliveries().size() + (plan.deliveries().size() == 1 ? " delivery." : " deliveries."));
            return ExitCode.OK;
        }
        return mode.dryRun ? preview(plan, messages) : withJournal(plan, messages);
    }

    private void requireKnownDeliveries(Plan plan) {
        for (String name : deliveries) {
            if (plan.delivery(name).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--delivery: the plan has no delivery '" + name + "'; it has "
                                + String.join(
                                        ", ",
                                        plan.deliveries().stream()
                                                .map(Delivery::name)
                                                .toList()));
            }
        }
    }

    private Integer preview(Plan plan, Messages messages) throws Exception {
        List<Preview.Line> lines = new ArrayList<>();
        var extracts = new DistributionMeans(wres, messages).extracts();
        try {
            for (Delivery delivery : plan.deliveries()) {
                if (deliveries.isEmpty() || deliveries.contains(delivery.name())) {
                    lines.addAll(Preview.of(delivery, extracts.read(delivery), LocalDate.now(plan.zone())));
                }
            }
        } finally {
            messages.finished();
        }
        output.write(spec.commandLine(), (format, target) -> DistributionTables.preview(lines, format, target));
        return ExitCode.OK;
    }

    private Integer withJournal(Plan plan, Messages messages) throws Exception {
        try {
            if (mode.status || mode.audit || mode.settles()) {
                return look(plan, messages);
            }
            return distribute(plan, messages);
        } catch (StateFolder.InUseException busy) {
            messages.trouble("wres distribute: " + busy.getMessage());
            // for an outside scheduler that calls while the last call is still at work, all is well
            return mode.due ? ExitCode.OK : ExitCode.PROBLEM;
        }
    }

    private Integer look(Plan plan, Messages messages) throws Exception {
        try (StateFolder state = PatientState.take(plan.state());
                Journal journal = new DerbyJournal(state.database())) {
            if (mode.settles()) {
                return settle(new Operator(journal), messages);
            }
            if (mode.status) {
                var lines = DistributionTables.lines(journal, MOST_RUNS);
                output.write(spec.commandLine(), (format, target) -> DistributionTables.status(lines, format, target));
            } else {
                var events = journal.events(Instant.EPOCH);
                output.write(spec.commandLine(), (format, target) -> DistributionTables.audit(events, format, target));
            }
            return ExitCode.OK;
        }
    }

    private Integer settle(Operator operator, Messages messages) {
        Instant now = Instant.now();
        try {
            for (Long item : mode.arrived) {
                operator.arrived(item, now);
                messages.note("Item " + item + " arrived.");
            }
            for (Long item : mode.sendAgain) {
                operator.sendAgain(item, now);
                messages.note("Item " + item + " goes again with the next run.");
            }
            for (String code : mode.release) {
                messages.note(operator.release(code, now) + " of " + code + " go with the next run.");
            }
            return ExitCode.OK;
        } catch (Operator.NotPossibleException refusal) {
            throw new CommandFailure(refusal.getMessage(), refusal);
        }
    }

    private Integer distribute(Plan plan, Messages messages) throws Exception {
        var process = new DistributingProcess(plan, new DistributionMeans(wres, messages), threads);
        if (!mode.now && !mode.due) {
            return new RunningScheduler(process, messages).run();
        }
        // two people, or two machines' schedules, may ask at the same moment and mean the same
        Instant asked = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        Outcome outcome = process.work(
                distribution -> mode.now ? distribution.passNow(deliveries, asked) : distribution.passDue());
        messages.finished();
        output.write(
                spec.commandLine(), (format, target) -> DistributionTables.status(outcome.lines(), format, target));
        return code(outcome);
    }

    private static int code(Outcome outcome) {
        if (outcome.deliveryFailed()) {
            return ExitCode.DELIVERY;
        }
        return outcome.hasProblem() ? ExitCode.PROBLEM : ExitCode.OK;
    }

    private static String schema() throws IOException {
        try (InputStream text = PlanReader.class.getResourceAsStream("distribution-plan.schema.json")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
