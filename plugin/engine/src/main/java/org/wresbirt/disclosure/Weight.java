package org.wresbirt.disclosure;

/**
 * What readers lose when a count is withheld, in order of what they look for: the nine results before details, all
 * staff of a band before its BME count, that before the white one, and the count of unknown ethnicity last. Only the proportions matter.
 */
final class Weight {
    /** From here on a count stands behind one of the nine results. */
    static final double RESULT = 300;

    private Weight() {}

    /** Of a count of one group, or of all where {@code group} is {@code TOTAL}. */
    static double of(Level level, Part part) {
        if (level == Level.WHOLE_ORGANISATION && part == Part.TOTAL) {
            // the white count stands behind indicators 3 and 4, all staff behind 1 and 9
            return level.weight * Part.WHITE.weight * 0.9;
        }
        return level.weight * part.weight;
    }

    /** Where a count is shown. */
    enum Level {
        WHOLE_ORGANISATION(RESULT),
        BAND(1.5),
        BAND_OF_BANK(0.5),
        OF_WHICH(0.5),
        DISPARITY(2),
        BOARD_PART(1),
        ETHNIC_CATEGORY(1.5),
        CLUSTER(2),
        STAFF_GROUP(1.5),
        DIRECTORATE(1);

        private final double weight;

        Level(double weight) {
            this.weight = weight;
        }
    }

    /** Of whom it is a count. */
    enum Part {
        UNKNOWN(1),
        WHITE(3),
        BME(5),
        TOTAL(8);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }
}
