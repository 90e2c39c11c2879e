package org.wresbirt.tally;

import org.wresbirt.classify.Answer;
import org.wresbirt.classify.TrainingKind;
import org.wresbirt.classify.TrainingStatus;

/** Indicator 4: people who took up non-mandatory training and continuing professional development. */
final class TrainingTally extends PersonEvents {
    private final Codes codes;

    TrainingTally(Codes codes, Scope scope, WorkforceTally workforce, PersonHash hash, PeopleOverflow overflow) {
        super(codes, scope, workforce, hash, overflow);
        this.codes = codes;
    }

    @Override
    String dateField() {
        return "date";
    }

    @Override
    Filter filter(Rows rows) {
        int mandatory = rows.file.slot("mandatory");
        int courseType = rows.file.slot("courseType");
        int trainingStatus = rows.file.slot("status");
        return row -> {
            ValueCodes.Entry isMandatory = codes.yesNo.of(row, mandatory);
            if (Codes.ANSWERS[isMandatory.code] == Answer.YES) {
                return Reason.MANDATORY_TRAINING;
            }
            ValueCodes.Entry kind = codes.trainingKind.of(row, courseType);
            if (Codes.TRAINING_KINDS[kind.code] == TrainingKind.MANDATORY) {
                return Reason.MANDATORY_TRAINING;
            }
            ValueCodes.Entry status = codes.trainingStatus.of(row, trainingStatus);
            if (Codes.TRAINING_STATUSES[status.code] == TrainingStatus.NOT_TAKEN_UP) {
                return Reason.NOT_TAKEN_UP;
            }
            rows.check(isMandatory, Reason.UNRECOGNISED_KIND, "mandatory", row);
            rows.check(kind, Reason.UNRECOGNISED_KIND, "courseType", row);
            rows.check(status, Reason.UNRECOGNISED_STATUS, "status", row);
            return null;
        };
    }
}
