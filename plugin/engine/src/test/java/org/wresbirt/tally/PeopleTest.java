package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of people behaves as a plain map does, however hashes crowd, and whichever thread tells of whom. */
class PeopleTest {
    private static final int TUPLES = 7;

    /** One row about a person. */
    private record Told(int organisation, long person, int rank, int tuple) {}

    private record Best(int rank, int tuple) {}

    private static final Best NOBODY = new Best(0, People.NOBODY);

    /** Hashes all over the place, and hashes that all point to the first or to the last place of a stripe. */
    @Provide
    Arbitrary<List<Told>> rows() {
        Arbitrary<Long> person = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(0, 400),
                Arbitraries.longs().between(-400, -1),
                Arbitraries.longs().between(Long.MAX_VALUE - 400, Long.MAX_VALUE),
                Arbitraries.longs().between(Long.MIN_VALUE, Long.MIN_VALUE + 400));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        person,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, TUPLES - 1))
                .as((organisation, hash, rank, tuple) -> new Told(organisation % 2 * 256, hash, rank, tuple))
                .list()
                .ofMaxSize(2000);
    }

    @Property(tries = 200)
    void theLowestRankCountsAndThenTheLowestTuple(@ForAll("rows") List<Told> rows) {
        People people = new People(Integer::compare, new PeopleOverflow());
        Map<Long, Best> expected = new HashMap<>();
        for (Told row : rows) {
            people.add(row.organisation, row.person, row.rank, row.tuple);
            // Organisations 0 and 256 share their tables: as in a real hash, the organisation is part of it.
            expected.merge(row.person == 0 ? 1 : row.person, new Best(row.rank, row.tuple), PeopleTest::better);
        }
        assertThat(people.count(TUPLES)).isEqualTo(counts(expected));
        expected.forEach((person, best) -> {
            assertThat(people.tupleOf(0, person)).isEqualTo(best.tuple);
            assertThat(people.tupleOf(1, person)).isEqualTo(People.NOBODY);
        });
    }

    /** With so little memory that people are moved to the file again and again, and asked for in between. */
    @Property(tries = 200)
    void peopleInTheFileCountAsPeopleInMemory(
            @ForAll("rows") List<Told> rows,
            @ForAll @IntRange(max = 40_000) int bytes,
            @ForAll boolean askedInBetween) {
        try (PeopleOverflow overflow = new PeopleOverflow(bytes)) {
            People people = new People(Integer::compare, overflow);
            Map<Long, Best> expected = new HashMap<>();
            for (Told row : rows) {
                people.add(row.organisation, row.person, row.rank, row.tuple);
                Best best = expected.merge(
                        row.person == 0 ? 1 : row.person, new Best(row.rank, row.tuple), PeopleTest::better);
                if (askedInBetween && row.rank == 0) {
                    assertThat(people.tupleOf(0, row.person)).isEqualTo(best.tuple);
                }
            }
            assertThat(people.count(TUPLES)).isEqualTo(counts(expected));
            expected.forEach((person, best) -> {
                assertThat(people.tupleOf(0, person)).isEqualTo(best.tuple);
                long neighbour = person == -1 ? 1 : person + 1;
                assertThat(people.tupleOf(0, neighbour)).isEqualTo(expected.getOrDefault(neighbour, NOBODY).tuple);
            });
            assertThat(people.count(TUPLES)).isEqualTo(counts(expected));
        }
    }

    @ParameterizedTest(name = "with at most {0} bytes in memory")
    @ValueSource(longs = {Long.MAX_VALUE, 1_000_000, 1})
    void threadsThatTellOfTheSamePeopleCountThemOnce(long bytes) throws InterruptedException {
        try (PeopleOverflow overflow = new PeopleOverflow(bytes)) {
            threadsCount(overflow);
        }
    }

    private static void threadsCount(PeopleOverflow overflow) throws InterruptedException {
        int persons = 200_000;
        PersonHash hash = new PersonHash();
        People people = new People(Integer::compare, overflow);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 3; thread++) {
            int tuple = thread;
            threads.add(new Thread(() -> {
                for (int i = 0; i < persons; i++) {
                    int person = (i + tuple * 50_000) % persons;
                    people.add(person % 3, hash.anonymous(person), person % 3 == tuple ? 1 : 2, tuple);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(people.count(3)).containsExactly(66_667, 66_667, 66_666);
        assertThat(people.tupleOf(1, hash.anonymous(7))).isEqualTo(1);
        assertThat(people.tupleOf(1, hash.anonymous(persons))).isEqualTo(People.NOBODY);
    }

    private static Best better(Best one, Best other) {
        boolean second = other.rank < one.rank || other.rank == one.rank && other.tuple < one.tuple;
        return second ? other : one;
    }

    private static long[] counts(Map<Long, Best> people) {
        long[] counts = new long[TUPLES];
        people.values().forEach(best -> counts[best.tuple]++);
        return counts;
    }
}
