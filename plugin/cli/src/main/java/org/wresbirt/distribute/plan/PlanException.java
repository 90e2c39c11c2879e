package org.wresbirt.distribute.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A plan that cannot be used. The message holds all of its problems, a line each. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PlanException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Errors and warnings, in the order of the file. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
