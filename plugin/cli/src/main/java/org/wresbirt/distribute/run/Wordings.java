package org.wresbirt.distribute.run;

import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Item;

/** What the operator reads about an item: its number, organisation and role, never an address. */
final class Wordings {
    private Wordings() {}

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
