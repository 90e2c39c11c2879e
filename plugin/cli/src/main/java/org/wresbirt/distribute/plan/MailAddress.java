package org.wresbirt.distribute.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One mailbox. Two that differ only in case are the same: no server that we know of tells them apart, and a second copy is
 * worse than a wish for one.
 *
 * @param local part before the {@code @}, in lower case
 * @param domain in lower case
 */
public record MailAddress(String local, String domain) {
    /** The plain form of RFC 5321, without quoting, comments or letters beyond ASCII. */
    private static final Pattern PLAIN = Pattern.compile(
            "([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
                    + "@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)");

    private static final int LONGEST = 254;

    /** @throws IllegalArgumentException if the text is no address; the message does not repeat it */
    public static MailAddress of(String text) {
        var parts = PLAIN.matcher(text.strip());
        if (text.length() > LONGEST || !parts.matches()) {
            throw new IllegalArgumentException(
                    text.contains("@")
                            ? "not a mail address; write it as name@organisation.nhs.uk, without a display name"
                            : "not a mail address: it has no @");
        }
        return new MailAddress(
                parts.group(1).toLowerCase(Locale.ROOT), parts.group(2).toLowerCase(Locale.ROOT));
    }

    /** Whether the domain is one of these or below one of these. */
    public boolean isBelow(Iterable<String> domains) {
        for (String allowed : domains) {
            if (domain.equals(allowed) || domain.endsWith("." + allowed)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
