package org.wresbirt.tally;

import org.wresbirt.classify.Answer;
import org.wresbirt.classify.AssignmentCategory;
import org.wresbirt.classify.AssignmentStatus;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.CaseStage;
import org.wresbirt.classify.CaseType;
import org.wresbirt.classify.Classified;
import org.wresbirt.classify.CodeLists;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.RecruitmentStage;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.classify.TrainingKind;
import org.wresbirt.classify.TrainingStatus;

/**
 * One dictionary for each code list, shared by all files of a source: each distinct value is classified once. Codes are the
 * ordinals of the list's enumeration.
 */
final class Codes {
    static final EthnicCategory[] ETHNICITIES = EthnicCategory.values();
    static final Band[] BANDS = Band.values();
    static final Segment[] SEGMENTS = Segment.values();
    static final StaffGroup[] STAFF_GROUPS = StaffGroup.values();
    static final AssignmentCategory[] CATEGORIES = AssignmentCategory.values();
    static final AssignmentStatus[] STATUSES = AssignmentStatus.values();
    static final RecruitmentStage[] STAGES = RecruitmentStage.values();
    static final CaseType[] CASE_TYPES = CaseType.values();
    static final CaseStage[] CASE_STAGES = CaseStage.values();
    static final TrainingKind[] TRAINING_KINDS = TrainingKind.values();
    static final TrainingStatus[] TRAINING_STATUSES = TrainingStatus.values();
    static final Answer[] ANSWERS = Answer.values();

    final CodeLists lists;
    final ValueCodes ethnicity;
    final ValueCodes band;
    final ValueCodes occupation;
    final ValueCodes staffGroup;
    final ValueCodes category;
    final ValueCodes status;
    final ValueCodes stage;
    final ValueCodes caseType;
    final ValueCodes caseStage;
    final ValueCodes trainingKind;
    final ValueCodes trainingStatus;
    final ValueCodes yesNo;
    final ValueCodes flag;
    final Names directorates = new Names();
    final ValueCodes directorate = new ValueCodes(directorates::code);

    /** Segment by band, occupation and staff group: asked for every row, so worked out once. */
    private final byte[] segments = new byte[BANDS.length * SEGMENTS.length * STAFF_GROUPS.length];

    Codes(CodeLists lists) {
        this.lists = lists;
        ethnicity = new ValueCodes(text -> value(lists.ethnicity(text)));
        band = new ValueCodes(text -> value(lists.band(text)));
        occupation = new ValueCodes(text -> value(lists.occupation(text)));
        staffGroup = new ValueCodes(text -> value(lists.staffGroup(text)));
        category = new ValueCodes(text -> value(lists.assignmentCategory(text)));
        status = new ValueCodes(text -> value(lists.assignmentStatus(text)));
        stage = new ValueCodes(text -> value(lists.recruitmentStage(text)));
        caseType = new ValueCodes(text -> value(lists.caseType(text)));
        caseStage = new ValueCodes(text -> value(lists.caseStage(text)));
        trainingKind = new ValueCodes(text -> value(lists.trainingKind(text)));
        trainingStatus = new ValueCodes(text -> value(lists.trainingStatus(text)));
        yesNo = new ValueCodes(text -> value(lists.yesNo(text)));
        flag = new ValueCodes(text -> value(lists.flag(text)));
        int at = 0;
        for (Band b : BANDS) {
            for (Segment s : SEGMENTS) {
                for (StaffGroup g : STAFF_GROUPS) {
                    segments[at++] = (byte) lists.segment(b, s, g).ordinal();
                }
            }
        }
    }

    private static ValueCodes.Value value(Classified<? extends Enum<?>> classified) {
        return new ValueCodes.Value(classified.value().ordinal(), classified.certainty());
    }

    /** The segment's code, from the codes of what decides it. */
    int segment(int band, int occupation, int staffGroup) {
        return segments[(band * SEGMENTS.length + occupation) * STAFF_GROUPS.length + staffGroup];
    }
}
