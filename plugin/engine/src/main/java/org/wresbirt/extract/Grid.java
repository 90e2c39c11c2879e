package org.wresbirt.extract;

import java.util.List;

/**
 * One way to see a file as a table: a worksheet, or a text file cut at one delimiter. Only the first rows, among which the
 * header is to be found.
 *
 * @param label the sheet's name, or empty for text
 * @param delimiter between cells; 0 for a worksheet
 * @param rows cells of the first rows that are not empty
 * @param lines line of each of them, counted from 1
 */
public record Grid(String label, char delimiter, List<List<String>> rows, List<Long> lines) {
    /** How many rows may stand above the header, titles and blank lines. */
    public static final int HEAD_ROWS = 30;
}
