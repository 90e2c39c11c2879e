package org.wresbirt.distribute.figures;

/**
 * One indicator as a message prints it.
 *
 * @param value rounded, with its unit; in words when there is none
 * @param change empty when there is nothing to compare with
 */
public record IndicatorLine(int number, String name, String value, String sentence, String change) {}
