package org.wresbirt.tally;

import org.wresbirt.classify.Band;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.extract.Row;

/**
 * What an event's row says of whom it happened to, as a tuple of codes. What the row leaves out is taken from the same
 * year's workforce, where the employee number leads to it.
 */
final class EventTuple {
    // What a tuple holds, by position.
    static final int FILE = 0;
    static final int ORGANISATION = 1;
    static final int YEAR = 2;
    static final int SEGMENT = 3;
    static final int BAND = 4;
    static final int STAFF_GROUP = 5;
    static final int DIRECTORATE = 6;
    static final int ETHNICITY = 7;
    static final int WIDTH = 8;

    private final Codes codes;
    private final Tuples workers;
    private final Rows rows;
    private final int grade;
    private final int staffGroup;
    private final int directorate;
    private final int ethnicOrigin;
    final int[] codesOfRow = new int[WIDTH];

    /** @param workers the workforce's tuples; null for events that happen to nobody of the workforce */
    EventTuple(Codes codes, Tuples workers, Rows rows) {
        this.codes = codes;
        this.workers = workers;
        this.rows = rows;
        grade = rows.file.slot("grade");
        staffGroup = rows.file.slot("staffGroup");
        directorate = rows.file.slot("directorate");
        ethnicOrigin = rows.file.slot("ethnicOrigin");
        codesOfRow[FILE] = rows.file.index;
    }

    /**
     * Fills the tuple.
     *
     * @param worker number of the person's tuple in the workforce, or {@link People#NOBODY} when the person was not found
     *     or nobody was looked for
     */
    void fill(Row row, int organisation, int year, int worker) {
        ValueCodes.Entry band = codes.band.of(row, grade);
        ValueCodes.Entry group = codes.staffGroup.of(row, staffGroup);
        ValueCodes.Entry ethnicity = codes.ethnicity.of(row, ethnicOrigin);
        int bandCode = band.code;
        int groupCode = group.code;
        int directorateCode = codes.directorate.of(row, directorate).code;
        int ethnicityCode = ethnicity.code;
        int segment;
        if (worker == People.NOBODY) {
            segment = codes.segment(bandCode, Segment.UNKNOWN.ordinal(), groupCode);
        } else {
            // Numerators and denominators must speak of the same breakdown, so the workforce goes first.
            bandCode = either(workers.code(worker, WorkforceTally.BAND), Band.UNKNOWN.ordinal(), bandCode);
            groupCode =
                    either(workers.code(worker, WorkforceTally.STAFF_GROUP), StaffGroup.UNKNOWN.ordinal(), groupCode);
            directorateCode = either(workers.code(worker, WorkforceTally.DIRECTORATE), 0, directorateCode);
            segment = workers.code(worker, WorkforceTally.SEGMENT);
            ethnicityCode =
                    either(ethnicityCode, EthnicCategory.Z.ordinal(), workers.code(worker, WorkforceTally.ETHNICITY));
        }
        if (bandCode == Band.UNKNOWN.ordinal()) {
            rows.check(band, Reason.UNRECOGNISED_BAND, "grade", row);
        }
        if (groupCode == StaffGroup.UNKNOWN.ordinal()) {
            rows.check(group, Reason.UNRECOGNISED_STAFF_GROUP, "staffGroup", row);
        }
        rows.checkEthnicity(ethnicity, "ethnicOrigin", row);
        codesOfRow[ORGANISATION] = organisation;
        codesOfRow[YEAR] = year;
        codesOfRow[SEGMENT] = segment;
        codesOfRow[BAND] = bandCode;
        codesOfRow[STAFF_GROUP] = groupCode;
        codesOfRow[DIRECTORATE] = directorateCode;
        codesOfRow[ETHNICITY] = ethnicityCode;
    }

    private static int either(int first, int unknown, int second) {
        return first == unknown ? second : first;
    }
}
