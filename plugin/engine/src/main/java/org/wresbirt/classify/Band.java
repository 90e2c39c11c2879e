package org.wresbirt.classify;

/**
 * Pay bands (Agenda for Change and very senior managers) and medical and dental grades, in the order of the standard's
 * table for indicator 1.
 */
public enum Band {
    UNDER_1("UNDER_1", "Under band 1", Cluster.BANDS_1_TO_4),
    BAND_1("1", "Band 1", Cluster.BANDS_1_TO_4),
    BAND_2("2", "Band 2", Cluster.BANDS_1_TO_4),
    BAND_3("3", "Band 3", Cluster.BANDS_1_TO_4),
    BAND_4("4", "Band 4", Cluster.BANDS_1_TO_4),
    BAND_5("5", "Band 5", Cluster.BANDS_5_TO_7),
    BAND_6("6", "Band 6", Cluster.BANDS_5_TO_7),
    BAND_7("7", "Band 7", Cluster.BANDS_5_TO_7),
    BAND_8A("8A", "Band 8a", Cluster.BANDS_8A_TO_8B),
    BAND_8B("8B", "Band 8b", Cluster.BANDS_8A_TO_8B),
    BAND_8C("8C", "Band 8c", Cluster.BANDS_8C_TO_VSM),
    BAND_8D("8D", "Band 8d", Cluster.BANDS_8C_TO_VSM),
    BAND_9("9", "Band 9", Cluster.BANDS_8C_TO_VSM),
    VSM("VSM", "Very senior manager", Cluster.BANDS_8C_TO_VSM),
    CONSULTANT("CONSULTANT", "Consultants", Cluster.MEDICAL_AND_DENTAL),
    SENIOR_MEDICAL_MANAGER("SENIOR_MEDICAL_MANAGER", "of which senior medical managers", Cluster.MEDICAL_AND_DENTAL),
    NON_CONSULTANT_CAREER_GRADE(
            "NON_CONSULTANT_CAREER_GRADE", "Non-consultant career grades", Cluster.MEDICAL_AND_DENTAL),
    TRAINEE_GRADE("TRAINEE_GRADE", "Trainee grades", Cluster.MEDICAL_AND_DENTAL),
    OTHER_MEDICAL("OTHER_MEDICAL", "Other medical and dental", Cluster.MEDICAL_AND_DENTAL),
    UNKNOWN("UNKNOWN", "Band not known", Cluster.UNKNOWN);

    private final String code;
    private final String displayName;
    private final Cluster cluster;

    Band(String code, String displayName, Cluster cluster) {
        this.code = code;
        this.displayName = displayName;
        this.cluster = cluster;
    }

    /** The mart's code, for example {@code 8A}. */
    public String code() {
        return code;
    }

    /** What people read, never null. */
    public String displayName() {
        return displayName;
    }

    /** The group of bands that national reports use. */
    public Cluster cluster() {
        return cluster;
    }

    /** Whether this is a medical or dental grade rather than a pay band. */
    public boolean isMedical() {
        return cluster == Cluster.MEDICAL_AND_DENTAL;
    }
}
