package org.wresbirt.tally;

import org.wresbirt.classify.Band;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;

/**
 * Applications in one reporting year. An application is a row: a person who applies for two vacancies is in two of them.
 *
 * @param directorate as the extract writes it; empty where it has none
 * @param applicants all applications
 * @param shortlisted those of them that were shortlisted
 * @param appointed those of the shortlisted that were appointed
 */
public record RecruitmentCount(
        String organisation,
        int year,
        Segment segment,
        Band band,
        StaffGroup staffGroup,
        String directorate,
        EthnicCategory ethnicity,
        long applicants,
        long shortlisted,
        long appointed) {}
