package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The staff survey of every organisation of the system in one year: one row a respondent, in one file for all. */
final class SystemSurvey {
    private final int year;
    private final SystemTruth.Count count;
    private final Layout layout;
    private final Sheet sheet;
    private final List<Ethnicity> surveyed = Ethnicity.all().stream()
            .filter(origin -> !origin.survey().isEmpty())
            .toList();

    SystemSurvey(int year, SystemTruth.Count count) {
        this.year = year;
        this.count = count;
        String name = "/NHS Staff Survey " + (year - 1) + " respondents.csv";
        layout = new Layout("survey", year, year + name, "UTF-8", "comma", "dd/MM/yyyy", "");
        sheet = new Sheet(layout);
        boolean renumbered = year >= 2022;
        sheet.row(
                "ODS Code",
                "Ethnic group",
                renumbered ? "q14a" : "q13a",
                renumbered ? "q14b" : "q13b",
                renumbered ? "q14c" : "q13c",
                renumbered ? "q15" : "q14",
                renumbered ? "q16b" : "q15b");
    }

    void putInto(java.util.Map<String, byte[]> files) {
        files.put(layout.path(), sheet.bytes());
    }

    /** Adds one organisation's respondents. */
    void add(MemberYear of) {
        if (!of.member().sends("survey", year)) {
            return;
        }
        Draw draw = new Draw("survey " + of.member().code(), year);
        for (Group group : Group.values()) {
            int people = of.answered()[group.ordinal()];
            List<List<String>> answers = new ArrayList<>();
            for (int indicator = 5; indicator <= 8; indicator++) {
                int yes = Math.min(people, of.survey(indicator)[group.ordinal()]);
                boolean frequency = indicator <= 6;
                List<String> mine = new ArrayList<>(Collections.nCopies(yes, frequency ? "2" : "1"));
                mine.addAll(Collections.nCopies(people - yes, frequency ? "1" : "2"));
                draw.shuffle(mine);
                answers.add(mine);
                count.add(of.member(), year, "survey " + indicator, group, yes);
                count.add(of.member(), year, "answered " + indicator, group, people);
            }
            for (int i = 0; i < people; i++) {
                String byStaff = answers.get(1).get(i);
                boolean manager = byStaff.equals("2") && draw.below(2) == 0;
                sheet.row(
                        of.member().code(),
                        group == Group.UNKNOWN
                                ? ""
                                : Ethnicity.draw(surveyed, group, draw).survey(),
                        answers.get(0).get(i),
                        manager ? byStaff : "1",
                        manager ? "1" : byStaff,
                        answers.get(2).get(i),
                        answers.get(3).get(i));
            }
        }
    }
}
