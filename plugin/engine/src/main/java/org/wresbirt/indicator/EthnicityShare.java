package org.wresbirt.indicator;

import org.wresbirt.classify.EthnicCategory;

/**
 * Substantive staff of one ethnic category.
 *
 * @param people null when the number is withheld
 * @param percent of all substantive staff, unknown included
 */
public record EthnicityShare(
        String organisation, int year, EthnicCategory category, Long people, Double percent, Status status) {}
