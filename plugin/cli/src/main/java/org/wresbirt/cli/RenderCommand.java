package org.wresbirt.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.wresbirt.query.MartLease;
import org.wresbirt.report.ReportException;
import org.wresbirt.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code wres render}: reports from one folder of extracts. */
@Command(
        name = "render",
        sortOptions = false,
        description = {
            "Renders reports. Of one report, the ending of the output file decides the format: pdf, html, xlsx or docx."
                    + " Several reports or formats go into a folder.",
            "A file appears only when it is complete."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wres render wres-executive-summary --extracts trust -o summary.pdf",
            "  wres render wres-executive-summary --extracts trust --year 2024 -o summary.html",
            "  wres render my-report.rptdesign --extracts trust --param directorate=Surgery -o surgery.pdf",
            "  wres render all --extracts trust --format pdf,html -o reports",
            "",
            "'wres templates' lists the templates and their parameters."
        })
final class RenderCommand implements Callable<Integer> {
    private static final String ALL = "all";

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
            arity = "1..*",
            paramLabel = "TEMPLATE",
            completionCandidates = ShippedNames.OfTemplates.class,
            description = "Name of a shipped template, or path of a .rptdesign file; all: every shipped template.")
    private List<String> templates;

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
            paramLabel = "FILE|FOLDER",
            description = {
                "File to write: .pdf, .html, .xlsx or .docx.",
                "With several templates or --format: folder for files named after their templates."
            })
    private String output;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "pdf|html|xlsx|docx",
            converter = Words.ForReportFormat.class,
            completionCandidates = Words.ForReportFormat.class,
            description = "Formats to write into the folder, with commas between (default pdf).")
    private List<ReportFormat> formats;

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
    public Integer call() throws SQLException {
        boolean folder = formats != null || templates.size() > 1 || templates.contains(ALL);
        List<Path> designs = designs();
        List<Path> outputs = folder ? filesInFolder(designs) : List.of(fileWithFormat());
        refuseOptionsAsParameters();
        addNamed("organisation", "--organisation", organisation);
        addNamed("reportingYear", "--year", year == null ? null : year.toString());
        parameters.put("extracts", extracts.toString());
        parameters.putAll(wres.options.reportParameters());
        if (organisation != null || year != null) {
            requireFigures();
        }
        List<ReportOrder> orders = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            Path design = designs.get(i * designs.size() / outputs.size());
            orders.add(new ReportOrder(design, wres.installation().templates(), outputs.get(i), parameters));
        }
        new ReportRun(wres.capabilities(), wres.messages(spec)).render(orders);
        return ExitCode.OK;
    }

    /** The mart is read here already; the reports then share it. */
    private void requireFigures() throws SQLException {
        Messages messages = wres.messages(spec);
        try (MartLease lease = wres.capabilities().lease(wres.options.mart(extracts), messages.progress());
                Connection connection = lease.connect()) {
            String missing = HeldYears.of(connection).missing(organisation, year);
            if (missing != null) {
                throw wrong(missing);
            }
        } finally {
            messages.finished();
        }
    }

    private Path fileWithFormat() {
        Path file = path(() -> new OutputFile().convert(output), spec);
        try {
            ReportFormat.ofFile(file);
        } catch (ReportException unknown) {
            throw wrong("the ending of '" + file.getFileName() + "' names no format; use ."
                    + String.join(", .", new Words.ForReportFormat()));
        }
        return file;
    }

    /** Files of the first design in all formats, then of the next. */
    private List<Path> filesInFolder(List<Path> designs) {
        Path folder = path(() -> new OutputFolder().convert(output), spec);
        List<Path> files = new ArrayList<>();
        for (Path design : designs) {
            String name = design.getFileName().toString();
            for (ReportFormat format : formats == null ? List.of(ReportFormat.PDF) : formats) {
                Path file = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format.ending());
                if (files.contains(file)) {
                    throw wrong("two of the reports would be written to '" + file.getFileName()
                            + "'; name each template and format once");
                }
                files.add(file);
            }
        }
        return files;
    }

    private static Path path(Supplier<Path> conversion, CommandSpec spec) {
        try {
            return conversion.get();
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--output: " + e.getMessage());
        }
    }

    private List<Path> designs() {
        List<String> shipped = wres.installation().templateNames();
        List<Path> designs = new ArrayList<>();
        for (String template : templates) {
            for (String name : template.equals(ALL) ? shipped : List.of(template)) {
                Path design = wres.installation().design(name);
                if (design == null) {
                    throw wrong("there is no template '" + name + "'; name a .rptdesign file"
                            + (shipped.isEmpty() ? "" : ", or one of: " + String.join(", ", shipped)));
                }
                designs.add(design);
            }
        }
        if (designs.isEmpty()) {
            throw wrong("the installation has no templates; unpack wres again, or name a .rptdesign file");
        }
        return designs;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void refuseOptionsAsParameters() {
        for (String name : parameters.keySet()) {
            if (name.isBlank()) {
                throw wrong("--param: a name must stand before the '='");
            }
            String option = DECIDED_BY_OPTIONS.get(name);
            if (option != null) {
                throw wrong("--param " + name + "=…: use " + option + " instead");
            }
        }
    }

    /** Options of their own for what every template asks, so that a mistyped name is a mistake and not ignored. */
    private void addNamed(String name, String option, String value) {
        if (value != null && parameters.put(name, value) != null) {
            throw wrong("the parameter " + name + " is given twice, by --param and by " + option);
        }
    }
}
