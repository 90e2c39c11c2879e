package org.wresbirt.distribute.run;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Journal;

/** What only a person can decide. */
public final class Operator {
    /** Why an item is due that conditions would hold. */
    static final String RELEASED = "released by the operator";

    private final Journal journal;

    public Operator(Journal journal) {
        this.journal = journal;
    }

    /** An instruction that does not fit. */
    public static final class NotPossibleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPossibleException(String message) {
            super(message);
        }
    }

    /** Somebody has found out that an uncertain message arrived. */
    public void arrived(long id, Instant now) {
        Item item = item(id);
        if (item.state() != ItemState.UNCERTAIN) {
            throw new NotPossibleException("item " + id + " is not uncertain but " + word(item.state()));
        }
        journal.settle(item, ItemState.DONE, "arrived, as the operator says", now);
    }

    /** Sends an uncertain or failed item again, made anew. */
    public void sendAgain(long id, Instant now) {
        Item item = item(id);
        if (item.state() != ItemState.UNCERTAIN && item.state() != ItemState.FAILED) {
            throw new NotPossibleException("item " + id + " is neither uncertain nor failed but " + word(item.state()));
        }
        journal.settle(item, ItemState.DUE, RELEASED, now);
    }

    /** Lets everything of an organisation go that conditions hold; returns how many items. */
    public int release(String organisation, Instant now) {
        List<Item> held = journal.items(ItemState.HELD).stream()
                .filter(item -> item.organisation().equals(organisation))
                .toList();
        if (held.isEmpty()) {
            throw new NotPossibleException("nothing of '" + organisation + "' is held");
        }
        held.forEach(item -> journal.settle(item, ItemState.DUE, RELEASED, now));
        return held.size();
    }

    private Item item(long id) {
        return journal.item(id)
                .orElseThrow(() -> new NotPossibleException("there is no item " + id + "; --status lists them"));
    }

    private static String word(ItemState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
