package org.wresbirt.distribute.run;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wresbirt.distribute.document.FiguresFile;
import org.wresbirt.distribute.document.FolderWriter;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Document;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.mail.Letter;
import org.wresbirt.distribute.mail.LetterWriter;
import org.wresbirt.distribute.mail.LetterWriter.Enclosures;
import org.wresbirt.distribute.mail.MailServer;
import org.wresbirt.distribute.mail.MessageMaker;
import org.wresbirt.distribute.mail.SendOutcome;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Folder;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Plan;

/** Sends one message of a run, in the order that lets none go twice: intent in the journal, message, outcome in the journal. */
final class Mailing {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Base64 makes four letters of three bytes, and a line break after 76 letters. */
    private static final double GROWTH = 4.0 / 3 * 78 / 76;

    private final Plan plan;
    private final Means means;
    private final Planner planner;
    private Instant lastSent = Instant.MIN;

    Mailing(Plan plan, Means means, Planner planner) {
        this.plan = plan;
        this.means = means;
        this.planner = planner;
    }

    /** What a message of the run is about. */
    record Subject(Run run, Delivery delivery, LocalDate date) {}

    /**
     * Sends it, and records what came of it.
     *
     * @throws IOException if its documents cannot be read
     */
    SendOutcome send(Subject subject, Item item, MailServer server) throws IOException, InterruptedException {
        MailAddress to = address(subject.delivery(), item);
        if (to == null) {
            return new SendOutcome.Permanent("the plan no longer names this recipient for this organisation");
        }
        Path place = means.spool().place(subject.run(), item.organisation());
        Figures figures = FiguresFile.read(place);
        List<Document> documents = means.journal().documents(subject.run(), item.organisation());
        Enclosures enclosures = enclosures(subject, figures, place, documents);
        if (enclosures == null) {
            return new SendOutcome.Permanent(
                    "the files are larger than 'attachment-limit', and no folder of the delivery has a 'link'");
        }
        if (!enclosures.links().isEmpty()) {
            SendOutcome notYet = untilFilesAreThere(subject, item);
            if (notYet != null) {
                return notYet;
            }
        }
        Letter letter = new LetterWriter(subject.delivery())
                .write(item.messageId(), to, item.role(), figures, subject.date(), enclosures);
        keepPace();
        Instant now = means.clock().instant();
        MimeMessage message = new MessageMaker(plan.mail()).message(letter, now);
        means.journal().sending(item, now);
        SendOutcome outcome = server.send(message, to, () -> means.journal()
                .handingOver(item, means.clock().instant()));
        lastSent = means.clock().instant();
        return outcome;
    }

    /** Nobody gets a link to nothing. Null when the files are in their folders. */
    private SendOutcome untilFilesAreThere(Subject subject, Item message) {
        for (Item item : means.journal().items(subject.run(), message.organisation())) {
            if (item.channel() == Channel.FOLDER && item.state() == ItemState.FAILED) {
                return new SendOutcome.Permanent("it would link to files that could not be written");
            }
            if (item.channel() == Channel.FOLDER && item.state().isOpen()) {
                return new SendOutcome.Temporary("the files that it links to are not in their folder yet", false);
            }
        }
        return null;
    }

    private MailAddress address(Delivery delivery, Item item) {
        for (MailAddress address :
                Planner.recipients(delivery, item.organisation()).keySet()) {
            if (planner.target(address).equals(item.target())) {
                return address;
            }
        }
        return null;
    }

    /** Null when the files are too large and nothing can be linked to. */
    private Enclosures enclosures(Subject subject, Figures figures, Path place, List<Document> documents) {
        Delivery delivery = subject.delivery();
        long size = (long) (documents.stream().mapToLong(Document::size).sum() * GROWTH);
        boolean tooLarge = size > plan.mail().attachmentLimit();
        if (delivery.message().attach() && !tooLarge) {
            List<Path> files = new ArrayList<>();
            documents.forEach(document -> files.add(place.resolve(document.name())));
            return new Enclosures(files, List.of(), false);
        }
        FolderWriter writer = new FolderWriter(delivery);
        for (Folder folder : delivery.folders()) {
            List<String> links = writer.links(folder, figures, subject.date(), documents);
            if (!links.isEmpty()) {
                return new Enclosures(
                        List.of(), links, tooLarge && delivery.message().attach());
            }
        }
        return null;
    }

    private void keepPace() throws InterruptedException {
        if (plan.mail().perMinute() == null) {
            return;
        }
        Instant next = lastSent.equals(Instant.MIN)
                ? Instant.MIN
                : lastSent.plus(MINUTE.dividedBy(plan.mail().perMinute()));
        Instant now = means.clock().instant();
        if (next.isAfter(now)) {
            means.pause().of(Duration.between(now, next));
        }
    }
}
