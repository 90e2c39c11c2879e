package org.wresbirt.classify;

/** The public methods of {@link CodeLists} by the names of their lists, for tests that are written as data. */
final class Lookup {

    private Lookup() {}

    /** @param list a list's name; {@code survey-ethnicity 2025} and {@code survey-answer 7}, with a blank or a dash */
    static Classified<?> in(CodeLists lists, String list, String raw) {
        if (list.startsWith("survey-ethnicity")) {
            return lists.surveyEthnicity(raw, Integer.parseInt(list.substring("survey-ethnicity ".length())));
        }
        if (list.startsWith("survey-answer")) {
            return lists.surveyAnswer(Integer.parseInt(list.substring("survey-answer ".length())), raw);
        }
        return switch (list) {
            case "ethnicity" -> lists.ethnicity(raw);
            case "band" -> lists.band(raw);
            case "occupation" -> lists.occupation(raw);
            case "staff-group" -> lists.staffGroup(raw);
            case "assignment-category" -> lists.assignmentCategory(raw);
            case "assignment-status" -> lists.assignmentStatus(raw);
            case "recruitment-stage" -> lists.recruitmentStage(raw);
            case "case-type" -> lists.caseType(raw);
            case "case-stage" -> lists.caseStage(raw);
            case "training-kind" -> lists.trainingKind(raw);
            case "training-status" -> lists.trainingStatus(raw);
            case "yes-no" -> lists.yesNo(raw);
            case "flag" -> lists.flag(raw);
            default -> throw new IllegalArgumentException("No list " + list);
        };
    }

    /** How a CSV file writes a meaning. */
    static String code(Object value) {
        return value instanceof Band band ? band.code() : ((Enum<?>) value).name();
    }
}
