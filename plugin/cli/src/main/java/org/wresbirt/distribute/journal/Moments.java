package org.wresbirt.distribute.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Moments as the journal keeps them: text of one width, in UTC, to the millisecond. A database's own timestamps know no zone, so
 * that one hour in autumn would be two.
 */
final class Moments {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    static String text(Instant moment) {
        return moment == null ? null : FORM.format(moment);
    }

    static Instant of(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
