package org.wresbirt.classify;

/** Kind of an employee-relations case; indicator 3 counts {@link #DISCIPLINARY} ones. */
public enum CaseType {
    DISCIPLINARY,
    /** Grievance, capability, sickness absence, probation and the like. */
    OTHER,
    UNKNOWN
}
