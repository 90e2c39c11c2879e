package org.wresbirt.distribute.run;

import jakarta.mail.internet.MimeMessage;
import java.util.function.Supplier;
import org.wresbirt.distribute.mail.MailServer;
import org.wresbirt.distribute.mail.SendOutcome;
import org.wresbirt.distribute.plan.MailAddress;

/** A mail server that is not asked for before there is a message. For one thread. */
final class LazyMailServer implements MailServer {
    private final Supplier<MailServer> source;
    private MailServer server;

    LazyMailServer(Supplier<MailServer> source) {
        this.source = source;
    }

    @Override
    public SendOutcome send(MimeMessage message, MailAddress to, Runnable beforeHandOver) {
        if (server == null) {
            server = source.get();
        }
        return server.send(message, to, beforeHandOver);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
