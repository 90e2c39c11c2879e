package org.wresbirt.distribute.plan;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The mail server and what all messages share.
 *
 * @param user null without authentication
 * @param password null without authentication by password
 * @param token an OAuth 2 access token instead of a password, or null
 * @param trust certificates, in PEM, of the authorities to trust instead of Java's; null for Java's
 * @param fromName display name of the sender; null for none
 * @param replyTo null: replies go to the sender
 * @param perMinute most messages in a minute; null without a limit
 * @param attachmentLimit largest size of all attachments of a message, as sent, in bytes
 */
public record Mail(
        String host,
        int port,
        Security security,
        String user,
        Secret password,
        Secret token,
        Path trust,
        Duration timeOut,
        MailAddress from,
        String fromName,
        MailAddress replyTo,
        Integer perMinute,
        long attachmentLimit) {

    /** How the connection is protected. */
    public enum Security {
        /** Begins in clear and must change to TLS before anything is said; port 587. */
        STARTTLS(587),
        /** TLS from the first byte; port 465. */
        TLS(465),
        /** In clear. Only for a relay on the same machine, or on a network that somebody answers for. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        int usualPort() {
            return port;
        }
    }
}
