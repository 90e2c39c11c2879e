package org.wresbirt.tally;

import org.wresbirt.classify.EthnicCategory;

/** Members of the board with the same rights and role. */
public record BoardCount(
        String organisation, int year, boolean voting, boolean executive, EthnicCategory ethnicity, long people) {}
