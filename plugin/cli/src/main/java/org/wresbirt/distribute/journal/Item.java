package org.wresbirt.distribute.journal;

import java.time.Instant;

/**
 * One organisation's reports for one target: a mailbox or a folder.
 *
 * @param target of a mailbox a keyed fingerprint of its address, of a folder one of its path
 * @param role the recipient's role; of a folder its path in the plan
 * @param attempts begun so far
 * @param nextAttempt not before; null for at once
 * @param messageId the same in every attempt; null for folders
 * @param reason why it is held, failed or skipped, without anybody's address; null when there is nothing to say
 */
public record Item(
        long id,
        long run,
        String organisation,
        Channel channel,
        String target,
        String role,
        ItemState state,
        int attempts,
        Instant nextAttempt,
        String messageId,
        String reason) {

    /** An item that is not in the journal yet. */
    public static Item planned(String organisation, Channel channel, String target, String role, String messageId) {
        return new Item(0, 0, organisation, channel, target, role, ItemState.DUE, 0, null, messageId, null);
    }
}
