package org.wresbirt.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.Page;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.UnknownValues;

/** Every query that the documentation shows runs on the sample trust and finds something. */
class QueriesOfThePagesTest {
    private static final Pattern COMMAND = Pattern.compile("^wres query trust \"([^\"]+)\"", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    private static MartLease lease;

    @BeforeAll
    static void build() throws Exception {
        SampleTrust.write(folder);
        MartRequest request = new MartRequest(
                folder, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
        lease = SharedMarts.lease(request, Progress.NONE);
    }

    @AfterAll
    static void drop() {
        lease.close();
        SharedMarts.dropUnused();
    }

    @TestFactory
    List<DynamicTest> queries() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String page : List.of("data-source.md", "command-line.md")) {
            for (Page.Block block : Page.named(page).blocks()) {
                if (block.info().equals("sql")) {
                    tests.add(dynamicTest(page + ": " + block.text(), () -> run(block.text())));
                }
                Matcher command = COMMAND.matcher(block.text());
                while (command.find()) {
                    String sql = command.group(1);
                    tests.add(dynamicTest(page + ": " + sql, () -> run(sql)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests;
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = lease.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                boolean text = statement.getParameterMetaData().getParameterType(i) == Types.VARCHAR;
                statement.setObject(i, text ? "ZEX" : (Object) 2024);
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as("a row of " + sql).isTrue();
            }
        }
    }
}
