package org.wresbirt.tally;

import org.wresbirt.classify.Band;

/**
 * A target that the organisation set itself.
 *
 * @param year the reporting year from which it holds
 * @param band null when it is for the whole indicator
 * @param value in the unit of the indicator's headline
 */
public record Target(
        String organisation, int year, int indicator, Band band, double value, int targetYear, String source) {}
