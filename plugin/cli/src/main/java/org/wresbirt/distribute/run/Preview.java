package org.wresbirt.distribute.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wresbirt.distribute.document.FileNames;
import org.wresbirt.distribute.document.FolderWriter;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.mail.LetterWriter;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Action;
import org.wresbirt.distribute.plan.Delivery.Folder;
import org.wresbirt.distribute.plan.Delivery.Recipient;
import org.wresbirt.distribute.plan.Delivery.Report;
import org.wresbirt.distribute.plan.MailAddress;
import org.wresbirt.distribute.plan.Placeholder;
import org.wresbirt.report.ReportFormat;

/** Who would get what, without anything being made or sent. Whether extracts changed is not looked at. */
public final class Preview {
    private Preview() {}

    /**
     * @param target address, or path of a folder
     * @param role of the recipient; null for a folder
     * @param subject of the message; null for a folder
     * @param reason why it would not simply be sent; empty when it would
     */
    public record Line(
            String delivery,
            String organisation,
            Integer year,
            String disclosure,
            String role,
            String target,
            List<String> files,
            String subject,
            Action action,
            String reason) {}

    public static List<Line> of(Delivery delivery, Map<String, Figures> all, LocalDate date) {
        List<Line> lines = new ArrayList<>();
        for (Figures figures : Planner.organisations(delivery, all)) {
            Gate.Decision decision = Gate.decide(delivery.conditions(), figures, null);
            Map<String, String> values = LetterWriter.values(delivery, figures, date);
            List<String> files = files(delivery, values);
            for (Folder folder : delivery.folders()) {
                String path =
                        new FolderWriter(delivery).path(folder, figures, date).toString();
                lines.add(line(delivery, figures, null, path, files, null, decision));
            }
            for (Map.Entry<MailAddress, Recipient> entry :
                    Planner.recipients(delivery, figures.code()).entrySet()) {
                String role = entry.getValue().role();
                values.put(Placeholder.ROLE, role);
                String subject = delivery.message().subject().fill(values::get);
                lines.add(line(delivery, figures, role, entry.getKey().toString(), files, subject, decision));
            }
        }
        return lines;
    }

    private static Line line(
            Delivery delivery,
            Figures figures,
            String role,
            String target,
            List<String> files,
            String subject,
            Gate.Decision decision) {
        return new Line(
                delivery.name(),
                figures.code(),
                figures.year(),
                delivery.disclosure().name(),
                role,
                target,
                files,
                subject,
                decision.action(),
                decision.reason());
    }

    private static List<String> files(Delivery delivery, Map<String, String> values) {
        List<String> files = new ArrayList<>();
        for (Report report : delivery.reports()) {
            values.put(Placeholder.REPORT, report.title());
            for (ReportFormat format : report.formats()) {
                files.add(FileNames.safe(report.fileName().fill(values::get)) + "." + format.ending());
            }
        }
        return files;
    }
}
