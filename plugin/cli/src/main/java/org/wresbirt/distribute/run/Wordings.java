package org.wresbirt.distribute.run;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Item;
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

    static String held(String organisation, String delivery, int items, String reason) {
        return "Held: " + organisation + ", delivery '" + delivery + "', " + items
                + (items == 1 ? " item: " : " items: ") + reason
                + ". It goes out by itself when new extracts mend this, or as it is with --release " + organisation;
    }
}
