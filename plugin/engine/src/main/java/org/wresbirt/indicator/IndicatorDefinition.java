package org.wresbirt.indicator;

/**
 * What one of the nine indicators measures, in words. Read from {@code indicators.csv}, the one place to correct it.
 *
 * @param number 1 to 9
 * @param unit of the headline: {@code PERCENT}, {@code RATIO} or {@code PERCENTAGE_POINTS}
 * @param better {@code LOWER}, {@code HIGHER}, {@code NEARER_ONE} or {@code NEARER_ZERO}: which way is progress; null for
 *     indicator 1, whose share has no better side
 * @param source the document and year that defines it
 * @param section where it stands on a page
 * @param topic a few words for running text, in lower case: as in "recruitment improved"
 */
public record IndicatorDefinition(
        int number,
        String shortName,
        String fullName,
        String formula,
        String unit,
        String better,
        String source,
        Section section,
        String topic) {}
