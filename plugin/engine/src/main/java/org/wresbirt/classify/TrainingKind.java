package org.wresbirt.classify;

/** Indicator 4 counts training that is neither statutory nor mandated by the organisation. */
public enum TrainingKind {
    MANDATORY,
    NON_MANDATORY,
    UNKNOWN
}
