package org.wresbirt.distribute.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wresbirt.distribute.plan.Delivery.Recipient;
import org.wresbirt.mart.Disclosure;

/** Who must not get what: the rules that hold across a plan. */
final class RecipientRules {
    private final Plan plan;
    private final Section section;
    private final Problems problems;

    RecipientRules(Plan plan, Section section, Problems problems) {
        this.plan = plan;
        this.section = section;
        this.problems = problems;
    }

    void check() {
        boolean mails = plan.deliveries().stream()
                .anyMatch(delivery -> !delivery.recipients().isEmpty());
        if (mails && !section.has("mail")) {
            section.missing("mail", "there are recipients and no mail server");
        }
        if (mails && plan.allowedDomains().isEmpty() && !section.has("allowed-domains")) {
            section.missing("allowed-domains", "the domains below which every recipient's address must be");
        }
        if (section.has("mail") && !section.has("operator")) {
            section.missing("operator", "who is told when something could not be sent");
        }
        if (!plan.allowedDomains().isEmpty()) {
            plan.operators().stream()
                    .filter(address -> !address.isBelow(plan.allowedDomains()))
                    .forEach(address -> section.error("operator", outside("the operator's address")));
        }
        plan.deliveries().forEach(this::check);
    }

    private void check(Delivery delivery) {
        Map<MailAddress, Set<String>> seen = new HashMap<>();
        for (Recipient recipient : delivery.recipients()) {
            // where it stands, not what it is: a message must not carry a person's address
            String who = "delivery '" + delivery.name() + "': the address of '" + recipient.role() + "'";
            if (!plan.allowedDomains().isEmpty() && !recipient.address().isBelow(plan.allowedDomains())) {
                error(recipient, outside(who));
            }
            if (delivery.disclosure() == Disclosure.INTERNAL
                    && !plan.internalAddresses().contains(recipient.address())) {
                error(
                        recipient,
                        who + " gets internal figures and is not among 'internal-addresses'; add it there, or make the"
                                + " delivery public");
            }
            Set<String> before = seen.put(recipient.address(), recipient.organisations());
            if (before != null && overlap(before, recipient.organisations())) {
                problems.warningIn(
                        recipient.list(),
                        recipient.line(),
                        who + " stands there twice; one message of each organisation is sent");
            }
        }
        boolean links = delivery.folders().stream().anyMatch(folder -> folder.link() != null);
        if (!delivery.recipients().isEmpty()
                && delivery.message() != null
                && !delivery.message().attach()
                && !links) {
            error(delivery, "'attach: false' needs a folder with a 'link', or nobody gets the files");
        }
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private void error(Recipient recipient, String text) {
        problems.errorIn(recipient.list(), recipient.line(), text);
    }

    private void error(Delivery delivery, String text) {
        problems.error(section.place("deliveries"), "delivery '" + delivery.name() + "': " + text);
    }

    private static String outside(String who) {
        return who + " is outside the domains of 'allowed-domains'";
    }
}
