package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.profile.Kind;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.Proportion;
import org.wresbirt.statistics.WilsonInterval;

/**
 * Indicator 1 by contract, segment and band. Substantive staff have every band of the standard's table, empty ones too, so
 * that tables of two years line up; any other combination has a row only when there is somebody in it. Consultants include
 * senior medical managers, whose own row is an "of which": adding up all other rows gives the headcount.
 */
final class BandTable {
    private BandTable() {}

    /** Adds the rows of one year; none without a workforce extract. */
    static void addTo(List<BandShare> rows, CountedYear year) {
        if (!year.has(Kind.WORKFORCE)) {
            return;
        }
        for (Contract contract : Contract.values()) {
            Double workforce = year.everybody(contract).bmePercent();
            for (Segment segment : Segment.values()) {
                for (Band band : Band.values()) {
                    Headcount people = people(year, contract, segment, band);
                    if (!people.isEmpty() || isInStandardTable(contract, segment, band)) {
                        rows.add(row(year, contract, segment, band, people, workforce));
                    }
                }
            }
        }
    }

    private static BandShare row(
            CountedYear year, Contract contract, Segment segment, Band band, Headcount people, Double workforce) {
        CountedYear before = year.previous();
        boolean comparable = before != null && before.has(Kind.WORKFORCE);
        Headcount peopleBefore = comparable ? people(before, contract, segment, band) : null;
        return new BandShare(
                year.organisation(),
                year.number(),
                contract,
                segment,
                band,
                people.white(),
                people.bme(),
                people.unknown(),
                people.total(),
                interval(people),
                workforce,
                peopleBefore == null || peopleBefore.isEmpty()
                        ? null
                        : (Double) (100.0 * peopleBefore.bme() / peopleBefore.total()),
                peopleBefore == null ? null : (Long) peopleBefore.total(),
                people.isEmpty() ? Status.NO_STAFF : Status.CALCULATED);
    }

    private static Interval interval(Headcount people) {
        return people.isEmpty()
                ? null
                : WilsonInterval.of(new Proportion(people.bme(), people.total()))
                        .times(100);
    }

    private static Headcount people(CountedYear year, Contract contract, Segment segment, Band band) {
        Headcount people = year.band(contract, segment, band);
        return band == Band.CONSULTANT
                ? people.plus(year.band(contract, segment, Band.SENIOR_MEDICAL_MANAGER))
                : people;
    }

    private static boolean isInStandardTable(Contract contract, Segment segment, Band band) {
        if (contract != Contract.SUBSTANTIVE || segment == Segment.UNKNOWN || band == Band.UNKNOWN) {
            return false;
        }
        return (segment == Segment.MEDICAL_AND_DENTAL) == band.isMedical();
    }
}
