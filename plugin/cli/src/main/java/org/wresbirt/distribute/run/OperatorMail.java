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
 * Tells the operator what went wrong and, where the plan wants it, how runs ended. Rather twice than never: a notice counts as told only when the server has said that it took
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
        List<String> problems =
                notices.stream().filter(Notice::isProblem).map(Notice::text).toList();
        List<String> reports = notices.stream()
                .filter(notice -> !notice.isProblem())
                .map(Notice::text)
                .toList();
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"en-GB\"><head><title>" + plan.name() + "</title></head><body>");
        section(text, html, "The distribution plan '" + plan.name() + "' needs attention.", problems);
        section(text, html, "The distribution plan '" + plan.name() + "' has been carried out.", reports);
        String advice = "\"wres distribute PLAN --status\" shows where everything stands"
                + (problems.isEmpty() ? "." : ", and how to go on.");
        text.append(advice).append('\n');
        html.append("<p>").append(advice.replace("\"", "&quot;")).append("</p></body></html>");
        String subject = "WRES distribution '" + plan.name() + "': "
                + (problems.isEmpty()
                        ? count(reports.size(), "run has ended", "runs have ended")
                        : count(problems.size(), "problem", "problems"));
        String id = Fingerprints.sha256(
                        (notices.getFirst().id() + "-" + notices.getLast().id() + plan.name())
                                .getBytes(StandardCharsets.UTF_8))
                .substring(0, 20);
        return new Letter(
                id + "@" + plan.mail().from().domain(), operator, subject, text.toString(), html.toString(), List.of());
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static void section(StringBuilder text, StringBuilder html, String opening, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.append(opening).append("\n\n");
        html.append("<p>").append(escaped(opening)).append("</p><ul>");
        for (String entry : entries) {
            text.append("- ").append(entry).append('\n');
            html.append("<li>").append(escaped(entry)).append("</li>");
        }
        text.append('\n');
        html.append("</ul>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
