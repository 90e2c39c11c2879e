package org.wresbirt.distribute.mail;

import java.nio.file.Path;
import java.util.List;
import org.wresbirt.distribute.plan.MailAddress;

/**
 * A message before it is MIME.
 *
 * @param messageId without angle brackets; the same in every attempt
 * @param text for programs that show no HTML, and for watches
 * @param html the same for all others
 */
public record Letter(
        String messageId, MailAddress to, String subject, String text, String html, List<Path> attachments) {
    public Letter {
        attachments = List.copyOf(attachments);
    }
}
