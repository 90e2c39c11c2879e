package org.wresbirt.distribute.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Fingerprints;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Folder;
import org.wresbirt.distribute.plan.Delivery.Recipient;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Plan;

/** Works out who gets what: organisations times folders and recipients, each pair once. */
public final class Planner {
    private final Plan plan;
    private final Fingerprints fingerprints;

    public Planner(Plan plan, Fingerprints fingerprints) {
        this.plan = plan;
        this.fingerprints = fingerprints;
    }

    /** Organisations of a delivery that are in the extracts. */
    public static List<Figures> organisations(Delivery delivery, Map<String, Figures> figures) {
        return figures.values().stream()
                .filter(one -> delivery.organisations().isEmpty()
                        || delivery.organisations().contains(one.code()))
                .toList();
    }

    /** Codes that the delivery or its recipients name and the extracts do not hold. */
    public static Set<String> unknown(Delivery delivery, Collection<String> known) {
        Set<String> unknown = new TreeSet<>(delivery.organisations());
        delivery.recipients().forEach(recipient -> unknown.addAll(recipient.organisations()));
        unknown.removeAll(known);
        return unknown;
    }

    /** Everything to be done, folders before messages, since messages may link to them. */
    public List<Item> items(Run run, Delivery delivery, Collection<Figures> organisations) {
        List<Item> items = new ArrayList<>();
        for (Figures figures : organisations) {
            for (Folder folder : delivery.folders()) {
                items.add(Item.planned(
                        figures.code(),
                        Channel.FOLDER,
                        target(folder),
                        folder.path().toString(),
                        null));
            }
            for (Map.Entry<MailAddress, Recipient> entry :
                    recipients(delivery, figures.code()).entrySet()) {
                String target = target(entry.getKey());
                items.add(Item.planned(
                        figures.code(),
                        Channel.MAIL,
                        target,
                        entry.getValue().role(),
                        messageId(run, figures.code(), target)));
            }
        }
        return items;
    }

    /** Each address once, however often the plan names it. */
    static Map<MailAddress, Recipient> recipients(Delivery delivery, String organisation) {
        Map<MailAddress, Recipient> recipients = new LinkedHashMap<>();
        for (Recipient recipient : delivery.recipients()) {
            if (recipient.gets(organisation)) {
                recipients.putIfAbsent(recipient.address(), recipient);
            }
        }
        return recipients;
    }

    String target(MailAddress address) {
        return fingerprints.of("mail " + address);
    }

    String target(Folder folder) {
        return fingerprints.of("folder " + folder.path());
    }

    /** The same whenever it is worked out, so that a server or a mailbox can tell a second copy. */
    private String messageId(Run run, String organisation, String target) {
        return fingerprints.of("message " + plan.name() + " " + run.delivery() + " " + run.trigger() + " "
                        + organisation + " " + target)
                + "@" + plan.mail().from().domain();
    }
}
