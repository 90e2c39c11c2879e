package org.wresbirt.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.wresbirt.query.MartLease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres query}: any figure of the mart, by SQL. */
@Command(
        name = "query",
        sortOptions = false,
        description = {
            "Counts a folder of extracts and runs one SQL SELECT on the results.",
            "'wres tables' lists the tables and columns that there are.",
            "",
            "CSV: RFC 4180, UTF-8, lines end with CR LF, a full stop as decimal point, nothing for null, ISO dates. "
                    + "Text that a spreadsheet would take for a formula has an apostrophe before it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wres query trust \"SELECT REPORTING_YEAR, INDICATOR_NUMBER, HEADLINE_VALUE FROM INDICATOR_RESULT\"",
            "  wres query trust \"SELECT * FROM WORKFORCE_BY_BAND\" --format csv > bands.csv",
            "  wres query trust \"SELECT * FROM FIGURE\" -o figures.json"
        })
final class QueryCommand implements Callable<Integer> {
    /** SQL states of class 42 are mistakes in the statement's text (SQL standard). */
    private static final String MISTAKE_IN_STATEMENT = "42";

    @ParentCommand
    private Wres wres;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            converter = ExtractsFolder.class,
            description = "Folder of extracts.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SELECT", description = "One SQL SELECT, in quotes.")
    private String sql;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws Exception {
        Messages messages = wres.messages(spec);
        try (MartLease lease = wres.capabilities().lease(wres.options.mart(folder), messages.progress());
                Connection connection = lease.connect()) {
            messages.finished();
            run(connection);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(MISTAKE_IN_STATEMENT)) {
                String meant =
                        MisspeltName.suggestion(e, sql, wres.capabilities().tables());
                throw new CommandFailure(
                        e.getMessage() + meant + "\n'wres tables' lists the tables and columns that there are.", e);
            }
            throw e;
        } finally {
            messages.finished();
        }
        return ExitCode.OK;
    }

    private void run(Connection connection) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(withoutSemicolon(sql))) {
            if (statement.getParameterMetaData().getParameterCount() > 0) {
                throw new CommandFailure("the query has parameters (?); write their values into it");
            }
            try (ResultSet rows = statement.executeQuery()) {
                output.write(spec.commandLine(), (format, target) -> ResultRows.write(rows, format, target));
            }
        }
    }

    /** Many clients want one at the end; JDBC refuses it. */
    private static String withoutSemicolon(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}
