package org.wresbirt.distribute.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP that tells when a message is about to be the server's. By RFC 5321, 4.1.1.4 and 4.5.3.2, a server answers for a
 * message only after the line with a single full stop; until then, a connection that breaks leaves nothing behind.
 */
final class HandOverTransport extends SMTPTransport {
    private Runnable beforeHandOver = () -> {};
    private boolean handedOver;

    HandOverTransport(Session session, boolean tlsFromTheFirstByte) {
        super(
                session,
                new URLName(tlsFromTheFirstByte ? "smtps" : "smtp", null, -1, null, null, null),
                tlsFromTheFirstByte ? "smtps" : "smtp",
                tlsFromTheFirstByte);
    }

    void beforeHandOver(Runnable work) {
        beforeHandOver = work;
        handedOver = false;
    }

    /** Whether the end of the last message was given, or began to be. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        try {
            beforeHandOver.run();
        } catch (RuntimeException failure) {
            // of all exceptions this is the one after which the connection is cut without another word to the server
            throw new IOException("not handed over", failure);
        }
        handedOver = true;
        super.finishData();
    }
}
