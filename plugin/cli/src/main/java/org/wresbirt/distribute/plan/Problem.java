package org.wresbirt.distribute.plan;

import java.util.Comparator;

/**
 * Something in a plan that is wrong or deserves a thought.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param isError false for a warning, with which the plan can still be used
 * @param text what is wrong and what to do, without a full stop
 */
public record Problem(String file, int line, int column, boolean isError, String text) {
    /** As people read the file. */
    static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::column);

    /** As compilers print it, so that editors can jump there. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (isError ? "error: " : "warning: ") + text;
    }
}
