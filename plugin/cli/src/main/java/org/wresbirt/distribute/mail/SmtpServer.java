package org.wresbirt.distribute.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Properties;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.wresbirt.distribute.mail.SendOutcome.Permanent;
import org.wresbirt.distribute.mail.SendOutcome.Sent;
import org.wresbirt.distribute.mail.SendOutcome.Temporary;
import org.wresbirt.distribute.mail.SendOutcome.Unknown;
import org.wresbirt.distribute.plan.Mail;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Secret;

/** A mail server by SMTP. One connection serves many messages; after a failure the next message gets a new one. */
public final class SmtpServer implements MailServer {
    private final Mail mail;
    private final UnaryOperator<String> environment;
    private HandOverTransport transport;

    /**
     * @param environment value of an environment variable by its name, or null
     */
    public SmtpServer(Mail mail, UnaryOperator<String> environment) {
        this.mail = mail;
        this.environment = environment;
    }

    @Override
    public SendOutcome send(MimeMessage message, MailAddress to, Runnable beforeHandOver) {
        try {
            connect();
        } catch (MessagingException failure) {
            hangUp();
            return notConnected(failure);
        } catch (Secret.SecretException | IOException | GeneralSecurityException failure) {
            hangUp();
            return new Temporary(failure.getMessage(), true);
        }
        transport.beforeHandOver(beforeHandOver);
        try {
            transport.sendMessage(message, new Address[] {new InternetAddress(to.toString())});
            return new Sent(ServerAnswer.inNumbers(transport.getLastServerResponse()));
        } catch (AddressException impossible) {
            return new Permanent("the address cannot be written");
        } catch (MessagingException | IllegalStateException failure) {
            SendOutcome outcome = failed(failure);
            hangUp();
            return outcome;
        }
    }

    private void connect() throws MessagingException, IOException, GeneralSecurityException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        hangUp();
        boolean authenticated = mail.user() != null;
        String secret = null;
        if (authenticated) {
            secret = (mail.password() != null ? mail.password() : mail.token()).read(environment);
        }
        boolean tls = mail.security() == Mail.Security.TLS;
        SSLSocketFactory trusted = mail.trust() == null
                ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                : TrustedAuthorities.socketFactory(mail.trust());
        SocketWatch watch = new SocketWatch(trusted);
        Properties settings = settings(tls ? "mail.smtps." : "mail.smtp.", watch);
        transport = new HandOverTransport(Session.getInstance(settings), tls, watch);
        transport.connect(mail.host(), mail.port(), mail.user(), secret);
    }

    private Properties settings(String prefix, SocketWatch watch) {
        Properties settings = new Properties();
        String timeOut = String.valueOf(mail.timeOut().toMillis());
        settings.setProperty(prefix + "connectiontimeout", timeOut);
        settings.setProperty(prefix + "timeout", timeOut);
        settings.setProperty(prefix + "writetimeout", timeOut);
        settings.setProperty(prefix + "auth", String.valueOf(mail.user() != null));
        if (mail.token() != null) {
            settings.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        boolean starttls = mail.security() == Mail.Security.STARTTLS;
        settings.setProperty(prefix + "starttls.enable", String.valueOf(starttls));
        settings.setProperty(prefix + "starttls.required", String.valueOf(starttls));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        // the name under which we greet: never this machine's own, which may say more than it should
        settings.setProperty(prefix + "localhost", mail.from().domain());
        settings.setProperty(prefix + "from", mail.from().toString());
        settings.put(prefix + "socketFactory", watch.plain());
        settings.put(prefix + "ssl.socketFactory", watch.tls());
        // else a connection that the trusted authorities do not vouch for is tried again with Java's own
        settings.setProperty(prefix + "socketFactory.fallback", "false");
        return settings;
    }

    private static SendOutcome notConnected(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Temporary("the mail server refused the user or the secret", true);
        }
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof SSLException || cause instanceof GeneralSecurityException) {
            return new Temporary(
                    "no safe connection to the mail server: " + ServerAnswer.withoutAddresses(cause), true);
        }
        return new Temporary("no connection to the mail server: " + ServerAnswer.withoutAddresses(cause), true);
    }

    private SendOutcome failed(Exception failure) {
        ServerAnswer answer = ServerAnswer.of(failure);
        if (transport.handedOver()) {
            // an answer to the end of the message decides; none, or one that is no answer, leaves it open
            return switch (answer.kind()) {
                case REFUSED_FOR_NOW -> new Temporary(answer.words(), false);
                case REFUSED -> new Permanent(answer.words());
                case NONE -> new Unknown("the connection ended before the mail server answered");
            };
        }
        return switch (answer.kind()) {
            case REFUSED_FOR_NOW -> new Temporary(answer.words(), answer.concernsSender());
            // who is refused as a sender is refused for every recipient: that is for the operator to mend, not to give
            // up
            case REFUSED ->
                answer.concernsSender() ? new Temporary(answer.words(), true) : new Permanent(answer.words());
            case NONE -> new Temporary("the connection ended before the message was handed over", false);
        };
    }

    private void hangUp() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // nothing is lost: what matters has been answered
            }
            transport = null;
        }
    }

    @Override
    public void close() {
        hangUp();
    }
}
