package org.wresbirt.distribute.journal;

import java.time.Instant;

/**
 * A line of the audit log: no address, no person's name, no figure.
 *
 * @param run null when it concerns no run
 * @param what a word such as {@code SENT}
 * @param target fingerprint of the mailbox or folder; null when it concerns none
 * @param detail for example the mail server's answer in numbers
 */
public record Event(
        long id,
        Instant at,
        Long run,
        String delivery,
        String organisation,
        Channel channel,
        String role,
        String target,
        String what,
        String messageId,
        String detail) {}
