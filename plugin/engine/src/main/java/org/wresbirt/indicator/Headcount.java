package org.wresbirt.indicator;

import org.wresbirt.classify.EthnicGroup;

/** People by the standard's three groups. */
record Headcount(long white, long bme, long unknown) {
    private static final int GROUPS = EthnicGroup.values().length;

    /** One cell of an array that holds the three groups of each cell side by side. */
    static Headcount in(long[] cells, int cell) {
        int first = cell * GROUPS;
        return new Headcount(
                cells[first + EthnicGroup.WHITE.ordinal()],
                cells[first + EthnicGroup.BME.ordinal()],
                cells[first + EthnicGroup.UNKNOWN.ordinal()]);
    }

    /** An array for a number of cells. */
    static long[] cells(int number) {
        return new long[number * GROUPS];
    }

    /** Counts people into a cell. */
    static void add(long[] cells, int cell, EthnicGroup group, long people) {
        cells[cell * GROUPS + group.ordinal()] += people;
    }

    long total() {
        return white + bme + unknown;
    }

    boolean isEmpty() {
        return total() == 0;
    }

    Headcount plus(Headcount other) {
        return new Headcount(white + other.white, bme + other.bme, unknown + other.unknown);
    }

    /** BME in percent of all, unknown included; null without people or when nobody's ethnicity is known. */
    Double bmePercent() {
        return white + bme == 0 ? null : 100.0 * bme / total();
    }

    /** White and BME together in percent of all; null without people. */
    Double knownPercent() {
        return isEmpty() ? null : (Double) (100.0 * (white + bme) / total());
    }
}
