package org.wresbirt.tally;

import org.wresbirt.profile.Kind;

/**
 * A file that was read. {@code rowsRead = rowsCounted + rowsRejected + rowsOutOfScope}.
 *
 * @param organisation the one organisation that the file is about; null when it holds several or none
 * @param name path below the source folder, with {@code /}
 * @param kind null when no profile fits
 * @param profile name of the column profile that fitted; null when none
 * @param format {@code CSV} or {@code XLSX}
 * @param encoding for example {@code UTF-8}; null for XLSX
 * @param rowsRead null when the number is withheld, as are the other three
 * @param year reporting year; null when the file spans several or has none
 */
public record SourceFile(
        String organisation,
        String name,
        Kind kind,
        String profile,
        String format,
        String encoding,
        Integer year,
        Long rowsRead,
        Long rowsCounted,
        Long rowsRejected,
        Long rowsOutOfScope) {}
