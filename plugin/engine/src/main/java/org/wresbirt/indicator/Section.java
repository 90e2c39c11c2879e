package org.wresbirt.indicator;

/**
 * Indicators that stand together on a page, as they are measured alike. Read from {@code sections.csv}.
 *
 * @param code {@code WORKFORCE}, {@code LIKELIHOOD} or {@code SURVEY}
 * @param order in which people read the sections, from 1
 * @param unit what the figures of the section are, in words
 */
public record Section(String code, int order, String name, String unit) {}
