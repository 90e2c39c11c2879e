package org.wresbirt.distribute.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wresbirt.distribute.plan.Delivery.Recipient;

/** Reads who gets a delivery: from the plan, or from a CSV file with columns organisation, role and address. */
final class RecipientsReader {
    private static final List<String> COLUMNS = List.of("organisation", "role", "address");
    private static final String ALL = "all";

    private final Path folder;
    private final Problems problems;

    RecipientsReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    List<Recipient> read(Section delivery) {
        List<Recipient> recipients = new ArrayList<>();
        for (Section section : delivery.sections("recipients", "a recipient")) {
            if (section.has("file")) {
                Path file = section.as("file", null, text -> PlanReader.path(folder, text));
                section.finish();
                readList(section, file, recipients);
            } else {
                one(section, recipients);
            }
        }
        return recipients;
    }

    private void one(Section section, List<Recipient> recipients) {
        String role = section.requiredText("role", "what the journal calls the recipient, for example Chief executive");
        String text = section.requiredText("address", "where the message goes");
        if (!section.has("organisations")) {
            section.missing("organisations", "whose reports these are: codes, or 'all'");
        }
        Set<String> organisations = DeliveryReader.organisations(section);
        section.finish();
        if (text != null) {
            try {
                recipients.add(
                        new Recipient(role, MailAddress.of(text), organisations, problems.file(), line(section)));
            } catch (IllegalArgumentException problem) {
                section.error("address", "'address': " + problem.getMessage());
            }
        }
    }

    private static int line(Section section) {
        return section.node().getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private void readList(Section section, Path file, List<Recipient> recipients) {
        if (file == null) {
            return;
        }
        String name = file.getFileName().toString();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Map<String, String> fields = new LinkedHashMap<>();
                row.getFieldsAsMap()
                        .forEach((header, value) -> fields.put(
                                header.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), value.strip()));
                if (!fields.keySet().containsAll(COLUMNS)) {
                    problems.errorIn(
                            name,
                            1,
                            "the columns must be " + Section.list(COLUMNS) + "; there are "
                                    + Section.list(fields.keySet()));
                    return;
                }
                addRow(name, row.getStartingLineNumber(), fields, recipients);
            }
        } catch (IOException unreadable) {
            section.error("file", "the list " + file + " cannot be read");
        } catch (CsvParseException mistake) {
            problems.errorIn(name, 1, "this is not CSV: " + mistake.getMessage());
        }
    }

    private void addRow(String name, long line, Map<String, String> fields, List<Recipient> recipients) {
        String organisation = fields.get("organisation");
        String role = fields.get("role");
        if (organisation.isEmpty() || role.isEmpty()) {
            problems.errorIn(name, line, "organisation or role is empty; write 'all' for every organisation");
            return;
        }
        try {
            recipients.add(new Recipient(
                    role,
                    MailAddress.of(fields.get("address")),
                    organisation.equals(ALL) ? Set.of() : Set.of(organisation),
                    name,
                    (int) line));
        } catch (IllegalArgumentException problem) {
            problems.errorIn(name, line, problem.getMessage());
        }
    }
}
