package org.wresbirt.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wresbirt.sample.SampleSystem;
import org.wresbirt.sample.SampleTrust;

/** Extracts that a template has to live with, beside the sample trust's complete ones. */
enum Situation {
    /** The sample trust in its newest year alone: nothing to compare with. */
    ONE_YEAR(Trust.without(file -> !file.startsWith("2024") && file.getNameCount() > 1), ""),
    /** The sample trust without any board list and staff survey. */
    NO_BOARD_NO_SURVEY(Trust.without(file -> named(file, "board", "nss", "benchmark report")), ""),
    /** The sample trust's staff lists, and nothing else but the list of organisations. */
    WORKFORCE_ALONE(Trust.without(file -> !named(file, "staff in post", "organisations")), ""),
    /** Sixty people: nearly every number is small. */
    SMALL_ORGANISATION(Situation::system, "ZLH"),
    /** Years that begin late: the first two of the five are missing. */
    BEGAN_LATE(Situation::system, "ZOW"),
    /** A name that fills two lines, and no board list. */
    LONG_NAME(Situation::system, "ZCW");

    private static final int ORGANISATIONS = 12;
    private static final Set<Path> WRITTEN = new HashSet<>();

    /** Code of the organisation whose report is made; empty for the first. */
    final String organisation;

    private final Writer writer;

    Situation(Writer writer, String organisation) {
        this.writer = writer;
        this.organisation = organisation;
    }

    /** A name for files. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The folder of extracts, written when it is first asked for. */
    Path extracts() {
        Path folder = SampleReports.FOLDER.resolve(writer instanceof Trust ? "extracts-" + title() : "system");
        synchronized (WRITTEN) {
            if (WRITTEN.add(folder)) {
                try {
                    writer.write(folder);
                } catch (IOException unwritten) {
                    throw new UncheckedIOException(unwritten);
                }
            }
        }
        return folder;
    }

    private static void system(Path folder) throws IOException {
        SampleSystem.write(folder, ORGANISATIONS);
    }

    private static boolean named(Path file, String... parts) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(parts).anyMatch(name::contains);
    }

    private interface Writer {
        void write(Path folder) throws IOException;
    }

    /** The sample trust's extracts but for some files. */
    private record Trust(Predicate<Path> leftOut) implements Writer {
        static Writer without(Predicate<Path> leftOut) {
            return new Trust(leftOut);
        }

        @Override
        public void write(Path folder) throws IOException {
            SampleTrust.write(folder);
            try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
                for (Path file : files.filter(file -> leftOut.test(folder.relativize(file)))
                        .toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
