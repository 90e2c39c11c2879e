package org.wresbirt.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EdgeOfStatisticsTest {
    private static final Proportion NONE_OF_TEN = new Proportion(0, 10);
    private static final Proportion ALL_OF_TEN = new Proportion(10, 10);

    @Test
    void aRatioToAGroupWithoutEventsIsRefused() {
        assertThatThrownBy(() -> RelativeRisk.of(ALL_OF_TEN, NONE_OF_TEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelativeRisk.interval(ALL_OF_TEN, NONE_OF_TEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KatzInterval.of(NONE_OF_TEN, ALL_OF_TEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereEverybodyHasTheEventTheIntervalStillHasAWidth() {
        Interval interval = RelativeRisk.interval(ALL_OF_TEN, ALL_OF_TEN);
        assertThat(interval.lower()).as("Katz would say 1 to 1").isCloseTo(0.7225, within(0.0001));
        assertThat(interval.upper()).isCloseTo(1.3841, within(0.0001));
    }

    @Test
    void emptyGroupsAndMoreEventsThanPeopleAreRefused() {
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(11, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRatioOfRatiosNeedsFourFilledCells() {
        assertThatThrownBy(() -> LogOddsInterval.of(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalIsOrderedAndFinite() {
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Interval(0.25, 0.5).times(100)).isEqualTo(new Interval(25, 50));
    }
}
