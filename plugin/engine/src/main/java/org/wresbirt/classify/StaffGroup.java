package org.wresbirt.classify;

/** ESR staff groups, in alphabetical order as ESR lists them. */
public enum StaffGroup {
    ADD_PROF_SCIENTIFIC_AND_TECHNIC("Add Prof Scientific and Technic", Segment.CLINICAL),
    ADDITIONAL_CLINICAL_SERVICES("Additional Clinical Services", Segment.CLINICAL),
    ADMINISTRATIVE_AND_CLERICAL("Administrative and Clerical", Segment.NON_CLINICAL),
    ALLIED_HEALTH_PROFESSIONALS("Allied Health Professionals", Segment.CLINICAL),
    ESTATES_AND_ANCILLARY("Estates and Ancillary", Segment.NON_CLINICAL),
    HEALTHCARE_SCIENTISTS("Healthcare Scientists", Segment.CLINICAL),
    MEDICAL_AND_DENTAL("Medical and Dental", Segment.MEDICAL_AND_DENTAL),
    NURSING_AND_MIDWIFERY_REGISTERED("Nursing and Midwifery Registered", Segment.CLINICAL),
    STUDENTS("Students", Segment.CLINICAL),
    UNKNOWN("Staff group not known", Segment.UNKNOWN);

    private final String displayName;
    private final Segment segment;

    StaffGroup(String displayName, Segment segment) {
        this.displayName = displayName;
        this.segment = segment;
    }

    /** What people read, never null. */
    public String displayName() {
        return displayName;
    }

    /** The part of the workforce to which the group belongs when no grade or occupation code tells. */
    public Segment segment() {
        return segment;
    }
}
