package org.wresbirt.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds for every interval, whatever the counts")
class IntervalPropertiesTest {
    @Provide
    Arbitrary<Proportion> groups() {
        return Arbitraries.integers().between(1, 2_000_000).flatMap(total -> Arbitraries.integers()
                .between(0, total)
                .map(events -> new Proportion(events, total)));
    }

    @Provide
    Arbitrary<Proportion> withEvents() {
        return groups().filter(group -> group.events() > 0);
    }

    @Property
    void wilsonHoldsTheShareAndStaysAPercentage(@ForAll("groups") Proportion group) {
        Interval interval = WilsonInterval.of(group);
        assertThat(interval.contains(group.value())).isTrue();
        assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
    }

    @Property
    void wilsonMirrorsForThoseWithoutTheEvent(@ForAll("groups") Proportion group) {
        Interval interval = WilsonInterval.of(group);
        Interval mirror = WilsonInterval.of(new Proportion(group.others(), group.total()));
        assertThat(mirror.lower()).isCloseTo(1 - interval.upper(), within(1e-9));
        assertThat(mirror.upper()).isCloseTo(1 - interval.lower(), within(1e-9));
    }

    @Property
    void newcombeHoldsTheDifferenceAndMirrorsWhenTheGroupsSwap(
            @ForAll("groups") Proportion first, @ForAll("groups") Proportion second) {
        Interval interval = NewcombeInterval.ofDifference(first, second);
        Interval swapped = NewcombeInterval.ofDifference(second, first);
        assertThat(interval.contains(first.value() - second.value())).isTrue();
        assertThat(interval.lower()).isBetween(-1.0, 1.0);
        assertThat(interval.upper()).isBetween(-1.0, 1.0);
        assertThat(swapped.lower()).isCloseTo(-interval.upper(), within(1e-12));
        assertThat(swapped.upper()).isCloseTo(-interval.lower(), within(1e-12));
    }

    @Property
    void swappingTheGroupsInvertsTheRatioAndItsInterval(
            @ForAll("withEvents") Proportion first, @ForAll("withEvents") Proportion second) {
        double ratio = RelativeRisk.of(first, second);
        Interval interval = RelativeRisk.interval(first, second);
        Interval swapped = RelativeRisk.interval(second, first);
        assertThat(interval.contains(ratio)).isTrue();
        assertThat(RelativeRisk.of(second, first)).isCloseTo(1 / ratio, within(1e-12 / ratio));
        assertThat(swapped.lower() * interval.upper()).isCloseTo(1, within(1e-6));
        assertThat(swapped.upper() * interval.lower()).isCloseTo(1, within(1e-6));
    }

    @Property
    void koopmanHoldsTheRatioAlsoWithoutEventsInTheFirstGroup(
            @ForAll("groups") Proportion first, @ForAll("withEvents") Proportion second) {
        Interval interval = KoopmanInterval.of(first, second);
        assertThat(interval.contains(RelativeRisk.of(first, second))).isTrue();
        assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
        assertThat(interval.lower() == 0).isEqualTo(first.events() == 0);
    }

    @Property
    void moreOfTheSameIsNeverLessCertain(
            @ForAll("withEvents") Proportion first, @ForAll("withEvents") Proportion second) {
        Interval once = RelativeRisk.interval(first, second);
        Interval tenfold = RelativeRisk.interval(
                new Proportion(10 * first.events(), 10 * first.total()),
                new Proportion(10 * second.events(), 10 * second.total()));
        assertThat(tenfold.upper() - tenfold.lower()).isLessThanOrEqualTo(once.upper() - once.lower());
    }
}
