package org.wresbirt.tally;

/** The kinds of extract that a source may hold. */
public enum Kind {
    WORKFORCE,
    RECRUITMENT,
    DISCIPLINARY,
    TRAINING,
    SURVEY,
    BOARD,
    ORGANISATIONS,
    BENCHMARKS,
    TARGETS,
    ACTIONS
}
