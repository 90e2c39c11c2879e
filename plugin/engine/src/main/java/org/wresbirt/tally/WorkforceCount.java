package org.wresbirt.tally;

import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;

/**
 * Staff in post, counted as people.
 *
 * @param directorate as the extract writes it; empty where it has none
 */
public record WorkforceCount(
        String organisation,
        int year,
        Contract contract,
        Segment segment,
        Band band,
        StaffGroup staffGroup,
        String directorate,
        EthnicCategory ethnicity,
        long people) {}
