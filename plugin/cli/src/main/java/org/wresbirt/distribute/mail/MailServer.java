package org.wresbirt.distribute.mail;

import jakarta.mail.internet.MimeMessage;
import org.wresbirt.distribute.plan.MailAddress;

/** Takes messages, one after another. For one thread; whoever opens it closes it. */
public interface MailServer extends AutoCloseable {
    /**
     * Sends one message to one mailbox.
     *
     * @param beforeHandOver called once, right before the server is given the end of the message, from which on it may have it; if
     *     it throws, the connection is cut and the server has nothing
     */
    SendOutcome send(MimeMessage message, MailAddress to, Runnable beforeHandOver);

    @Override
    void close();
}
