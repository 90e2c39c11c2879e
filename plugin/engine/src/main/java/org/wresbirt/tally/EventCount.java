package org.wresbirt.tally;

import org.wresbirt.classify.Band;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;

/**
 * People to whom something happened in the reporting year: entry into the formal disciplinary process, or non-mandatory
 * training. A person counts once a year.
 *
 * @param directorate as the extract writes it; empty where it has none
 */
public record EventCount(
        String organisation,
        int year,
        Segment segment,
        Band band,
        StaffGroup staffGroup,
        String directorate,
        EthnicCategory ethnicity,
        long people) {}
