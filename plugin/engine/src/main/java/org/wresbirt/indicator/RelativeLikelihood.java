package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.KoopmanInterval;
import org.wresbirt.statistics.Proportion;
import org.wresbirt.statistics.RelativeRisk;

/**
 * Indicator 2, 3 or 4 of any set of people, from four exact counts.
 *
 * <p>Where a group has no events there is no ratio (the standard states the counts instead). Where a group has more events
 * than people, which happens when people left before the snapshot, the rate stops at 100% and so do ratio and interval.
 *
 * @param peopleDifference how many more BME people would have had the outcome at the white rate; null when a group is empty
 * @param samples first and second group of the ratio; empty when a group is empty
 */
record RelativeLikelihood(
        Group white,
        Group bme,
        Double ratio,
        Interval interval,
        Position position,
        Double peopleDifference,
        Status status,
        List<Proportion> samples) {

    static RelativeLikelihood of(boolean whiteFirst, Headcount events, Headcount people) {
        Group white = rate(events.white(), people.white());
        Group bme = rate(events.bme(), people.bme());
        if (people.white() == 0 || people.bme() == 0) {
            return without(white, bme, null, Status.NO_STAFF, List.of());
        }
        Proportion whiteSample = sample(events.white(), people.white());
        Proportion bmeSample = sample(events.bme(), people.bme());
        double peopleDifference = whiteSample.events() * bmeSample.total() / whiteSample.total() - bmeSample.events();
        Proportion first = whiteFirst ? whiteSample : bmeSample;
        Proportion second = whiteFirst ? bmeSample : whiteSample;
        List<Proportion> samples = List.of(first, second);
        if (events.white() == 0 || events.bme() == 0) {
            return without(white, bme, peopleDifference, Status.ZERO_CELL, samples);
        }
        double ratio = RelativeRisk.of(first, second);
        Interval interval = RelativeRisk.interval(first, second);
        Position position = FourFifths.position(ratio, interval, SmallNumbers.in(samples));
        return new RelativeLikelihood(
                white, bme, ratio, interval, position, peopleDifference, Status.CALCULATED, samples);
    }

    /** Counts and their rate, which stops at 100%. */
    static Group rate(long events, long people) {
        return new Group(events, people, people == 0 ? null : Math.min(100, 100.0 * events / people));
    }

    private static Proportion sample(long events, long people) {
        return new Proportion(Math.min(events, people), people);
    }

    /**
     * With events in one group only: whether the two rates differ clearly all the same, that is whether Koopman's interval of
     * the ratio to the group with events excludes 1. Null when neither or both groups have events.
     */
    Boolean clearDespiteZero() {
        if (status != Status.ZERO_CELL) {
            return null;
        }
        Proportion first = samples.get(0);
        Proportion second = samples.get(1);
        if (first.events() == 0 && second.events() == 0) {
            return null;
        }
        Interval interval = first.events() == 0 ? KoopmanInterval.of(first, second) : KoopmanInterval.of(second, first);
        return !interval.contains(1);
    }

    private static RelativeLikelihood without(
            Group white, Group bme, Double peopleDifference, Status status, List<Proportion> samples) {
        return new RelativeLikelihood(
                white, bme, null, null, Position.NOT_CALCULATED, peopleDifference, status, samples);
    }
}
