package org.wresbirt.distribute.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wresbirt.distribute.plan.Delivery.Action;
import org.wresbirt.distribute.plan.Delivery.Conditions;
import org.wresbirt.distribute.plan.Delivery.DocumentPassword;
import org.wresbirt.distribute.plan.Delivery.Folder;
import org.wresbirt.distribute.plan.Delivery.Message;
import org.wresbirt.distribute.plan.Delivery.Missed;
import org.wresbirt.distribute.plan.Delivery.Report;
import org.wresbirt.distribute.schedule.CronTerm;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.profile.Kind;
import org.wresbirt.report.ReportFormat;

/** Reads the deliveries of a plan. */
final class DeliveryReader {
    private static final String FILE_NAME = "${organisation.name} - WRES ${year} - ${report}";
    private static final String SUBJECT = "Workforce Race Equality Standard ${year}: ${organisation.name}";
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;
    /** What a design gets from the delivery itself. */
    private static final Map<String, String> DECIDED_ELSEWHERE = Map.of(
            "extracts", "extracts",
            "organisation", "organisations",
            "reportingYear", "year",
            "disclosure", "disclosure",
            "minimumCount", "minimum-count");

    private static final Set<Kind> COMPLETE = EnumSet.range(Kind.WORKFORCE, Kind.BOARD);

    private final PlanReader.Templates templates;
    private final Path planFolder;
    private final Path planExtracts;
    private final Problems problems;

    /**
     * @param planExtracts for deliveries that name none; null when the plan names none either
     */
    DeliveryReader(PlanReader.Templates templates, Path planFolder, Path planExtracts, Problems problems) {
        this.templates = templates;
        this.planFolder = planFolder;
        this.planExtracts = planExtracts;
        this.problems = problems;
    }

    Delivery read(Section section) {
        String name = PlanReader.name(section, "name", "the journal knows the delivery by it");
        Path extracts = section.as("extracts", planExtracts, text -> PlanReader.path(planFolder, text));
        if (extracts == null && !section.has("extracts")) {
            section.missing("extracts", "the folder of extracts, here or for the whole plan");
        }
        CronTerm schedule = section.as("schedule", null, CronTerm::of);
        Missed missed = section.word("missed", Missed.class, Missed.RUN_ONCE);
        Integer year =
                "latest".equals(section.text("year")) ? null : section.number("year", null, FIRST_YEAR, LAST_YEAR);
        Disclosure disclosure = section.word("disclosure", Disclosure.class, null);
        if (!section.has("disclosure")) {
            section.missing("disclosure", "'internal' for real counts, which only internal addresses get, or 'public'");
        }
        Integer minimumCount = section.number("minimum-count", null, 1, 1000);
        RecipientsReader recipients = new RecipientsReader(planFolder, problems);
        DocumentPassword password = password(section);
        List<Report> reports = reports(section);
        if (password != null
                && reports.stream().anyMatch(report -> !report.formats().equals(List.of(ReportFormat.PDF)))) {
            section.error("pdf-password", "only a PDF can be protected; take the other formats into another delivery");
        }
        Delivery delivery = new Delivery(
                name,
                extracts,
                schedule,
                missed,
                organisations(section),
                year,
                disclosure,
                minimumCount,
                reports,
                recipients.read(section),
                folders(section),
                message(section, password != null),
                conditions(section),
                password);
        if (delivery.recipients().isEmpty() && delivery.folders().isEmpty()) {
            problems.error(section.node(), "a delivery needs 'recipients', 'folders' or both");
        }
        section.finish();
        return delivery;
    }

    /** Empty for all. */
    static Set<String> organisations(Section section) {
        List<String> codes = section.texts("organisations");
        return codes.equals(List.of("all")) ? Set.of() : new HashSet<>(codes);
    }

    private List<Report> reports(Section delivery) {
        List<Report> reports = new ArrayList<>();
        Map<String, String> shared = parameters(delivery);
        Set<String> titles = new HashSet<>();
        for (Section section : delivery.sections("reports", "a report")) {
            String template = section.requiredText("template", "the name of a shipped template, or a .rptdesign file");
            Path design = template == null ? null : templates.design(template, planFolder);
            if (template != null && design == null) {
                section.error(
                        "template",
                        "there is no template '" + template + "'" + Suggestion.of(template, templates.names()));
            }
            String title = section.textOr("title", template == null ? "" : title(template));
            if (!titles.add(title)) {
                section.error(
                        "template",
                        "another report of this delivery has the title '" + title
                                + "'; give each its own 'title', which names its file");
            }
            Map<String, String> parameters = new HashMap<>(shared);
            parameters.putAll(parameters(section));
            reports.add(new Report(
                    template,
                    design,
                    title,
                    formats(section),
                    parameters,
                    PlanReader.template(section, "file-name", FILE_NAME, Placeholder.IN_FILE_NAMES)));
            section.finish();
        }
        if (reports.isEmpty()) {
            delivery.missing("reports", "which templates in which formats");
        }
        return reports;
    }

    private static Map<String, String> parameters(Section section) {
        Map<String, String> parameters = section.map("parameters");
        for (String name : parameters.keySet()) {
            String key = DECIDED_ELSEWHERE.get(name);
            if (key != null) {
                section.error("parameters", "the parameter '" + name + "' is decided by '" + key + "' of the delivery");
            }
        }
        return parameters;
    }

    /** {@code wres-executive-summary} is the executive summary. */
    private static String title(String template) {
        Path name = Path.of(template).getFileName();
        String title = name.toString().replaceFirst("\\.rptdesign$", "").replaceFirst("^wres-", "");
        return title.replace('-', ' ').replace('_', ' ');
    }

    private List<ReportFormat> formats(Section section) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        section.texts("formats", (text, where) -> {
            try {
                formats.add(Section.word(ReportFormat.class, text));
            } catch (IllegalArgumentException problem) {
                problems.error(where, "'formats': " + problem.getMessage());
            }
        });
        return formats.isEmpty() ? List.of(ReportFormat.PDF) : List.copyOf(formats);
    }

    private List<Folder> folders(Section delivery) {
        List<Folder> folders = new ArrayList<>();
        for (Section section : delivery.sections("folders", "a folder")) {
            section.requiredText("path", "the folder that gets the files");
            TextTemplate path = PlanReader.template(section, "path", null, Placeholder.IN_FOLDERS);
            TextTemplate link = PlanReader.template(section, "link", null, Placeholder.IN_FOLDERS);
            if (link != null && !link.toString().matches("https?://\\S+")) {
                section.error("link", "'link' is the web address of the folder and begins with https://");
            }
            folders.add(new Folder(planFolder, path, link));
            section.finish();
        }
        return folders;
    }

    /**
     * @param secret whether the files have a password: then the numbers do not stand beside them in clear, unless told to
     */
    private static Message message(Section delivery, boolean secret) {
        Section section = delivery.section("message", "the message section");
        if (section == null) {
            return new Message(
                    TextTemplate.of(SUBJECT, Placeholder.IN_MESSAGES),
                    TextTemplate.of(usualText(), Placeholder.IN_MESSAGES),
                    !secret,
                    true);
        }
        Message message = new Message(
                PlanReader.template(section, "subject", SUBJECT, Placeholder.IN_MESSAGES),
                PlanReader.template(section, "text", usualText(), Placeholder.IN_MESSAGES),
                section.truth("summary", !secret),
                section.truth("attach", true));
        if (!message.attach() && !message.summary()) {
            section.warning("attach", "the message holds neither the numbers nor the files, only links");
        }
        section.finish();
        return message;
    }

    private static String usualText() {
        try (InputStream text = DeliveryReader.class.getResourceAsStream("message.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Conditions conditions(Section delivery) {
        Section section = delivery.section("conditions", "the conditions section");
        if (section == null) {
            return new Conditions(Action.SEND, Action.HOLD, Action.HOLD, COMPLETE, null, null, null);
        }
        Set<Kind> required = EnumSet.noneOf(Kind.class);
        section.texts("complete-with", (text, where) -> {
            try {
                Kind kind = Section.word(Kind.class, text);
                if (!COMPLETE.contains(kind)) {
                    throw new IllegalArgumentException("'" + text + "' is no kind that belongs to a year");
                }
                required.add(kind);
            } catch (IllegalArgumentException problem) {
                problems.error(where, "'complete-with': " + problem.getMessage());
            }
        });
        Conditions conditions = new Conditions(
                section.word("unchanged", Action.class, Action.SEND),
                section.word("incomplete", Action.class, Action.HOLD),
                section.word("worse", Action.class, Action.HOLD),
                required.isEmpty() ? COMPLETE : required,
                section.percent("rejected-at-most"),
                section.percent("ethnicity-known-at-least"),
                section.number("unrecognised-files-at-most", null, 0, 1_000_000));
        section.finish();
        return conditions;
    }

    private DocumentPassword password(Section delivery) {
        if (!delivery.has("pdf-password")) {
            return null;
        }
        Section section = delivery.section("pdf-password", "'pdf-password'");
        if (section == null) {
            delivery.error(
                    "pdf-password", "a secret must not stand in the plan; name an 'environment' variable or a 'file'");
            return null;
        }
        String variable = section.text("environment");
        TextTemplate file = PlanReader.template(section, "file", null, Placeholder.IN_SECRETS);
        section.finish();
        if ((variable == null) == (file == null)) {
            delivery.error("pdf-password", "'pdf-password' needs either 'environment' or 'file'");
        }
        if (variable != null) {
            MailReader.checkVariable(section, variable);
        }
        return new DocumentPassword(variable, planFolder, file);
    }
}
