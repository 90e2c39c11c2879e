package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every extract, however dirty: no row is lost, and neither order nor cutting matters. */
class TallyPropertiesTest {
    private static final String STAFF =
            "Employee Number,Assignment Number,Staff Group,Occupation Code,Pay Scale,Ethnic Origin,Assignment Category,"
                    + "Primary Assignment,FTE,Assignment Status,Directorate,Snapshot Date";
    private static final String APPLICATIONS =
            "Vacancy Ref,Ethnic Origin,Application Date,Shortlisted,Appointed,Pay Band";
    private static final String TRAINING = "Employee Number,Course,Course Type,Completion Date,Status";

    @Provide
    Arbitrary<List<String>> staff() {
        Arbitrary<String> number = Arbitraries.of("100", "101", "0101", "102", "103", "104", "", "105");
        Arbitrary<String> rest = Combinators.combine(
                        Arbitraries.of("-1", "-2", "", "-3"),
                        Arbitraries.of(
                                "Nursing and Midwifery Registered,N6A",
                                "Administrative and Clerical,G2A",
                                "Medical and Dental,021",
                                ",",
                                "Wizards,Q9"),
                        Arbitraries.of("NHS|XR05|Review Body Band 5", "Band 8a", "YC72 Consultant", "LOC1 Local", ""),
                        Arbitraries.of(
                                "A White - British",
                                "H",
                                "Z Not Stated",
                                "",
                                "Martian",
                                "N Black or Black British - African"),
                        Arbitraries.of("Permanent", "Bank", "Honorary", "Fixed Term Temp", "", "Volunteer"),
                        Arbitraries.of("Y,1", "N,0.5", ",", "N,-1", "Y,37.5", "Yes,abc"),
                        Arbitraries.of("Active Assignment", "Terminate Assignment", "", "Odd"),
                        Arbitraries.of("Surgery,31/03/2024", "surgery,31-MAR-2024", ",", "Medicine,99/99/2024"))
                .as((assignment, group, band, ethnicity, category, primary, status, end) ->
                        String.join(",", "100" + assignment, group, band, ethnicity, category, primary, status, end));
        return Combinators.combine(number, rest)
                .as((n, r) -> n + "," + r)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<String>> events() {
        return Arbitraries.of(
                        "100,Leadership,CPD,01/05/2023,Completed",
                        "101,Leadership,CPD,01/05/2022,Completed",
                        "102,Fire,Mandatory,01/05/2023,Completed",
                        "103,Coaching,Non-mandatory,31/02/2024,Completed",
                        ",Coaching,Non-mandatory,01/02/2024,Enrolled",
                        "100,Coaching,Non-mandatory,01/02/2024,Did not attend",
                        "100,Coaching,Non-mandatory,31/03/2024,Attended",
                        "999,Coaching,Strange,2024-01-31 10:15,Completed",
                        "broken row")
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 60)
    void rows_in_are_rows_counted_rejected_and_out_of_scope(
            @ForAll("staff") List<String> staff, @ForAll("events") List<String> events) {
        try (Source source = source(staff, events)) {
            Counts counts = source.count();
            for (SourceFile file : counts.files()) {
                long rows = file.name().startsWith("staff") ? staff.size() : events.size();
                assertThat(file.rowsRead()).as(file.name()).isEqualTo(rows);
                assertThat(file.rowsCounted() + file.rowsRejected() + file.rowsOutOfScope())
                        .isEqualTo(rows);
                long entries = counts.quality().stream()
                        .filter(entry -> entry.file().equals(file.name()) && entry.outcome() != Outcome.GUESSED)
                        .mapToLong(QualityEntry::rows)
                        .sum();
                assertThat(entries).as("entries of " + file.name()).isEqualTo(rows);
            }
            long people = counts.workforce().stream()
                    .mapToLong(WorkforceCount::people)
                    .sum();
            assertThat(people)
                    .isEqualTo(counts.files().stream()
                            .filter(file -> file.name().startsWith("staff"))
                            .mapToLong(SourceFile::rowsCounted)
                            .sum());
        }
    }

    @Property(tries = 60)
    void the_order_of_rows_changes_nothing(
            @ForAll("staff") List<String> staff, @ForAll("events") List<String> events, @ForAll Random random) {
        List<String> shuffledStaff = new ArrayList<>(staff);
        List<String> shuffledEvents = new ArrayList<>(events);
        Collections.shuffle(shuffledStaff, random);
        Collections.shuffle(shuffledEvents, random);
        try (Source source = source(staff, events);
                Source shuffled = source(shuffledStaff, shuffledEvents)) {
            assertSameCounts(source.count(), shuffled.count());
        }
    }

    @Property(tries = 60)
    void cutting_a_file_in_two_changes_nothing(
            @ForAll("staff") List<String> staff, @ForAll("events") List<String> events, @ForAll Random random) {
        int cut = random.nextInt(staff.size() + 1);
        try (Source source = source(staff, events);
                Source parted = source(staff.subList(0, cut), events)
                        .file("staff 2024 rest.csv", withHeader(STAFF, staff.subList(cut, staff.size())))) {
            assertSameCounts(source.count(), parted.count());
        }
    }

    /** Applications have no person to be counted once: only the whole file tells that it is there already. */
    @Property(tries = 30)
    void applications_add_up_over_files_and_a_copy_adds_nothing(@ForAll Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < random.nextInt(50); i++) {
            rows.add("V" + i + "," + (random.nextBoolean() ? "A" : "N") + ",12/05/2023,"
                    + (random.nextBoolean() ? "Y,N" : "Y,Y") + ",Band 6");
        }
        int cut = random.nextInt(rows.size() + 1);
        try (Source once = new Source().file("applications 2024.csv", withHeader(APPLICATIONS, rows));
                Source parted = new Source()
                        .file("applications 2024.csv", withHeader(APPLICATIONS, rows.subList(0, cut)))
                        .file("applications 2024 b.csv", withHeader(APPLICATIONS, rows.subList(cut, rows.size())));
                Source copied = new Source()
                        .file("applications 2024.csv", withHeader(APPLICATIONS, rows))
                        .file("more applications 2024.csv", withHeader(APPLICATIONS, rows));
                Source more = new Source()
                        .file("applications 2024.csv", withHeader(APPLICATIONS, rows))
                        .file("more applications 2024.csv", withHeader(APPLICATIONS, more(rows)))) {
            Set<RecruitmentCount> counted = new HashSet<>(once.count().recruitment());
            assertThat(new HashSet<>(parted.count().recruitment())).isEqualTo(counted);
            assertThat(new HashSet<>(copied.count().recruitment())).isEqualTo(counted);
            assertThat(appointed(more.count())).isEqualTo(2 * appointed(once.count()) + 1);
        }
    }

    private static List<String> more(List<String> rows) {
        List<String> more = new ArrayList<>(rows);
        more.add("another,A,12/05/2023,Y,Y,Band 6");
        return more;
    }

    private static long appointed(Counts counts) {
        return counts.recruitment().stream()
                .mapToLong(RecruitmentCount::appointed)
                .sum();
    }

    private static Source source(List<String> staff, List<String> events) {
        return new Source("trust")
                .file("staff 2024.csv", withHeader(STAFF, staff))
                .file("training 2024.csv", withHeader(TRAINING, events));
    }

    private static String[] withHeader(String header, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    private static void assertSameCounts(Counts one, Counts other) {
        assertThat(new HashSet<>(other.workforce())).isEqualTo(new HashSet<>(one.workforce()));
        assertThat(new HashSet<>(other.training())).isEqualTo(new HashSet<>(one.training()));
        assertThat(other.years()).isEqualTo(one.years());
    }
}
