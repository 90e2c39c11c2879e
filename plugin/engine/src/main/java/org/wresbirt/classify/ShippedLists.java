package org.wresbirt.classify;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which code lists there are, what their codes mean, and in which file of this package each is shipped. */
final class ShippedLists {

    static final String ETHNICITY = "ethnicity";
    static final String BAND = "band";
    static final String OCCUPATION = "occupation";
    static final String STAFF_GROUP = "staff-group";
    static final String ASSIGNMENT_CATEGORY = "assignment-category";
    static final String ASSIGNMENT_STATUS = "assignment-status";
    static final String RECRUITMENT_STAGE = "recruitment-stage";
    static final String CASE_TYPE = "case-type";
    static final String CASE_STAGE = "case-stage";
    static final String TRAINING_KIND = "training-kind";
    static final String TRAINING_STATUS = "training-status";
    static final String YES_NO = "yes-no";
    static final String FLAG = "flag";
    static final String BLANK = "blank";

    private static final String[] FILES = {
        "blank.csv",
        "ethnicity.csv",
        "survey-ethnicity.csv",
        "band.csv",
        "occupation.csv",
        "staff-group.csv",
        "assignment.csv",
        "recruitment.csv",
        "disciplinary.csv",
        "training.csv",
        "answers.csv"
    };

    /** Survey years from which on the questionnaire numbered its ethnic groups anew. */
    static final int[] SURVEY_ETHNICITY_YEARS = {2014, 2021, 2025};

    static final int FIRST_SURVEY_INDICATOR = 5;
    static final int LAST_SURVEY_INDICATOR = 8;

    private ShippedLists() {}

    /** File names, relative to this class. */
    static String[] files() {
        return FILES.clone();
    }

    static String surveyEthnicity(int fromYear) {
        return "survey-ethnicity-".concat(Integer.toString(fromYear));
    }

    static String surveyAnswer(int indicator) {
        return "survey-answer-".concat(Integer.toString(indicator));
    }

    /** Reads every file, once: some thousand short rows. */
    static Map<String, CodeList<?>> load() {
        Map<String, CodeList<?>> lists = new LinkedHashMap<>();
        define(lists, ETHNICITY, EthnicCategory.values(), EthnicCategory.Z);
        for (int year : SURVEY_ETHNICITY_YEARS) {
            define(lists, surveyEthnicity(year), EthnicCategory.values(), EthnicCategory.Z);
        }
        Map<String, Band> bands = new LinkedHashMap<>();
        for (Band member : Band.values()) {
            bands.put(member.code(), member);
        }
        lists.put(BAND, new CodeList<>(BAND, bands, Band.UNKNOWN));
        define(lists, OCCUPATION, Segment.values(), Segment.UNKNOWN);
        define(lists, STAFF_GROUP, StaffGroup.values(), StaffGroup.UNKNOWN);
        define(lists, ASSIGNMENT_CATEGORY, AssignmentCategory.values(), AssignmentCategory.UNKNOWN);
        define(lists, ASSIGNMENT_STATUS, AssignmentStatus.values(), AssignmentStatus.UNKNOWN);
        define(lists, RECRUITMENT_STAGE, RecruitmentStage.values(), RecruitmentStage.UNKNOWN);
        define(lists, CASE_TYPE, CaseType.values(), CaseType.UNKNOWN);
        define(lists, CASE_STAGE, CaseStage.values(), CaseStage.UNKNOWN);
        define(lists, TRAINING_KIND, TrainingKind.values(), TrainingKind.UNKNOWN);
        define(lists, TRAINING_STATUS, TrainingStatus.values(), TrainingStatus.UNKNOWN);
        define(lists, YES_NO, Answer.values(), Answer.UNKNOWN);
        define(lists, FLAG, Answer.values(), Answer.UNKNOWN);
        for (int indicator = FIRST_SURVEY_INDICATOR; indicator <= LAST_SURVEY_INDICATOR; indicator++) {
            define(lists, surveyAnswer(indicator), Answer.values(), Answer.UNKNOWN);
        }
        define(lists, BLANK, new Certainty[] {Certainty.BLANK}, Certainty.NOT_RECOGNISED);
        for (String file : FILES) {
            CodeListFile.load(file, lists);
        }
        return lists;
    }

    private static <E extends Enum<E>> void define(
            Map<String, CodeList<?>> lists, String name, E[] members, E unknown) {
        Map<String, E> codes = new LinkedHashMap<>();
        for (E member : members) {
            codes.put(member.name(), member);
        }
        lists.put(name, new CodeList<>(name, codes, unknown));
    }
}
