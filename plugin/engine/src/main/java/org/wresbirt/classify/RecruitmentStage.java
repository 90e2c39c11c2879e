package org.wresbirt.classify;

/** The furthest stage that an application reached, in order; somebody rejected after an interview was interviewed. */
public enum RecruitmentStage {
    APPLIED,
    SHORTLISTED,
    INTERVIEWED,
    OFFERED,
    APPOINTED,
    /** Withdrawn, and the extract does not say after which stage. */
    WITHDRAWN,
    UNKNOWN
}
