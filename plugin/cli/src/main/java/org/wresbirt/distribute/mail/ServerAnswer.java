package org.wresbirt.distribute.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * How a mail server refused.
 *
 * @param code its three digits; 0 when it said nothing
 * @param words what it said, without anybody's address
 * @param concernsSender whether it refused us rather than the recipient or the message
 */
record ServerAnswer(Kind kind, int code, String words, boolean concernsSender) {
    /** The server is about to close the connection. */
    static final int CLOSING = 421;

    /** Says that a login is needed, or a better one, or TLS. */
    private static final int LOGIN_NEEDED = 530;

    private static final int DEEPEST = 20;
    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>]+@[^\\s<>]+>?");
    /** Code and, from RFC 3463, the three numbers after it. */
    private static final Pattern NUMBERS = Pattern.compile("^(\\d{3})[ -]?(\\d\\.\\d{1,3}\\.\\d{1,3})?");

    enum Kind {
        REFUSED,
        REFUSED_FOR_NOW,
        NONE
    }

    /** The weightiest answer in a chain of exceptions. */
    static ServerAnswer of(Exception failure) {
        ServerAnswer found = new ServerAnswer(Kind.NONE, 0, "no answer", false);
        Exception at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            int code = code(at);
            if (code >= 400 && code <= 599) {
                boolean concernsSender =
                        code == LOGIN_NEEDED || code == CLOSING || at instanceof SMTPSenderFailedException;
                found = new ServerAnswer(
                        code < 500 ? Kind.REFUSED_FOR_NOW : Kind.REFUSED,
                        code,
                        clean(at.getMessage()),
                        concernsSender || found.concernsSender());
            }
            at = at instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return found;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        return failure instanceof SMTPSenderFailedException sender ? sender.getReturnCode() : 0;
    }

    static String withoutAddresses(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : clean(message);
    }

    private static String clean(String text) {
        String line = ADDRESS.matcher(text == null ? "" : text.strip().replaceAll("\\s+", " "))
                .replaceAll("(address)");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** For the audit log: numbers only, since servers put queue names and addresses into their words. */
    static String inNumbers(String answer) {
        Matcher numbers = NUMBERS.matcher(answer == null ? "" : answer);
        if (!numbers.find()) {
            return "";
        }
        return numbers.group(1) + (numbers.group(2) == null ? "" : " " + numbers.group(2));
    }
}
