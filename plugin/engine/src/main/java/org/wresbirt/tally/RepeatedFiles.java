package org.wresbirt.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.profile.Kind;

/**
 * Files that lie in the source a second time, byte for byte: somebody kept a copy, or an extract was delivered twice. Applications,
 * board seats, answers and cases without an employee number have nothing that tells one person from the next, so a copy would
 * count all of them twice. The first in the order of names counts; the rows of the others are out of scope.
 *
 * <p>A copy that stands for another organisation is no repetition, nor is one of another year: a board may be the same in two
 * years. For other kinds of extract that is told, since it is most often a mistake.
 */
final class RepeatedFiles {
    private RepeatedFiles() {}

    /** Marks the copies, before anything but reference files of organisations is read. */
    static void mark(List<TableFile> files) {
        Map<Long, List<TableFile>> bySize = new HashMap<>();
        for (TableFile file : files) {
            List<TableFile> others = bySize.computeIfAbsent(size(file), size -> new ArrayList<>(1));
            for (TableFile other : others) {
                if (file.repeats == null && isSameTable(file, other) && isSameContent(file, other)) {
                    compare(file, other);
                }
            }
            others.add(file);
        }
    }

    private static void compare(TableFile file, TableFile other) {
        if (!file.has("organisation") && file.organisation != other.organisation) {
            return;
        }
        boolean sameYear = file.year == other.year && file.surveyYear == other.surveyYear;
        if (sameYear || file.datesItsRows()) {
            TableFile counted = other.repeats == null ? other : other.repeats;
            file.repeats = counted;
            file.note(Reason.REPEATED_FILE, counted);
        } else if (file.kind() != Kind.BOARD && !file.isPublishedWorkbook()) {
            file.note(Reason.SAME_IN_OTHER_YEAR, other);
        }
    }

    /** Accounts for the copies' rows, when all the others have been read. */
    static void account(List<TableFile> files) {
        for (TableFile file : files) {
            if (file.repeats != null) {
                file.fates.repeat(file.repeats.fates);
                file.windows1252 = file.repeats.windows1252;
            }
        }
    }

    private static boolean isSameTable(TableFile file, TableFile other) {
        return file.file != other.file
                && file.recognition.profile() == other.recognition.profile()
                && file.recognition
                        .grid()
                        .label()
                        .equals(other.recognition.grid().label());
    }

    private static boolean isSameContent(TableFile file, TableFile other) {
        try {
            return Files.mismatch(file.file.path(), other.file.path()) < 0;
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private static long size(TableFile file) {
        try {
            return Files.size(file.file.path());
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }
}
