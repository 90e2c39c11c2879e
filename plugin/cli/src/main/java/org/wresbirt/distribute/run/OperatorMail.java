package org.wresbirt.distribute.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wresbirt.distribute.journal.Fingerprints;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.Notice;
import org.wresbirt.distribute.mail.Letter;
import org.wresbirt.distribute.mail.MailServer;
import org.wresbirt.distribute.mail.MessageMaker;
import org.wresbirt.distribute.mail.SendOutcome;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Plan;

/**
 * Tells the operator what went wrong. Rather twice than never: a notice counts as told only when the server has said that it took
 * it.
 */
final class OperatorMail {
    private final Plan plan;
    private final Means means;
    private final MailPause mailPause;

    OperatorMail(Plan plan, Means means, MailPause mailPause) {
        this.plan = plan;
        this.means = means;
        this.mailPause = mailPause;
    }

    /** One message for all that is untold. Without mail, whoever reads the console has been told. */
    void tell(MailServer server) {
        Journal journal = means.journal();
        List<Notice> untold = journal.untold();
        if (untold.isEmpty()) {
            return;
        }
        boolean told = true;
        if (plan.mail() != null) {
            for (MailAddress operator : plan.operators()) {
                if (mailPause.holds(means.clock().instant())) {
                    told = false;
                    break;
                }
                SendOutcome outcome = server.send(
                        new MessageMaker(plan.mail())
                                .message(letter(operator, untold), means.clock().instant()),
                        operator,
                        () -> {});
                told &= outcome instanceof SendOutcome.Sent;
                if (outcome instanceof SendOutcome.Temporary temporary && temporary.concernsAll()) {
                    mailPause.failed(means.clock().instant());
                }
            }
        }
        if (told) {
            journal.told(untold, means.clock().instant());
        } else {
            means.watcher().trouble("The operator could not be told by mail; the next run tries again.");
        }
    }

    private Letter letter(MailAddress operator, List<Notice> notices) {
        StringBuilder text = new StringBuilder("The distribution plan '" + plan.name() + "' needs attention.\n\n");
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><title>" + plan.name()
                + "</title></head><body><p>The distribution plan '" + plan.name() + "' needs attention.</p><ul>");
        for (Notice notice : notices) {
            text.append("- ").append(notice.text()).append('\n');
            html.append("<li>")
                    .append(notice.text().replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</li>");
        }
        String advice = "\"wres distribute PLAN --status\" shows where everything stands, and how to go on.";
        text.append('\n').append(advice).append('\n');
        html.append("</ul><p>").append(advice.replace("\"", "&quot;")).append("</p></body></html>");
        String subject = "WRES distribution '" + plan.name() + "': " + notices.size()
                + (notices.size() == 1 ? " problem" : " problems");
        String id = Fingerprints.sha256(
                        (notices.getFirst().id() + "-" + notices.getLast().id() + plan.name())
                                .getBytes(StandardCharsets.UTF_8))
                .substring(0, 20);
        return new Letter(
                id + "@" + plan.mail().from().domain(), operator, subject, text.toString(), html.toString(), List.of());
    }
}
