package org.wresbirt.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What raw values of extracts mean: the shipped code lists, and a site's own entries on top of them.
 *
 * <p>Every method takes one distinct raw value, null for a missing one, and never throws on whatever an extract holds. The
 * order is always: the site's entries, the listed values, the words for "nothing recorded" (list {@code blank}), codes
 * together with texts, the patterns of the list; see {@link Wording} for what counts as the same value.
 *
 * <p>Sources of the lists stand beside each entry in the CSV files of this package. Immutable and safe for use by several
 * threads.
 */
public final class CodeLists {

    /** Loaded on first use, by one thread. */
    private static final class Shipped {
        static final CodeLists LISTS = new CodeLists(ShippedLists.load());
    }

    private final Map<String, CodeList<?>> all;
    private final CodeList<EthnicCategory> ethnicity;
    private final NavigableMap<Integer, CodeList<EthnicCategory>> surveyEthnicity = new TreeMap<>();
    private final CodeList<Band> band;
    private final CodeList<Segment> occupation;
    private final CodeList<StaffGroup> staffGroup;
    private final CodeList<AssignmentCategory> assignmentCategory;
    private final CodeList<AssignmentStatus> assignmentStatus;
    private final CodeList<RecruitmentStage> recruitmentStage;
    private final CodeList<CaseType> caseType;
    private final CodeList<CaseStage> caseStage;
    private final CodeList<TrainingKind> trainingKind;
    private final CodeList<TrainingStatus> trainingStatus;
    private final CodeList<Answer> yesNo;
    private final CodeList<Answer> flag;
    private final List<CodeList<Answer>> surveyAnswers = new ArrayList<>();
    private final LookupOrder order;

    private CodeLists(Map<String, CodeList<?>> all) {
        this.all = all;
        ethnicity = list(ShippedLists.ETHNICITY);
        for (int year : ShippedLists.SURVEY_ETHNICITY_YEARS) {
            surveyEthnicity.put(year, list(ShippedLists.surveyEthnicity(year)));
        }
        band = list(ShippedLists.BAND);
        occupation = list(ShippedLists.OCCUPATION);
        staffGroup = list(ShippedLists.STAFF_GROUP);
        assignmentCategory = list(ShippedLists.ASSIGNMENT_CATEGORY);
        assignmentStatus = list(ShippedLists.ASSIGNMENT_STATUS);
        recruitmentStage = list(ShippedLists.RECRUITMENT_STAGE);
        caseType = list(ShippedLists.CASE_TYPE);
        caseStage = list(ShippedLists.CASE_STAGE);
        trainingKind = list(ShippedLists.TRAINING_KIND);
        trainingStatus = list(ShippedLists.TRAINING_STATUS);
        yesNo = list(ShippedLists.YES_NO);
        flag = list(ShippedLists.FLAG);
        for (int indicator = ShippedLists.FIRST_SURVEY_INDICATOR;
                indicator <= ShippedLists.LAST_SURVEY_INDICATOR;
                indicator++) {
            surveyAnswers.add(list(ShippedLists.surveyAnswer(indicator)));
        }
        order = new LookupOrder(list(ShippedLists.BLANK));
    }

    /**
     * The lists as shipped.
     *
     * @throws IllegalStateException if the installation is broken
     */
    public static CodeLists shipped() {
        return Shipped.LISTS;
    }

    /** Names of all lists, as {@link CodeListEntry#list()} may hold them, in the order of the documentation. */
    public Set<String> names() {
        return Collections.unmodifiableSet(all.keySet());
    }

    /**
     * These lists with a site's entries, which win over all that is here.
     *
     * @throws IllegalArgumentException naming list, value and code, if the list or the code is unknown, the value is blank, or
     *     two entries give one value two meanings
     */
    public CodeLists with(List<CodeListEntry> siteEntries) {
        Map<String, List<CodeListEntry>> byList = new LinkedHashMap<>();
        for (CodeListEntry entry : siteEntries) {
            String name = entry.list() == null ? "" : entry.list().trim();
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException(
                        "Code list \"" + name + "\", value \"" + entry.value() + "\", code \"" + entry.code()
                                + "\": there is no such list; the lists are " + String.join(", ", all.keySet()));
            }
            byList.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
        }
        Map<String, CodeList<?>> lists = new LinkedHashMap<>(all);
        byList.forEach((name, entries) -> lists.put(name, all.get(name).with(entries)));
        return new CodeLists(lists);
    }

    /**
     * Ethnic category of a workforce, recruitment, case, training or board extract: ESR codes, 1991 census codes (0 to 9),
     * texts, codes with texts, coarse groups. Blank and not recognised are {@link EthnicCategory#Z}.
     */
    public Classified<EthnicCategory> ethnicity(String raw) {
        String words = Wording.of(raw);
        Classified<EthnicCategory> meaning = order.listedOrBlank(ethnicity, words);
        if (meaning == null) {
            meaning = CodedEthnicity.of(ethnicity, ethnicity, words);
        }
        return meaning == null ? LookupOrder.found(ethnicity, words) : meaning;
    }

    /**
     * Ethnic category of a staff survey file, where numbers are the questionnaire's, whose numbering changed in 2025.
     *
     * @param surveyYear the autumn of the survey; years before the first known questionnaire use that one, as a guess
     */
    public Classified<EthnicCategory> surveyEthnicity(String raw, int surveyYear) {
        Map.Entry<Integer, CodeList<EthnicCategory>> valid = surveyEthnicity.floorEntry(surveyYear);
        CodeList<EthnicCategory> codes = (valid == null ? surveyEthnicity.firstEntry() : valid).getValue();
        String words = Wording.of(raw);
        Classified<EthnicCategory> meaning = order.listedOrBlank(codes, words);
        if (meaning == null && CompoundValue.isNumber(words)) {
            return codes.notRecognised();
        }
        if (meaning == null) {
            meaning = ethnicity.listed(words);
        }
        if (meaning == null && !words.isEmpty() && Character.isDigit(words.charAt(0))) {
            meaning = CodedEthnicity.of(codes, ethnicity, words);
        }
        return meaning == null ? ethnicity(raw) : meaning;
    }

    /**
     * Pay band or medical grade of a pay scale, grade or band, in code or words. Local, personal and ad hoc scales, "Band 8", two
     * bands at once ("Band 5/6") and codes that contradict their text are {@link Band#UNKNOWN} and not recognised, so that data
     * quality lists them.
     */
    public Classified<Band> band(String raw) {
        return order.compound(band, raw);
    }

    /** Part of the workforce by NHS occupation code (its first characters tell). */
    public Classified<Segment> occupation(String raw) {
        return order.compound(occupation, raw);
    }

    /** Staff group as ESR or NHS Jobs spell it, alone or before a role ({@code Students|Student Nurse}). */
    public Classified<StaffGroup> staffGroup(String raw) {
        return order.compound(staffGroup, raw);
    }

    /**
     * The part of the workforce in which indicator 1 shows a person. In this order:
     *
     * <ol>
     *   <li>a medical grade is medical and dental, whatever the rest says;
     *   <li>else the occupation code tells;
     *   <li>else the staff group;
     *   <li>but whoever these call medical and dental although paid on a pay band or as a very senior manager is clinical:
     *       the table of medical grades has no row for a band (a medical director on very senior manager's pay counts there).
     * </ol>
     */
    public Segment segment(Band band, Segment occupation, StaffGroup staffGroup) {
        if (band.isMedical()) {
            return Segment.MEDICAL_AND_DENTAL;
        }
        Segment segment = occupation == Segment.UNKNOWN ? staffGroup.segment() : occupation;
        return segment == Segment.MEDICAL_AND_DENTAL && band != Band.UNKNOWN ? Segment.CLINICAL : segment;
    }

    /** Assignment category (Permanent, Fixed Term Temp, Bank, Honorary …). */
    public Classified<AssignmentCategory> assignmentCategory(String raw) {
        return order.simple(assignmentCategory, raw);
    }

    /** Assignment status (Active Assignment, Career Break …). */
    public Classified<AssignmentStatus> assignmentStatus(String raw) {
        return order.simple(assignmentStatus, raw);
    }

    /** Furthest stage of an application; "Rejected" alone tells none and is not recognised. */
    public Classified<RecruitmentStage> recruitmentStage(String raw) {
        return order.simple(recruitmentStage, raw);
    }

    /** Type of an employee-relations case. */
    public Classified<CaseType> caseType(String raw) {
        return order.simple(caseType, raw);
    }

    /** Stage of a case; "Closed" or "Open" alone tells none and is not recognised. */
    public Classified<CaseStage> caseStage(String raw) {
        return order.simple(caseStage, raw);
    }

    /** A kind of course, or the answer in a column "Mandatory": yes is mandatory. */
    public Classified<TrainingKind> trainingKind(String raw) {
        return order.simple(trainingKind, raw);
    }

    /** Status of an enrolment on a course. */
    public Classified<TrainingStatus> trainingStatus(String raw) {
        return order.simple(trainingStatus, raw);
    }

    /** Answer of a column such as "Primary Assignment", "Voting" or "Executive"; blank is {@link Answer#UNKNOWN}. */
    public Classified<Answer> yesNo(String raw) {
        return order.simple(yesNo, raw);
    }

    /**
     * Answer of a column that is named after a stage ("Shortlisted") and is filled when the stage was reached: yes or no, 1 or
     * 0, a date, or the stage's name. Blank is {@link Answer#NO}, with certainty {@link Certainty#BLANK}.
     */
    public Classified<Answer> flag(String raw) {
        Classified<Answer> own = order.simple(flag, raw);
        Classified<Answer> answer = own.certainty() == Certainty.NOT_RECOGNISED ? yesNo(raw) : own;
        return answer.certainty() == Certainty.BLANK ? new Classified<>(Answer.NO, Certainty.BLANK) : answer;
    }

    /**
     * Answer to a question of the NHS Staff Survey, as code of the questionnaire or in words. Indicators 5 and 6:
     * {@link Answer#YES} is "experienced at least once"; 7: believes in equal opportunities; 8: discriminated against.
     *
     * @param indicator 5 to 8
     * @throws IllegalArgumentException for other indicators
     */
    public Classified<Answer> surveyAnswer(int indicator, String raw) {
        if (indicator < ShippedLists.FIRST_SURVEY_INDICATOR || indicator > ShippedLists.LAST_SURVEY_INDICATOR) {
            throw new IllegalArgumentException("Indicator " + indicator + " does not come from the staff survey");
        }
        return order.simple(surveyAnswers.get(indicator - ShippedLists.FIRST_SURVEY_INDICATOR), raw);
    }

    /** The type is fixed by the name, in {@link ShippedLists}, and no list ever changes its type. */
    @SuppressWarnings("unchecked")
    private <T> CodeList<T> list(String name) {
        return (CodeList<T>) all.get(name);
    }
}
