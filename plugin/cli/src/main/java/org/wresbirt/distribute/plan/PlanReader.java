package org.wresbirt.distribute.plan;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads plans. All problems of a plan are found before any is told. */
public final class PlanReader {
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Templates templates;

    /** Where templates are. */
    public interface Templates {
        /** The design that a plan's author means, a shipped template's name or a file beside the plan; null for none. */
        Path design(String template, Path planFolder);

        /** What there is to choose from. */
        List<String> names();
    }

    /**
     * A plan and what its author may want to think about.
     *
     * @param warnings without any error among them
     */
    public record Reading(Plan plan, List<Problem> warnings) {}

    public PlanReader(Templates templates) {
        this.templates = templates;
    }

    /** @throws PlanException if the plan has errors or cannot be read */
    public Reading read(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Problems problems = new Problems(file.toString());
        Plan plan = null;
        Node root = root(place, problems);
        if (root instanceof MappingNode mapping) {
            plan = plan(place, new Section(mapping, "the plan", problems), problems);
        } else if (root != null) {
            problems.error(root, "a plan is a list of keys with values; see the sample plans");
        }
        if (problems.hasErrors()) {
            throw new PlanException(problems.inOrder());
        }
        return new Reading(plan, problems.inOrder());
    }

    private static Node root(Path file, Problems problems) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException missing) {
            problems.error(Optional.empty(), "there is no such file");
            return null;
        } catch (CharacterCodingException notText) {
            problems.error(Optional.empty(), "the file is not UTF-8; save it as UTF-8");
            return null;
        } catch (IOException unreadable) {
            problems.error(Optional.empty(), "the file cannot be read");
            return null;
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel("plan")
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.error(Optional.empty(), "the plan is empty");
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException mistake) {
            String what = mistake.getProblem();
            if (text.contains("\t")) {
                what += " (indent with spaces, not tabs)";
            } else if (text.contains("${")) {
                what += " (inside { } or [ ], a text with ${...} needs quotes)";
            }
            problems.error(mistake.getProblemMark(), "this is not YAML: " + what);
        } catch (YamlEngineException mistake) {
            problems.error(Optional.empty(), "this is not YAML: " + mistake.getMessage());
        }
        return null;
    }

    private Plan plan(Path file, Section section, Problems problems) {
        Path folder = file.getParent();
        String name =
                name(section, "plan", "a short name of letters, digits and hyphens; the journal knows the plan by it");
        ZoneId zone = section.as("time-zone", null, PlanReader::zone);
        if (zone == null && !section.has("time-zone")) {
            section.missing("time-zone", "schedules are meant in it, for example Europe/London");
        }
        Path state = section.as("state", folder.resolve(file.getFileName() + ".state"), text -> path(folder, text));
        Path extracts = section.as("extracts", null, text -> path(folder, text));
        Section mailSection = section.section("mail", "the mail section");
        Mail mail = mailSection == null ? null : new MailReader(mailSection, folder).read();
        List<MailAddress> operators = addresses(section, "operator", problems);
        Plan.Notices notices = section.word("notify", Plan.Notices.class, Plan.Notices.PROBLEMS);
        Set<String> domains = domains(section, problems);
        Set<MailAddress> internal = internal(section, folder, problems);
        Plan.Retry retry = retry(section);
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        DeliveryReader reader = new DeliveryReader(templates, folder, extracts, problems);
        for (Section one : section.sections("deliveries", "a delivery")) {
            Delivery delivery = reader.read(one);
            if (delivery.name() != null && !names.add(delivery.name())) {
                one.error("name", "another delivery has the name '" + delivery.name() + "'");
            }
            deliveries.add(delivery);
        }
        if (deliveries.isEmpty()) {
            section.missing("deliveries", "what goes to whom");
        }
        section.finish();
        Plan plan = new Plan(file, name, state, zone, mail, operators, notices, internal, domains, retry, deliveries);
        new RecipientRules(plan, section, problems).check();
        return plan;
    }

    static String name(Section section, String key, String why) {
        String name = section.requiredText(key, why);
        if (name != null && !NAME.matcher(name).matches()) {
            section.error(
                    key, "'" + name + "' is no name: use letters, digits, hyphens, points and underscores, at most 64");
        }
        return name;
    }

    static Path path(Path folder, String text) {
        try {
            return folder.resolve(text).toAbsolutePath().normalize();
        } catch (java.nio.file.InvalidPathException notOne) {
            throw new IllegalArgumentException("'" + text + "' is no path on this machine", notOne);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time zone" + Suggestion.of(text, ZoneId.getAvailableZoneIds()), unknown);
        }
    }

    private static List<MailAddress> addresses(Section section, String key, Problems problems) {
        List<MailAddress> addresses = new ArrayList<>();
        section.texts(key, (text, where) -> {
            try {
                addresses.add(MailAddress.of(text));
            } catch (IllegalArgumentException problem) {
                problems.error(where, "'" + key + "': " + problem.getMessage());
            }
        });
        return addresses;
    }

    private static Set<String> domains(Section section, Problems problems) {
        Set<String> domains = new LinkedHashSet<>();
        section.texts("allowed-domains", (text, where) -> {
            String domain = text.toLowerCase(Locale.ROOT);
            try {
                domains.add(MailAddress.of("a@" + domain).domain());
            } catch (IllegalArgumentException problem) {
                problems.error(where, "'" + text + "' is no domain like 'example.nhs.uk'");
            }
        });
        return domains;
    }

    /** Addresses in the plan, or in a text file, one in a line. */
    private static Set<MailAddress> internal(Section section, Path folder, Problems problems) {
        Set<MailAddress> internal = new LinkedHashSet<>();
        if (section.value("internal-addresses") instanceof MappingNode) {
            Section file = section.section("internal-addresses", "'internal-addresses'");
            String path = file.requiredText("file", "a text file with an address in each line");
            if (path != null) {
                readInternal(file, path(folder, path), internal, problems);
            }
            file.finish();
        } else {
            internal.addAll(addresses(section, "internal-addresses", problems));
        }
        return internal;
    }

    private static void readInternal(Section section, Path file, Set<MailAddress> internal, Problems problems) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            section.error("file", "the list " + file + " cannot be read");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    internal.add(MailAddress.of(line));
                } catch (IllegalArgumentException problem) {
                    problems.errorIn(file.toString(), i + 1L, problem.getMessage());
                }
            }
        }
    }

    private static Plan.Retry retry(Section section) {
        Section retry = section.section("retry", "the retry section");
        if (retry == null) {
            return Plan.Retry.USUAL;
        }
        Duration first = positive(retry, "first", Plan.Retry.USUAL.first());
        Duration longest = positive(retry, "longest", Plan.Retry.USUAL.longest());
        Duration giveUp = positive(retry, "give-up-after", Plan.Retry.USUAL.giveUpAfter());
        if (longest.compareTo(first) < 0) {
            retry.error("longest", "'longest' is shorter than 'first'");
        }
        retry.finish();
        return new Plan.Retry(first, longest, giveUp);
    }

    static Duration positive(Section section, String key, Duration otherwise) {
        Duration duration = section.as(key, otherwise, Amounts::duration);
        if (!duration.isPositive()) {
            section.error(key, "'" + key + "' must be longer than nothing");
        }
        return duration;
    }

    /** A text with places to fill in; null when it is not there or has a mistake, which is told. */
    static TextTemplate template(Section section, String key, String otherwise, Set<String> known) {
        TextTemplate usual = otherwise == null ? null : TextTemplate.of(otherwise, known);
        return section.as(key, usual, text -> TextTemplate.of(text, known));
    }
}
