package org.wresbirt.disclosure;

/**
 * Where a count stands. Counts of the same table are given up for a protected one before those of other tables are, and those of the
 * same year before those of other years.
 *
 * @param table a name of ours
 * @param year {@link #SEVERAL_YEARS} where the rows of one year hold counts of others
 */
record Place(String table, int year) {
    static final int SEVERAL_YEARS = 0;
}
