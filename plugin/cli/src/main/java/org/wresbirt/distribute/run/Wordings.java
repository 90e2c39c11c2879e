package org.wresbirt.distribute.run;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.extract.ExtractException;

/** What the operator reads about an item: its number, organisation and role, never an address. */
final class Wordings {
    static final String GONE = "the organisation, or its year, is not in the extracts";

    private Wordings() {}

    /** Why extracts could not be read. What is a fault of ours is not blamed on them. */
    static String unreadable(Exception failure) {
        boolean ofExtracts = failure instanceof ExtractException
                || failure instanceof SQLException
                || failure instanceof UncheckedIOException;
        return ofExtracts && failure.getMessage() != null
                ? "the extracts cannot be used. " + failure.getMessage()
                : "a fault in the program (" + failure.getClass().getSimpleName()
                        + ") while the extracts were read; wres check may tell more";
    }

    static String item(Item item) {
        return "Item " + item.id() + ", " + item.organisation() + ", "
                + (item.channel() == Channel.MAIL ? "message to " : "folder ") + item.role();
    }

    static String uncertain(Item item) {
        return item(item) + ": it is not known whether the mail server took the message, which was not sent again."
                + " Ask the recipient, or look for message <" + item.messageId()
                + "> in the mail server's log; then mark it with --arrived " + item.id()
                + " or send it with --send-again "
                + item.id();
    }

    static String failed(Item item, String detail) {
        return item(item) + ": not delivered: " + detail + ". When this is mended, send it with --send-again "
                + item.id();
    }

    /** How a run ended, in numbers. */
    static String ended(Run run, List<Item> items) {
        List<String> counts = new ArrayList<>();
        count(counts, items, Channel.MAIL, ItemState.DONE, "message sent", "messages sent");
        count(counts, items, Channel.FOLDER, ItemState.DONE, "folder written", "folders written");
        count(counts, items, null, ItemState.SKIPPED, "left out", "left out");
        count(counts, items, null, ItemState.FAILED, "not delivered", "not delivered");
        count(counts, items, null, ItemState.UNCERTAIN, "uncertain", "uncertain");
        return "Delivery '" + run.delivery() + "' (" + run.trigger() + ") has ended: "
                + (counts.isEmpty() ? "nothing was to be done" : String.join(", ", counts));
    }

    private static void count(
            List<String> counts, List<Item> items, Channel channel, ItemState state, String one, String many) {
        long count = items.stream()
                .filter(item -> item.state() == state && (channel == null || item.channel() == channel))
                .count();
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }

    static String held(String organisation, String delivery, int items, String reason) {
        return "Held: " + organisation + ", delivery '" + delivery + "', " + items
                + (items == 1 ? " item: " : " items: ") + reason
                + ". It goes out by itself when new extracts mend this, or as it is with --release " + organisation;
    }
}
