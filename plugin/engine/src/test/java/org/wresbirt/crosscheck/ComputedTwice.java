package org.wresbirt.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.indicator.Results;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.sample.SampleTruth;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** The sample trust, computed by the engine and by SQL: once for all tests of a run, since it takes a second or two. */
final class ComputedTwice {
    private static ComputedTwice computed;

    final SampleTruth truth;
    final Counts counts;
    final Results engine;
    final SqlFigures sql;

    private ComputedTwice(Path extracts) throws IOException, SQLException {
        truth = SampleTrust.write(extracts);
        counts = Tally.count(extracts, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
        engine = Indicators.compute(counts, DisciplinaryPeriod.ANNUAL);
        sql = new SqlFigures(extracts);
    }

    static synchronized ComputedTwice get() throws IOException, SQLException {
        if (computed == null) {
            Path extracts = Files.createTempDirectory("wres-cross-check");
            try {
                computed = new ComputedTwice(extracts);
            } finally {
                // Both have read everything by now.
                delete(extracts);
            }
        }
        return computed;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
