package org.wresbirt.distribute.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPOutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP that tells when a message is about to be the server's. By RFC 5321, 4.1.1.4 and 4.5.3.2, a server answers for a
 * message only after the line with a single full stop; until then, a connection that breaks leaves nothing behind.
 */
final class HandOverTransport extends SMTPTransport {
    private final SocketWatch watch;
    private SMTPOutputStream message;
    private Runnable beforeHandOver = () -> {};
    private boolean handedOver;

    HandOverTransport(Session session, boolean tlsFromTheFirstByte, SocketWatch watch) {
        super(
                session,
                new URLName(tlsFromTheFirstByte ? "smtps" : "smtp", null, -1, null, null, null),
                tlsFromTheFirstByte ? "smtps" : "smtp",
                tlsFromTheFirstByte);
        this.watch = watch;
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
    protected OutputStream data() throws MessagingException {
        OutputStream data = super.data();
        message = (SMTPOutputStream) data;
        return data;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        // An empty line after the message's end changes nothing in it. It is a command to the library, which writes out
        // what it
        // still holds back; only then can a cut be seen.
        message.ensureAtBOL();
        sendCommand("");
        if (watch.isCut()) {
            throw new IOException("cut while the message was written");
        }
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
