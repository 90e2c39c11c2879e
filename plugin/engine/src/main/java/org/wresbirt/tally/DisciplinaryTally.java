package org.wresbirt.tally;

import org.wresbirt.classify.CaseStage;
import org.wresbirt.classify.CaseType;

/** Indicator 3: people entering the formal disciplinary process, measured by entry into a formal investigation. */
final class DisciplinaryTally extends PersonEvents {
    private final Codes codes;

    DisciplinaryTally(Codes codes, Scope scope, WorkforceTally workforce, PersonHash hash, PeopleOverflow overflow) {
        super(codes, scope, workforce, hash, overflow);
        this.codes = codes;
    }

    @Override
    String dateField() {
        return "dateOpened";
    }

    @Override
    Filter filter(Rows rows) {
        int caseType = rows.file.slot("caseType");
        int caseStage = rows.file.slot("stage");
        return row -> {
            ValueCodes.Entry type = codes.caseType.of(row, caseType);
            if (Codes.CASE_TYPES[type.code] == CaseType.OTHER) {
                return Reason.OTHER_CASE;
            }
            ValueCodes.Entry stage = codes.caseStage.of(row, caseStage);
            if (Codes.CASE_STAGES[stage.code] == CaseStage.INFORMAL) {
                return Reason.INFORMAL_CASE;
            }
            rows.check(type, Reason.UNRECOGNISED_KIND, "caseType", row);
            rows.check(stage, Reason.UNRECOGNISED_KIND, "stage", row);
            return null;
        };
    }
}
