package org.wresbirt.extract;

import java.util.Locale;

/**
 * How much a source may hold, so that a wrong folder or a hostile file costs little. Whoever runs the process may set each
 * as a system property or environment variable; a report cannot.
 *
 * @param files in the folder
 * @param bytes of all files together
 * @param cellBytes of one cell of delimited text that is longer than a block of rows
 * @param workbookBytes of one workbook, expanded
 * @param workbookRatio of a workbook's size expanded to its size on disk, when it is not small
 * @param sharedTextBytes of the texts that the cells of a workbook share, expanded: they are held in memory
 */
record ReadingLimits(
        int files, long bytes, int cellBytes, long workbookBytes, long workbookRatio, long sharedTextBytes) {
    static final String FILES = "wres.limit.files";
    static final String MEGABYTES = "wres.limit.megabytes";
    static final String CELL = "wres.limit.cell.megabytes";
    static final String WORKBOOK = "wres.limit.workbook.megabytes";
    static final String RATIO = "wres.limit.workbook.ratio";
    static final String SHARED_TEXT = "wres.limit.workbook.text.megabytes";

    /** Those of this process, now. */
    static ReadingLimits current() {
        return new ReadingLimits(
                (int) setting(FILES, 10_000),
                setting(MEGABYTES, 50_000) << 20,
                (int) Math.min(setting(CELL, 1), 1_000) << 20,
                setting(WORKBOOK, 2_000) << 20,
                setting(RATIO, 200),
                setting(SHARED_TEXT, 200) << 20);
    }

    private static long setting(String property, long standard) {
        String text = System.getProperty(property);
        if (text == null) {
            text = System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        if (text == null || text.isBlank()) {
            return standard;
        }
        try {
            long number = Long.parseLong(text.strip());
            if (number > 0 && number <= Integer.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new ExtractException("The setting " + property + " is '" + text + "'. Set it to a whole number above 0.");
    }

    /** How to allow more, for the end of a message. */
    static String toAllowMore(String property) {
        return " If this is right, whoever runs the program may set " + property + " higher.";
    }
}
