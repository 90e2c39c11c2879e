package org.wresbirt.distribute.run;

import java.time.Instant;
import java.util.List;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Run;

/**
 * What came of a pass.
 *
 * @param lines everything that was worked on, as it stands now
 * @param waiting whether a run could not even begin, since its extracts cannot be read
 * @param troubles what the operator must know, a sentence each
 * @param mailServerDown whether the pass ended early because no message can be sent just now
 * @param notBefore when the next attempt makes sense; null when nothing waits
 */
public record Outcome(
        List<Line> lines, boolean waiting, List<String> troubles, boolean mailServerDown, Instant notBefore) {
    /** An item with its run. */
    public record Line(Run run, Item item) {}

    public Outcome {
        lines = List.copyOf(lines);
        troubles = List.copyOf(troubles);
    }

    public long count(ItemState state) {
        return lines.stream().filter(line -> line.item().state() == state).count();
    }

    /** Whether a report is made and did not get where it should. */
    public boolean deliveryFailed() {
        return mailServerDown
                || count(ItemState.FAILED) > 0
                || count(ItemState.UNCERTAIN) > 0
                || count(ItemState.READY) > 0;
    }

    /** Whether anything else needs somebody's attention. */
    public boolean hasProblem() {
        return waiting || !troubles.isEmpty() || count(ItemState.HELD) > 0 || count(ItemState.DUE) > 0;
    }
}
