package org.wresbirt.distribute.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wresbirt.distribute.schedule.CronTerm;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.profile.Kind;
import org.wresbirt.report.ReportFormat;

/**
 * Reports that go out together.
 *
 * @param schedule null: only when somebody asks for it
 * @param organisations codes; empty for all of the extracts
 * @param year reporting year; null for each organisation's latest
 * @param parameters of every report
 */
public record Delivery(
        String name,
        Path extracts,
        CronTerm schedule,
        Missed missed,
        Set<String> organisations,
        Integer year,
        Disclosure disclosure,
        Integer minimumCount,
        List<Report> reports,
        List<Recipient> recipients,
        List<Folder> folders,
        Message message,
        Conditions conditions,
        DocumentPassword password) {

    public Delivery {
        organisations = Set.copyOf(organisations);
        reports = List.copyOf(reports);
        recipients = List.copyOf(recipients);
        folders = List.copyOf(folders);
    }

    /** What to do about times at which nothing ran. */
    public enum Missed {
        /** One run for all that were missed. */
        RUN_ONCE,
        SKIP
    }

    /**
     * A report in one or more formats.
     *
     * @param template as the plan names it
     * @param design the file
     * @param title for people and file names
     */
    public record Report(
            String template,
            Path design,
            String title,
            List<ReportFormat> formats,
            Map<String, String> parameters,
            TextTemplate fileName) {
        public Report {
            formats = List.copyOf(formats);
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Somebody who gets the reports of some organisations.
     *
     * @param role what the journal and messages call them, since it outlives the person
     * @param organisations codes; empty for all of the delivery
     * @param list file that names them, as messages call it
     * @param line in that file
     */
    public record Recipient(String role, MailAddress address, Set<String> organisations, String list, int line) {
        public Recipient {
            organisations = Set.copyOf(organisations);
        }

        /** Whether this organisation's reports are for them. */
        public boolean gets(String organisation) {
            return organisations.isEmpty() || organisations.contains(organisation);
        }
    }

    /**
     * A folder that gets the files too.
     *
     * @param path with places to fill in; each value becomes one name, never a path
     * @param link web address of the folder, for messages; null when it has none
     */
    public record Folder(Path base, TextTemplate path, TextTemplate link) {}

    /**
     * What a message says.
     *
     * @param text the opening paragraphs
     * @param summary whether the headline numbers stand in the message itself
     * @param attach whether the files come with it; else it links to a folder
     */
    public record Message(TextTemplate subject, TextTemplate text, boolean summary, boolean attach) {}

    /** What to do in doubt. */
    public enum Action {
        SEND,
        /** Keeps it back and tells the operator. */
        HOLD,
        /** Leaves it out, which only the journal tells. */
        SKIP
    }

    /**
     * When extracts are as they were, incomplete, or worse than the limits.
     *
     * @param required kinds without which extracts are incomplete
     * @param rejectedPercent largest share of rejected rows; null without a limit
     * @param ethnicityKnownPercent least share of staff whose ethnicity is known; null without a limit
     * @param unrecognisedFiles most files that no layout fits; null without a limit
     */
    public record Conditions(
            Action unchanged,
            Action incomplete,
            Action worse,
            Set<Kind> required,
            Double rejectedPercent,
            Double ethnicityKnownPercent,
            Integer unrecognisedFiles) {
        public Conditions {
            required = Set.copyOf(required);
        }
    }

    /**
     * Where the password that opens the PDFs is kept, for each organisation one or the same for all.
     *
     * @param variable environment variable, or null
     * @param file with places to fill in, or null
     */
    public record DocumentPassword(String variable, Path base, TextTemplate file) {}
}
