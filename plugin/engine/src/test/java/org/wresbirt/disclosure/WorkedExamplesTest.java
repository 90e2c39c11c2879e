package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Suppression of tables that can be followed by hand; 5 is the smallest count shown. */
class WorkedExamplesTest {
    private final Cells cells = new Cells(5);

    private Map<Cell, Shift> protect() {
        return Suppression.protect(cells, cell -> cell.weight() >= 1000);
    }

    @Test
    void ofFourCountsUnderATotalTheSmallestOtherGoesWithTheSmallOne() {
        Cell small = cells.published(3, 1);
        Cell ten = cells.published(10, 1);
        Cell fifty = cells.published(50, 1);
        Cell zero = cells.published(0, 1);
        Cell total = cells.published(63, 1000);
        cells.sum(total, List.of(small, ten, fifty, zero));
        Map<Cell, Shift> proofs = protect();
        assertThat(List.of(small, ten)).noneMatch(Cell::isShown);
        assertThat(List.of(fifty, zero, total)).allMatch(Cell::isShown);
        assertThat(proofs.get(small).valueOf(small)).isEqualTo(5);
        assertThat(proofs.get(small).valueOf(ten)).isEqualTo(8);
    }

    @Test
    void twoSmallCountsThatTogetherStaySmallNeedAThird() {
        Cell one = cells.published(1, 1);
        Cell two = cells.published(2, 1);
        Cell large = cells.published(40, 1);
        Cell total = cells.published(43, 1000);
        cells.sum(total, List.of(one, two, large));
        protect();
        assertThat(List.of(one, two, large)).noneMatch(Cell::isShown);
        assertThat(total.isShown()).isTrue();
    }

    @Test
    void twoSmallCountsThatTogetherAreLargeProtectEachOther() {
        Cell three = cells.published(3, 1);
        Cell four = cells.published(4, 1);
        Cell large = cells.published(40, 1);
        cells.sum(cells.published(47, 1000), List.of(three, four, large));
        protect();
        assertThat(List.of(three, four)).noneMatch(Cell::isShown);
        assertThat(large.isShown()).isTrue();
    }

    @Test
    void theTotalGoesWhereNothingElseIsLeft() {
        Cell small = cells.published(2, 1);
        Cell total = cells.published(2, 1000);
        cells.sum(total, List.of(small, cells.published(0, 1)));
        protect();
        assertThat(List.of(small, total)).noneMatch(Cell::isShown);
    }

    /** 3 of 20 did not: neither 17 and 20 may both be shown, although neither is small. */
    @Test
    void thoseWithoutTheOutcomeAreProtectedAsThoseWithIt() {
        Cell people = cells.published(20, 2);
        Cell events = cells.published(17, 1);
        Cell without = cells.rest(people, events);
        Map<Cell, Shift> proofs = protect();
        assertThat(events.isShown()).isFalse();
        assertThat(people.isShown()).isTrue();
        assertThat(proofs.get(without).valueOf(without)).isGreaterThanOrEqualTo(5);
    }

    /** A table of two rows and two columns with all margins shown: one small count takes the other three with it. */
    @Test
    void aTableOfTwoWaysNeedsARectangle() {
        Cell small = cells.published(1, 1);
        Cell right = cells.published(20, 1);
        Cell below = cells.published(30, 1);
        Cell across = cells.published(40, 1);
        Cell[] others = {cells.published(50, 1), cells.published(60, 1)};
        cells.sum(cells.published(71, 1000), List.of(small, right, others[0]));
        cells.sum(cells.published(130, 1000), List.of(below, across, others[1]));
        cells.sum(cells.published(31, 1000), List.of(small, below));
        cells.sum(cells.published(60, 1000), List.of(right, across));
        cells.sum(cells.published(110, 1000), List.of(others));
        protect();
        assertThat(List.of(small, right, below, across)).noneMatch(Cell::isShown);
        assertThat(others).allMatch(Cell::isShown);
    }

    @Test
    void aProofThatDoesNotAddUpIsNone() {
        Cell one = cells.published(3, 1);
        Cell other = cells.published(9, 1);
        cells.sum(cells.published(12, 1000), List.of(one, other));
        one.withhold();
        other.withhold();
        Ties ties = new Ties(cells.sums());
        assertThat(new Shift(Map.of(one, 2L, other, -2L)).isPossible(ties)).isTrue();
        assertThat(new Shift(Map.of(one, 2L, other, -1L)).isPossible(ties))
                .as("the sum")
                .isFalse();
        assertThat(new Shift(Map.of(one, 9L, other, -9L)).isPossible(ties))
                .as("zero would have been shown")
                .isFalse();
    }
}
