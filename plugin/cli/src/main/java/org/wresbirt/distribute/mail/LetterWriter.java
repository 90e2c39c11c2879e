package org.wresbirt.distribute.mail;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.figures.IndicatorLine;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Placeholder;
import org.wresbirt.mart.Disclosure;

/** Writes the letters of a delivery. Thread-safe. */
public final class LetterWriter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.wresbirt.distribute.mail.words", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int FINGERPRINT_SHOWN = 12;

    private final Delivery delivery;

    public LetterWriter(Delivery delivery) {
        this.delivery = delivery;
    }

    /**
     * What a letter carries.
     *
     * @param attachments files that travel with it
     * @param links web addresses of files that do not
     * @param tooLarge whether the links are there because of the size
     */
    public record Enclosures(List<Path> attachments, List<String> links, boolean tooLarge) {}

    public Letter write(
            String messageId, MailAddress to, String role, Figures figures, LocalDate date, Enclosures enclosures) {
        Map<String, String> values = values(delivery, figures, date);
        values.put(Placeholder.ROLE, role);
        values.put(Placeholder.LINKS, String.join("\n", enclosures.links()));
        String subject = delivery.message().subject().fill(values::get);
        LetterParts parts = new LetterParts();
        for (String paragraph :
                delivery.message().text().fill(values::get).strip().split("\\R\\s*\\R")) {
            // an empty headline leaves a full stop behind
            if (paragraph.codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.paragraph(paragraph.strip());
            }
        }
        if (delivery.message().summary() && !figures.indicators().isEmpty()) {
            parts.heading(word("summary.heading", String.valueOf(figures.year())));
            figures.indicators().forEach(parts::indicator);
        }
        if (!enclosures.attachments().isEmpty()) {
            parts.heading(word("attached.heading"));
            enclosures
                    .attachments()
                    .forEach(file -> parts.item(file.getFileName().toString()));
        }
        if (!enclosures.links().isEmpty() && !delivery.message().text().uses(Placeholder.LINKS)) {
            parts.heading(word("links.heading"));
            if (enclosures.tooLarge()) {
                parts.paragraph(word("links.because-of-size"));
            }
            enclosures.links().forEach(parts::link);
        }
        parts.small(word(delivery.disclosure() == Disclosure.PUBLIC ? "public" : "internal"));
        String fingerprint = figures.shownFingerprint();
        parts.small(word("made", fingerprint.substring(0, Math.min(FINGERPRINT_SHOWN, fingerprint.length()))));
        return new Letter(messageId, to, subject, parts.text(), parts.html(subject), enclosures.attachments());
    }

    /** What texts, files and folders of a delivery may fill in. */
    public static Map<String, String> values(Delivery delivery, Figures figures, LocalDate date) {
        Map<String, String> values = new HashMap<>();
        values.put(Placeholder.ORGANISATION_CODE, figures.code());
        values.put(Placeholder.ORGANISATION_NAME, figures.name());
        values.put(
                Placeholder.YEAR, figures.year() == null ? "" : figures.year().toString());
        values.put(Placeholder.DELIVERY, delivery.name());
        values.put(Placeholder.DATE, DATE.format(date));
        values.put(Placeholder.HEADLINE, figures.headline());
        for (IndicatorLine line : figures.indicators()) {
            String key = "indicator." + line.number() + ".";
            values.put(key + "name", line.name());
            values.put(key + "value", line.value());
            values.put(key + "sentence", line.sentence());
            values.put(key + "change", line.change());
        }
        return values;
    }

    private static String word(String key, Object... values) {
        return MessageFormat.format(WORDS.getString(key).replace("'", "''"), values);
    }
}
