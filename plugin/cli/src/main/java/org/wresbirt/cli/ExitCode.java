package org.wresbirt.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process tells the shell. Scripts rely on these numbers. */
final class ExitCode {
    static final int OK = 0;
    static final int PROBLEM = 1;
    static final int USAGE = 2;
    /** A report was rendered and could not be delivered, or nobody knows whether it was. */
    static final int DELIVERY = 3;

    private ExitCode() {}

    /** For {@code --help}. */
    static Map<String, String> explained() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(Integer.toString(OK), "done, nothing wrong");
        codes.put(Integer.toString(PROBLEM), "a problem with the extracts, the query or the report");
        codes.put(Integer.toString(USAGE), "a mistake in the command: an option, a name, a folder that does not exist");
        codes.put(Integer.toString(DELIVERY), "a report was rendered and could not be delivered (distribute)");
        return codes;
    }
}
