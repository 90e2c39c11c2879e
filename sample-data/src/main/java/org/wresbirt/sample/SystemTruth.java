package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a right reader of the invented system's extracts must find, counted while the rows were written.
 *
 * @param organisations codes of the organisations written, in order
 * @param figures in order of organisation, year and measure
 */
public record SystemTruth(List<String> organisations, List<Figure> figures) {
    public SystemTruth {
        organisations = List.copyOf(organisations);
        figures = List.copyOf(figures);
    }

    /**
     * People of one organisation in one reporting year.
     *
     * @param measure {@code staff}, {@code shortlisted}, {@code appointed}, {@code disciplinary}, {@code training},
     *     {@code board}; {@code survey 5} to {@code survey 8}: who said that it happened (7: who believe it), and
     *     {@code answered 5} to {@code answered 8}: who answered
     */
    public record Figure(String organisation, int year, String measure, SampleTruth.Groups groups) {}

    /**
     * One figure.
     *
     * @throws IllegalArgumentException if the organisation sends no such extract in that year
     */
    public SampleTruth.Groups of(String organisation, int year, String measure) {
        for (Figure figure : figures) {
            if (figure.organisation.equals(organisation) && figure.year == year && figure.measure.equals(measure)) {
                return figure.groups;
            }
        }
        throw new IllegalArgumentException("nothing of " + organisation + ", " + year + ", " + measure);
    }

    /** Keeps count while rows are written. Not thread-safe. */
    static final class Count {
        private record Key(int member, int year, String measure) {}

        private final List<Member> members;
        private final Map<Key, int[]> groups = new TreeMap<>(java.util.Comparator.comparingInt(Key::member)
                .thenComparingInt(Key::year)
                .thenComparing(Key::measure));

        Count(List<Member> members) {
            this.members = members;
        }

        void add(Member member, int year, String measure, Group group, int people) {
            groups.computeIfAbsent(new Key(member.index(), year, measure), key -> new int[3])[group.ordinal()] +=
                    people;
        }

        SystemTruth truth() {
            List<Figure> figures = new ArrayList<>();
            groups.forEach((key, value) -> figures.add(new Figure(
                    members.get(key.member).code(),
                    key.year,
                    key.measure,
                    new SampleTruth.Groups(value[0], value[1], value[2]))));
            return new SystemTruth(members.stream().map(Member::code).toList(), figures);
        }
    }
}
