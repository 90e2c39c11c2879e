package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which records hold an ethnic origin: {@code ethnicities.csv}.
 *
 * @param code empty where the record has none
 * @param category the category of the 2001 census: A to S, Z for not stated
 * @param weight how common it is within its group
 * @param spelling {@code PLAIN}, or the kind of oddity that it is
 * @param survey the staff survey's code; empty where a respondent cannot tick it
 */
record Ethnicity(String code, String text, String category, Group group, int weight, String spelling, String survey) {
    /** As ESR writes it: code and text. */
    String codeAndText() {
        return code.isEmpty() || text.isEmpty() ? code + text : code + " " + text;
    }

    boolean isPlain() {
        return spelling.equals("PLAIN");
    }

    static List<Ethnicity> all() {
        List<Ethnicity> all = new ArrayList<>();
        for (String[] row : Resource.rows("ethnicities.csv")) {
            all.add(new Ethnicity(
                    row[0], row[1], row[2], Group.valueOf(row[3]), Integer.parseInt(row[4]), row[5], row[6]));
        }
        return List.copyOf(all);
    }

    /** Draws one of a group in proportion to the weights. */
    static Ethnicity draw(List<Ethnicity> of, Group group, Draw draw) {
        int total = 0;
        for (Ethnicity ethnicity : of) {
            total += ethnicity.group == group ? ethnicity.weight : 0;
        }
        int at = draw.below(total);
        for (Ethnicity ethnicity : of) {
            if (ethnicity.group == group) {
                at -= ethnicity.weight;
                if (at < 0) {
                    return ethnicity;
                }
            }
        }
        throw new IllegalStateException("ethnicities.csv has nothing for " + group);
    }
}
