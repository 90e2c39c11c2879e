package org.wresbirt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wresbirt.cli.output.Column;
import org.wresbirt.cli.output.Format;
import org.wresbirt.cli.output.RowWriter;
import org.wresbirt.mart.DictionaryTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres tables}: the data dictionary, without any extracts. */
@Command(
        name = "tables",
        sortOptions = false,
        description = "Lists the tables that 'wres query' knows, or the columns of one of them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wres tables",
            "  wres tables INDICATOR_RESULT",
            "  wres tables WORKFORCE_BY_BAND --format csv > dictionary.csv"
        })
final class TablesCommand implements Callable<Integer> {
    private static final List<Column> TABLE_COLUMNS =
            List.of(Column.words("TABLE_NAME"), Column.words("ROW_IS"), Column.words("DESCRIPTION"));
    private static final List<Column> COLUMN_COLUMNS = List.of(
            Column.words("COLUMN_NAME"),
            Column.words("COLUMN_TYPE"),
            Column.words("UNIT"),
            Column.words("DESCRIPTION"),
            Column.words("NULL_MEANS"));

    @ParentCommand
    private Wres wres;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = ShippedNames.OfTables.class,
            description = "A table, in capitals or not.")
    private String name;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws Exception {
        List<DictionaryTable> tables = wres.capabilities().tables();
        List<Column> columns = name == null ? TABLE_COLUMNS : COLUMN_COLUMNS;
        List<List<String>> rows = name == null ? ofAll(tables) : ofOne(named(tables));
        output.write(spec.commandLine(), (format, target) -> write(columns, rows, format, target));
        return ExitCode.OK;
    }

    private DictionaryTable named(List<DictionaryTable> tables) {
        List<String> names = new ArrayList<>();
        for (DictionaryTable table : tables) {
            if (table.name().equalsIgnoreCase(name)) {
                return table;
            }
            names.add(table.name());
        }
        throw new ParameterException(
                spec.commandLine(), "there is no table '" + name + "'; there are: " + String.join(", ", names));
    }

    private static List<List<String>> ofAll(List<DictionaryTable> tables) {
        return tables.stream()
                .map(table -> List.of(table.name(), table.rowIs(), table.description()))
                .toList();
    }

    private static List<List<String>> ofOne(DictionaryTable table) {
        return table.columns().stream()
                .map(c -> List.of(c.name(), c.type(), c.unit(), c.description(), c.nullMeans()))
                .toList();
    }

    private static void write(List<Column> columns, List<List<String>> rows, Format format, Writer target)
            throws IOException {
        try (RowWriter writer = format.open(columns, target)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
    }
}
