package org.wresbirt.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.profile.Kind;

/** Accounts for every row of every file. */
final class FileReport {
    private final Scope scope;
    private final List<SourceFile> files;
    private final List<QualityEntry> quality;

    FileReport(Scope scope, List<SourceFile> files, List<QualityEntry> quality) {
        this.scope = scope;
        this.files = files;
        this.quality = quality;
    }

    void add(TableFile file) {
        Fates fates = file.fates;
        Integer year = file.year == YearInText.NONE ? null : file.year;
        String organisation = file.organisation < 0 || file.has("organisation")
                ? null
                : scope.organisations.get(file.organisation).code();
        files.add(new SourceFile(
                organisation,
                file.name(),
                file.kind(),
                file.recognition.profile().name(),
                file.file.format(),
                file.encoding(),
                year,
                fates.rowsRead(),
                fates.rows(Outcome.COUNTED),
                fates.rows(Outcome.REJECTED),
                fates.rows(Outcome.OUT_OF_SCOPE)));
        if (fates.rowsRead() == 0) {
            quality.add(ofNoRows(organisation, year, file.kind(), file.name(), Reason.NO_ROWS, Reason.NO_ROWS.text));
        }
        for (Reason note : file.notes()) {
            if (fates.rowsRead() > 0) {
                quality.add(ofNoRows(organisation, year, file.kind(), file.name(), note, file.about(note) + note.text));
            }
        }
        Map<UnknownSeen.Value, UnknownSeen.Seen> values = file.unknown.values();
        for (Reason reason : Reason.values()) {
            long rows = fates.rows(reason);
            for (Map.Entry<UnknownSeen.Value, UnknownSeen.Seen> entry : values.entrySet()) {
                UnknownSeen.Value value = entry.getKey();
                UnknownSeen.Seen seen = entry.getValue();
                if (value.reason() == reason && UnknownSeen.isToldApart(value, seen)) {
                    rows -= seen.rows;
                    quality.add(new QualityEntry(
                            organisation,
                            year,
                            file.kind(),
                            file.name(),
                            reason.outcome,
                            reason.name(),
                            value.text().isEmpty() ? reason.text : "\u201c" + value.text() + "\u201d: " + reason.text,
                            file.recognition.headerOf(value.field()),
                            seen.rows,
                            file.rows.line(seen.first),
                            reason.advice));
                }
            }
            if (rows > 0) {
                long first = fates.first(reason);
                quality.add(new QualityEntry(
                        organisation,
                        year,
                        file.kind(),
                        file.name(),
                        reason.outcome,
                        reason.name(),
                        file.about(reason) + reason.text,
                        column(file, reason, values),
                        rows,
                        first == Fates.NOWHERE ? null : file.rows.line(first),
                        reason.advice));
            }
        }
    }

    void add(ExtractFile file) {
        files.add(new SourceFile(null, file.name(), null, null, file.format(), file.encoding(), null, 0L, 0L, 0L, 0L));
        Reason reason = isEmpty(file) ? Reason.EMPTY_FILE : Reason.NOT_AN_EXTRACT;
        quality.add(ofNoRows(null, null, null, file.name(), reason, reason.text));
    }

    /** About a file as a whole. */
    private static QualityEntry ofNoRows(
            String organisation, Integer year, Kind kind, String file, Reason reason, String text) {
        return new QualityEntry(
                organisation, year, kind, file, reason.outcome, reason.name(), text, null, 0, null, reason.advice);
    }

    private static boolean isEmpty(ExtractFile file) {
        try {
            return Files.size(file.path()) == 0;
        } catch (IOException gone) {
            return false; // what it held is not known: it was not recognised
        }
    }

    /** The header of the one column that a reason is about; null when it is about the row or about several columns. */
    private static String column(TableFile file, Reason reason, Map<UnknownSeen.Value, UnknownSeen.Seen> values) {
        String field =
                switch (reason) {
                    case MISSING_EMPLOYEE_NUMBER, NO_NUMBER_EVENT, NOT_IN_WORKFORCE -> "employeeNumber";
                    case IMPLAUSIBLE_FTE -> "fte";
                    case SNAPSHOT_DATE_UNREADABLE -> "snapshotDate";
                    case IMPOSSIBLE_DATE, MISSING_DATE, OTHER_YEAR -> file.has("dateOpened") ? "dateOpened" : "date";
                    case GUESSED_ETHNICITY -> "ethnicOrigin";
                    case LEAVER, APPLICANT -> "assignmentStatus";
                    case HONORARY, NON_EXECUTIVE, AGENCY -> "assignmentCategory";
                    case UNKNOWN_STAGE -> "furthestStage";
                    default -> onlyField(reason, values);
                };
        return file.has(field) ? file.recognition.headerOf(field) : null;
    }

    /** The field that all unknown values of a reason stand in; empty when there is none, or several. */
    private static String onlyField(Reason reason, Map<UnknownSeen.Value, UnknownSeen.Seen> values) {
        String only = "";
        for (UnknownSeen.Value value : values.keySet()) {
            if (value.reason() == reason && !value.field().equals(only)) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = value.field();
            }
        }
        return only;
    }

    /**
     * By file, outcome, number of rows (most first), reason. Written out: a chain of comparators costs a short process the
     * spinning of a class for each.
     */
    static int order(QualityEntry one, QualityEntry other) {
        int order = one.file().compareTo(other.file());
        order = order != 0 ? order : one.outcome().compareTo(other.outcome());
        order = order != 0 ? order : Long.compare(other.rows(), one.rows());
        order = order != 0 ? order : one.reason().compareTo(other.reason());
        return order != 0 ? order : one.reasonText().compareTo(other.reasonText());
    }
}
