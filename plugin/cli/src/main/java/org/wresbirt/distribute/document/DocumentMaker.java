package org.wresbirt.distribute.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.journal.Document;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.mail.LetterWriter;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Report;
import org.wresbirt.distribute.plan.Placeholder;
import org.wresbirt.report.ReportFormat;

/** Makes an organisation's documents and lays them into the spool. Thread-safe for different organisations. */
public final class DocumentMaker {
    private final Renderer renderer;
    private final Spool spool;
    private final UnaryOperator<String> environment;

    public DocumentMaker(Renderer renderer, Spool spool, UnaryOperator<String> environment) {
        this.renderer = renderer;
        this.spool = spool;
        this.environment = environment;
    }

    /**
     * Makes them all, or throws.
     *
     * @throws IOException if they cannot be written: a full disk, for example
     */
    public List<Document> make(Run run, Delivery delivery, Figures figures, LocalDate date) throws IOException {
        Path place = spool.prepare(run, figures.code());
        FiguresFile.write(place, figures);
        List<Document> documents = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Report report : delivery.reports()) {
            Map<String, String> values = LetterWriter.values(delivery, figures, date);
            values.put(Placeholder.REPORT, report.title());
            for (ReportFormat format : report.formats()) {
                String name = FileNames.safe(report.fileName().fill(values::get)) + "." + format.ending();
                if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                    throw new IOException(
                            "two documents would be called '" + name + "'; add ${report} to 'file-name' in the plan");
                }
                Path file = place.resolve(name);
                renderer.render(report.design(), parameters(delivery, report, figures), file);
                if (delivery.password() != null && format == ReportFormat.PDF) {
                    protect(file, PdfPassword.read(delivery.password(), figures, environment));
                }
                documents.add(Spool.settle(file));
            }
        }
        return documents;
    }

    private static void protect(Path file, String password) throws IOException {
        Path open = file.resolveSibling("unprotected.pdf");
        Files.move(file, open);
        PdfProtection.protect(open, file, password);
        Files.delete(open);
    }

    /** Parameters that every shipped template has, and those of the plan. */
    private static Map<String, String> parameters(Delivery delivery, Report report, Figures figures) {
        Map<String, String> parameters = new HashMap<>(report.parameters());
        parameters.put("extracts", delivery.extracts().toString());
        parameters.put("organisation", figures.code());
        parameters.put("reportingYear", String.valueOf(figures.year()));
        parameters.put("disclosure", delivery.disclosure().name().toLowerCase(Locale.ROOT));
        if (delivery.minimumCount() != null) {
            parameters.put("minimumCount", delivery.minimumCount().toString());
        }
        return parameters;
    }
}
