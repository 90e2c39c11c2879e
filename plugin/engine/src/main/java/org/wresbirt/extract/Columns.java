package org.wresbirt.extract;

import java.util.Arrays;

/** Which columns of a table are wanted, and in which slot of a {@link Row} each goes. */
public final class Columns {
    final int count;
    final int slots;
    final int[] slotOf;

    /**
     * @param count number of columns in the header
     * @param wanted for each slot the index of its column, or -1 when the table has none: the slot is then always blank
     */
    public Columns(int count, int[] wanted) {
        this.count = count;
        this.slots = wanted.length;
        this.slotOf = new int[count];
        Arrays.fill(slotOf, -1);
        for (int slot = 0; slot < wanted.length; slot++) {
            if (wanted[slot] >= 0) {
                slotOf[wanted[slot]] = slot;
            }
        }
    }
}
