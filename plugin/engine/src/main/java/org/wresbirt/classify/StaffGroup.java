package org.wresbirt.classify;

/** ESR staff groups, in alphabetical order as ESR lists them. */
public enum StaffGroup {
    ADD_PROF_SCIENTIFIC_AND_TECHNIC("Add Prof Scientific and Technic"),
    ADDITIONAL_CLINICAL_SERVICES("Additional Clinical Services"),
    ADMINISTRATIVE_AND_CLERICAL("Administrative and Clerical"),
    ALLIED_HEALTH_PROFESSIONALS("Allied Health Professionals"),
    ESTATES_AND_ANCILLARY("Estates and Ancillary"),
    HEALTHCARE_SCIENTISTS("Healthcare Scientists"),
    MEDICAL_AND_DENTAL("Medical and Dental"),
    NURSING_AND_MIDWIFERY_REGISTERED("Nursing and Midwifery Registered"),
    STUDENTS("Students"),
    UNKNOWN("Staff group not known");

    private final String displayName;

    StaffGroup(String displayName) {
        this.displayName = displayName;
    }

    /** What people read, never null. */
    public String displayName() {
        return displayName;
    }
}
