package org.wresbirt.distribute.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.wresbirt.distribute.plan.Mail;

/** Makes MIME messages of letters. Files are read only while a message is sent. Thread-safe. */
public final class MessageMaker {
    private static final String UTF_8 = "UTF-8";
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "html", "text/html",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Mail mail;

    public MessageMaker(Mail mail) {
        this.mail = mail;
    }

    /**
     * The letter as it travels.
     *
     * @throws IllegalStateException if it cannot be written so
     */
    public MimeMessage message(Letter letter, Instant date) {
        try {
            MimeMessage message = new WithId(letter.messageId());
            message.setFrom(new InternetAddress(mail.from().toString(), mail.fromName(), UTF_8));
            if (mail.replyTo() != null) {
                message.setReplyTo(new InternetAddress[] {
                    new InternetAddress(mail.replyTo().toString())
                });
            }
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(letter.to().toString()));
            message.setSubject(oneLine(letter.subject()), UTF_8);
            message.setSentDate(Date.from(date));
            // so that no absence notice answers a machine (RFC 3834, and Microsoft's own header)
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setContent(content(letter));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new IllegalStateException("the message cannot be written: " + failure.getMessage(), failure);
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException, UnsupportedEncodingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        alternative.addBodyPart(text);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        alternative.addBodyPart(html);
        if (letter.attachments().isEmpty()) {
            return alternative;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternative);
        mixed.addBodyPart(body);
        for (Path file : letter.attachments()) {
            mixed.addBodyPart(attachment(file));
        }
        return mixed;
    }

    private static MimeBodyPart attachment(Path file) throws MessagingException, UnsupportedEncodingException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(file.toFile()) {
            @Override
            public String getContentType() {
                return type;
            }
        }));
        part.setFileName(name);
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        // whatever the content, so that no line of it is changed or too long
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A header cannot be broken into two by what an organisation is called. */
    private static String oneLine(String text) {
        return MimeUtility.unfold(text).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Keeps its identity, which the library would draw anew with every message. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
