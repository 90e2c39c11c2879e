package org.wresbirt.classify;

/** Groups of bands used in national reporting (WRES technical guidance). */
public enum Cluster {
    BANDS_1_TO_4("Bands 1–4"),
    BANDS_5_TO_7("Bands 5–7"),
    BANDS_8A_TO_8B("Bands 8a–8b"),
    BANDS_8C_TO_VSM("Bands 8c–9, VSM"),
    MEDICAL_AND_DENTAL("Medical and dental"),
    UNKNOWN("Band not known");

    private final String displayName;

    Cluster(String displayName) {
        this.displayName = displayName;
    }

    /** What people read, never null. */
    public String displayName() {
        return displayName;
    }
}
