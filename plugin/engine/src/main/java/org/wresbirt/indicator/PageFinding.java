package org.wresbirt.indicator;

/**
 * What a page says first that is about something else than one indicator.
 *
 * @param topic {@code WORKFORCE}, {@code NON_CLINICAL}, {@code CLINICAL}, {@code MEDICAL_AND_DENTAL}, {@code STAFF_SURVEY},
 *     {@code DISPARITY_RATIO}, {@code ETHNICITY_PROFILE}, {@code DATA_QUALITY} or {@code ACTION}
 * @param heading the finding in a few words without a full stop; never null
 */
public record PageFinding(String organisation, int year, String topic, String heading) {}
