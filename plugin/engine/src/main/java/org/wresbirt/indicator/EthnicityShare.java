package org.wresbirt.indicator;

import org.wresbirt.classify.EthnicCategory;

/**
 * Substantive staff of one ethnic category.
 *
 * @param percent of all substantive staff, unknown included
 */
public record EthnicityShare(
        String organisation, int year, EthnicCategory category, long people, Double percent, Status status) {}
