package org.wresbirt.report;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.birt.report.model.api.DesignFileException;
import org.eclipse.birt.report.model.api.ErrorDetail;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** What went wrong, out of the layers that BIRT wraps round it. */
final class Problems {
    /** Deeper than any chain of causes; one that bites its own tail ends here. */
    private static final int DEEPEST = 50;

    private static final String NOTHING_SAID = "An exception occurred during processing";

    private Problems() {}

    /** One or more sentences, each a line. */
    static String of(Throwable failure) {
        Throwable innermost = failure;
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
            if (at instanceof DesignFileException design
                    && !design.getErrorList().isEmpty()) {
                return ofDesign(design);
            }
            if (at.getMessage() != null && !at.getMessage().isBlank()) {
                innermost = at;
            }
            if (at instanceof OdaException) {
                break;
            }
        }
        String what = innermost.getMessage() == null
                ? innermost.toString()
                : innermost.getMessage().strip();
        String where = firstSentence(failure);
        if (where.isEmpty() || what.startsWith(where)) {
            return what;
        }
        return where.contains(what) ? where : where + System.lineSeparator() + "  " + what;
    }

    private static String ofDesign(DesignFileException failure) {
        List<String> lines = new ArrayList<>();
        for (ErrorDetail detail : failure.getErrorList()) {
            String message = detail.getMessage().strip();
            // a mistake in the XML comes twice, the first time as a list of the exception's fields
            if (!message.startsWith("Line Number:")) {
                lines.add("line " + detail.getLineNo() + ": " + message);
            }
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** The outermost line that says more than that something failed: it names the data set or the item. */
    private static String firstSentence(Throwable failure) {
        String message = failure.getMessage();
        if (message != null) {
            for (String line : message.split("\\R")) {
                if (!line.isBlank() && !line.startsWith(NOTHING_SAID)) {
                    return line.strip();
                }
            }
        }
        return "";
    }
}
