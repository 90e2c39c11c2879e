package org.wresbirt.report;

import java.util.List;

/** A report was not made. The message says why and what to do, all problems in it; nothing is left behind at the output. */
public class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems one sentence for each thing that went wrong, at least one */
    public ReportException(List<String> problems, Throwable cause) {
        super(String.join(System.lineSeparator(), problems), cause);
        this.problems = List.copyOf(problems);
    }

    public ReportException(String problem, Throwable cause) {
        this(List.of(problem), cause);
    }

    public ReportException(String problem) {
        this(problem, null);
    }

    /** One sentence for each thing that went wrong. */
    public List<String> problems() {
        return problems == null ? List.of(getMessage()) : problems;
    }
}
