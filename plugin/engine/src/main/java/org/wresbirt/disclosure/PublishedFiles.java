package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wresbirt.tally.QualityEntry;
import org.wresbirt.tally.SourceFile;

/**
 * What readers may see of the files. Which files were read, and which kinds of fault they have; not how many rows: rows are
 * people and events, and the rows of a file are the sum of tables. A value that a file holds is not shown, nor is the line
 * where a fault was first met.
 */
final class PublishedFiles {
    private PublishedFiles() {}

    static List<SourceFile> files(List<SourceFile> files) {
        List<SourceFile> published = new ArrayList<>(files.size());
        for (SourceFile file : files) {
            published.add(new SourceFile(
                    file.organisation(),
                    file.name(),
                    file.kind(),
                    file.profile(),
                    file.format(),
                    file.encoding(),
                    file.year(),
                    null,
                    null,
                    null,
                    null));
        }
        return published;
    }

    /** One entry for each file, reason and column. */
    static List<QualityEntry> quality(List<QualityEntry> entries) {
        Set<QualityEntry> published = new LinkedHashSet<>();
        for (QualityEntry entry : entries) {
            published.add(new QualityEntry(
                    entry.organisation(),
                    entry.year(),
                    entry.kind(),
                    entry.file(),
                    entry.outcome(),
                    entry.reason(),
                    withoutValue(entry.reasonText()),
                    entry.column(),
                    null,
                    null));
        }
        return List.copyOf(published);
    }

    /** A value stands in front of the reason, in quotation marks. */
    private static String withoutValue(String text) {
        int end = text == null ? -1 : text.lastIndexOf("\u201d: ");
        return end < 0 ? text : text.substring(end + 3);
    }
}
