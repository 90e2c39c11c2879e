package org.wresbirt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wresbirt.cli.output.Column;
import org.wresbirt.cli.output.RowWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres templates}: what {@code wres render} can make, without any extracts. */
@Command(
        name = "templates",
        sortOptions = false,
        description = "Lists the report templates that 'wres render' knows, or the parameters of one of them.",
        footerHeading = "%nExamples:%n",
        footer = {"  wres templates", "  wres templates wres-executive-summary", "  wres templates my-report.rptdesign"
        })
final class TemplatesCommand implements Callable<Integer> {
    private static final List<Column> TEMPLATE_COLUMNS = List.of(Column.words("TEMPLATE"), Column.words("DESCRIPTION"));
    private static final List<Column> PARAMETER_COLUMNS = List.of(
            Column.words("PARAMETER"),
            Column.words("OPTION"),
            Column.words("TYPE"),
            Column.words("DEFAULT"),
            Column.words("CHOICES"),
            Column.words("DESCRIPTION"));

    /** Parameters that {@code wres render} takes by options of their own. */
    private static final Map<String, String> OPTIONS = Map.of(
            "organisation", "--organisation",
            "reportingYear", "--year",
            "extracts", "--extracts",
            "disclosure", "--disclosure",
            "minimumCount", "--minimum-count",
            "strict", "--strict",
            "disciplinaryPeriod", "--disciplinary-period");

    @ParentCommand
    private Wres wres;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TEMPLATE",
            completionCandidates = ShippedNames.OfTemplates.class,
            description = "Name of a shipped template, or path of a .rptdesign file.")
    private String template;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws Exception {
        List<Column> columns = template == null ? TEMPLATE_COLUMNS : PARAMETER_COLUMNS;
        List<List<String>> rows = template == null ? templates() : parameters();
        output.write(spec.commandLine(), (format, target) -> {
            try (RowWriter writer = format.open(columns, target)) {
                for (List<String> row : rows) {
                    writer.row(row);
                }
            }
        });
        return ExitCode.OK;
    }

    private List<List<String>> templates() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String name : wres.installation().templateNames()) {
            TemplateFile file = TemplateFile.read(wres.installation().design(name));
            rows.add(List.of(name, file.description().isEmpty() ? file.title() : file.description()));
        }
        return rows;
    }

    private List<List<String>> parameters() throws IOException {
        Path design = wres.installation().design(template);
        if (design == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no template '" + template + "'; there are: "
                            + String.join(", ", wres.installation().templateNames()));
        }
        return TemplateFile.read(design).parameters().stream()
                .map(parameter -> List.of(
                        parameter.name(),
                        OPTIONS.getOrDefault(parameter.name(), "--param " + parameter.name() + "="),
                        parameter.type(),
                        parameter.defaultValue(),
                        String.join(", ", parameter.choices()),
                        parameter.description()))
                .toList();
    }
}
