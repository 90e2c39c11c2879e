package org.wresbirt.distribute.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.distribute.schedule.Timetable.Time;

/** When schedules come. In 2026 British clocks go forward on 29 March at 1 o'clock and back on 25 October at 2 o'clock. */
class TimetableTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Timetable london(String term) {
        return new Timetable(CronTerm.of(term), LONDON);
    }

    @ParameterizedTest
    @CsvSource({
        // term, after, next by the clock on the wall
        "0 8 5 * *,        2026-03-05T08:00, 2026-04-05T08:00",
        "30 7 * * MON-FRI, 2026-03-06T08:00, 2026-03-09T07:30",
        "0 9 * * 1,        2026-03-02T09:00, 2026-03-09T09:00",
        "0 9 * * 0,        2026-03-02T09:00, 2026-03-08T09:00",
        "0 9 * * 7,        2026-03-02T09:00, 2026-03-08T09:00",
        "0 9 * * 5-7,      2026-03-02T09:00, 2026-03-06T09:00",
        "0 9 * * 5-7,      2026-03-06T09:00, 2026-03-07T09:00",
        "0 9 * * 5-7,      2026-03-07T09:00, 2026-03-08T09:00",
        "0 9 * * 5-7,      2026-03-08T09:00, 2026-03-13T09:00",
        "0 9 * * MON#1,    2026-03-02T09:00, 2026-04-06T09:00",
        "0 9 * * FRIL,     2026-03-02T09:00, 2026-03-27T09:00",
        "0 9 * * 5L,       2026-03-02T09:00, 2026-03-27T09:00",
        "0 9 L * *,        2026-02-02T09:00, 2026-02-28T09:00",
        "0 9 15W * *,      2026-03-02T09:00, 2026-03-16T09:00",
        "0 8 31 3 *,       2026-04-01T00:00, 2027-03-31T08:00",
        "*/15 * * * *,     2026-03-02T09:01, 2026-03-02T09:15",
        "@monthly,         2026-03-02T09:00, 2026-04-01T00:00",
        // both days restricted: either will do, as in cron
        "0 9 13 * FRI,     2026-03-02T09:00, 2026-03-06T09:00",
        "0 9 10 * FRI,     2026-03-06T09:00, 2026-03-10T09:00",
    })
    void next(String term, LocalDateTime after, LocalDateTime next) {
        assertThat(CronTerm.of(term).after(after)).isEqualTo(next);
    }

    @Test
    void eightInTheMorningStaysEightInTheMorning() {
        List<Time> times = london("0 8 * * *")
                .between(Instant.parse("2026-03-28T00:00:00Z"), Instant.parse("2026-03-30T12:00:00Z"), 9);

        assertThat(times)
                .extracting(Time::instant)
                .containsExactly(
                        Instant.parse("2026-03-28T08:00:00Z"),
                        Instant.parse("2026-03-29T07:00:00Z"),
                        Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void whatTheClocksJumpOverComesAtTheJump() {
        List<Time> times = london("30 1 * * *")
                .between(Instant.parse("2026-03-28T12:00:00Z"), Instant.parse("2026-03-30T12:00:00Z"), 9);

        assertThat(times)
                .containsExactly(
                        new Time(LocalDateTime.parse("2026-03-29T01:30"), Instant.parse("2026-03-29T01:00:00Z")),
                        new Time(LocalDateTime.parse("2026-03-30T01:30"), Instant.parse("2026-03-30T00:30:00Z")));
    }

    @Test
    void severalTimesInOneJumpAreOne() {
        List<Time> times = london("*/20 1 * * *")
                .between(Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T12:00:00Z"), 9);

        assertThat(times).extracting(Time::instant).containsExactly(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void whatTheClocksShowTwiceComesOnce() {
        List<Time> times = london("30 1 * * *")
                .between(Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-10-26T12:00:00Z"), 9);

        assertThat(times)
                .containsExactly(
                        new Time(LocalDateTime.parse("2026-10-25T01:30"), Instant.parse("2026-10-25T00:30:00Z")),
                        new Time(LocalDateTime.parse("2026-10-26T01:30"), Instant.parse("2026-10-26T01:30:00Z")));
    }

    @Test
    void theNextTimeLooksThroughAJumpToo() {
        assertThat(london("30 1 * * *")
                        .next(Instant.parse("2026-03-29T00:59:59Z"))
                        .instant())
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(london("30 1 * * *")
                        .next(Instant.parse("2026-10-25T00:30:00Z"))
                        .instant())
                .isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void ofManyTimesTheNewestAreKept() {
        List<Time> times = london("0 * * * *")
                .between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"), 2);

        assertThat(times)
                .extracting(Time::instant)
                .containsExactly(Instant.parse("2026-01-31T23:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "0 8 * *,        five",
        "0 0 8 5 * *,    five",
        "0 25 * * *,     cron term",
        "61 8 * * *,     cron term",
        "0 8 30 2 *,     never comes",
        "0 8 * * 8,      day of the week 8",
        "eight o'clock,  five",
        "0 8 * * FUNDAY, cron term",
    })
    void mistakes(String term, String words) {
        assertThat(catchThrowable(() -> CronTerm.of(term)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words)
                .hasMessageContaining(words.startsWith("day") ? "8" : term);
    }
}
