package org.wresbirt.tally;

/**
 * A published figure to compare with.
 *
 * @param indicator 1 to 9
 * @param measure for example {@code RELATIVE_LIKELIHOOD_WHITE_TO_BME}, {@code WHITE}, {@code BME}, {@code BME_SHARE_OF_WORKFORCE}
 * @param areaType {@code NATIONAL}, {@code REGION}, {@code ORGANISATION_TYPE} or {@code COHORT}
 * @param unit {@code percent}, {@code ratio}, {@code people} …
 * @param source the document, never empty
 */
public record Benchmark(
        int year,
        int indicator,
        String measure,
        String area,
        String areaType,
        double value,
        String unit,
        String source) {}
