package org.wresbirt.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wres render}: one report from one folder of extracts. */
@Command(
        name = "render",
        sortOptions = false,
        description = {
            "Renders a report. The ending of the output file decides the format: pdf, html, xlsx or docx.",
            "The file appears only when it is complete."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wres render wres-executive-summary --extracts trust -o summary.pdf",
            "  wres render wres-executive-summary --extracts trust --year 2024 -o summary.html",
            "  wres render my-report.rptdesign --extracts trust --param directorate=Surgery -o surgery.pdf"
        })
final class RenderCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("pdf", "html", "xlsx", "docx");

    /** What decides the figures has options of its own, the same for every command. */
    private static final Map<String, String> DECIDED_BY_OPTIONS = Map.of(
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
            paramLabel = "TEMPLATE",
            completionCandidates = ShippedNames.OfTemplates.class,
            description = "Name of a shipped template, or path of a .rptdesign file.")
    private String template;

    @Option(
            names = "--extracts",
            required = true,
            paramLabel = "FOLDER",
            converter = ExtractsFolder.class,
            description = "Folder of extracts.")
    private Path extracts;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            converter = OutputFile.class,
            description = "File to write: .pdf, .html, .xlsx or .docx.")
    private Path output;

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            description = "Code of the organisation to report on (default: the only one).")
    private String organisation;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Reporting year; 2024 is March 2024 (default: the newest).")
    private Integer year;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the report; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Override
    public Integer call() {
        refuseAnUnknownEnding();
        Path design = design();
        refuseOptionsAsParameters();
        addNamed("organisation", "--organisation", organisation);
        addNamed("reportingYear", "--year", year == null ? null : year.toString());
        parameters.put("extracts", extracts.toString());
        parameters.putAll(wres.options.reportParameters());
        Messages messages = wres.messages(spec);
        messages.begin("rendering " + design.getFileName());
        try {
            wres.capabilities()
                    .render(new ReportOrder(design, wres.installation().templates(), output, parameters));
        } finally {
            messages.finished();
        }
        messages.note("Wrote " + output);
        return ExitCode.OK;
    }

    private void refuseAnUnknownEnding() {
        String name = output.getFileName().toString().toLowerCase(Locale.ROOT);
        for (String format : FORMATS) {
            if (name.endsWith("." + format)) {
                return;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "the ending of '" + output.getFileName() + "' names no format; use ." + String.join(", .", FORMATS));
    }

    private Path design() {
        Path design = wres.installation().design(template);
        if (design != null) {
            return design;
        }
        List<String> names = wres.installation().templateNames();
        throw new ParameterException(
                spec.commandLine(),
                "there is no template '" + template + "'; name a .rptdesign file"
                        + (names.isEmpty() ? "" : ", or one of: " + String.join(", ", names)));
    }

    private void refuseOptionsAsParameters() {
        for (String name : parameters.keySet()) {
            if (name.isBlank()) {
                throw new ParameterException(spec.commandLine(), "--param: a name must stand before the '='");
            }
            String option = DECIDED_BY_OPTIONS.get(name);
            if (option != null) {
                throw new ParameterException(spec.commandLine(), "--param " + name + "=…: use " + option + " instead");
            }
        }
    }

    /** Options of their own for what every template asks, so that a mistyped name is a mistake and not ignored. */
    private void addNamed(String name, String option, String value) {
        if (value != null && parameters.put(name, value) != null) {
            throw new ParameterException(
                    spec.commandLine(), "the parameter " + name + " is given twice, by --param and by " + option);
        }
    }
}
