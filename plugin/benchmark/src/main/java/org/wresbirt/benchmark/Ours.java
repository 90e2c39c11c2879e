package org.wresbirt.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.indicator.Indicators;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** The engine, as the data source and the command line use it. */
final class Ours {
    private static final int SMALLEST_COUNT_SHOWN = 10;

    private Ours() {}

    static Counts count(Path folder) {
        return Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
    }

    /** From extracts to all indicators. */
    static Object indicators(Path folder) {
        return Indicators.compute(count(folder), DisciplinaryPeriod.ANNUAL);
    }

    static MartLease lease(Path folder) {
        return SharedMarts.lease(
                new MartRequest(
                        folder.toAbsolutePath(),
                        Disclosure.INTERNAL,
                        SMALLEST_COUNT_SHOWN,
                        UnknownValues.COUNT_AS_UNKNOWN,
                        DisciplinaryPeriod.ANNUAL),
                Progress.NONE);
    }

    /** One query on the mart, as a report sends it. Returns how many rows came. */
    static int query(MartLease lease) throws SQLException {
        try (Connection connection = lease.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM INDICATOR_RESULT WHERE REPORTING_YEAR = 2024")) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
