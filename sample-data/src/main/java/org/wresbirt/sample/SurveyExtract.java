package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The staff survey as a contractor lists it, one row for each respondent. A survey answers for the reporting year that
 * ends after it: the survey of autumn 2019 for 2020.
 */
final class SurveyExtract {
    private static final String[] HARASSED = {"2", "3", "4", "5"};
    private static final double LEFT_BLANK = 0.015;
    private static final double DO_NOT_KNOW = 0.27;

    private final int year;
    private final Layout layout;
    private final Population population;
    private final Planting planting;
    private final Ledger ledger;
    private final Draw draw;
    private final List<String[]> rows = new ArrayList<>();

    SurveyExtract(int year, Population population, Planting planting, Ledger ledger) {
        this.year = year;
        this.layout = Layout.of("survey", year);
        this.population = population;
        this.planting = planting;
        this.ledger = ledger;
        this.draw = new Draw("survey", year);
    }

    byte[] bytes(Story story) {
        for (Group group : Group.values()) {
            respond(group, story);
        }
        draw.shuffle(rows);
        Sheet sheet = new Sheet(layout);
        List<String> header = new ArrayList<>(List.of("Respondent ID", "Ethnic group", "Occupation group"));
        header.addAll(questions());
        header.add("weight");
        sheet.row(header.toArray(new String[0]));
        int id = 0;
        for (String[] row : rows) {
            row[0] = "" + (10001 + id++);
            sheet.row(row);
        }
        return sheet.bytes();
    }

    /** The numbers that the questions had in the year's survey. */
    private List<String> questions() {
        for (String[] row : Resource.rows("questions.csv")) {
            if (row[0].equals("" + year)) {
                return List.of(row).subList(1, row.length);
            }
        }
        throw new IllegalStateException("questions.csv lacks " + year);
    }

    private void respond(Group group, Story story) {
        int people = story.groups("survey", year)[group.ordinal()];
        List<String> patients = answers(5, group, people, story);
        List<String> staff = answers(6, group, people, story);
        List<String> career = answers(7, group, people, story);
        List<String> discrimination = answers(8, group, people, story);
        for (int i = 0; i < people; i++) {
            String[] colleagues = colleagues(staff.get(i));
            rows.add(new String[] {
                "",
                ethnicity(group),
                "" + draw.between(1, 13),
                draw.below(100) < 12 ? "2" : "1",
                patients.get(i),
                colleagues[0],
                colleagues[1],
                career.get(i),
                draw.below(100) < 7 ? "1" : "2",
                discrimination.get(i),
                "0." + draw.between(8200, 9999)
            });
            ledger.row(layout, Fate.COUNTED);
        }
    }

    /** Answers with exactly the story's share among those who answered, in chance order. */
    private List<String> answers(int indicator, Group group, int people, Story story) {
        int blank = (int) (people * LEFT_BLANK) + indicator % 3;
        int base = people - blank;
        int yes = story.countOf("survey " + indicator + " " + group.word + " percent", year, base);
        int doNotKnow = indicator == 7 ? (int) (base * DO_NOT_KNOW) : 0;
        List<String> answers = new ArrayList<>(Collections.nCopies(blank, ""));
        if (indicator == 5 && group == Group.WHITE) {
            int invalid = planting.count("survey", "INVALID_ANSWER", year);
            for (int i = 0; i < invalid; i++) {
                answers.set(i, "7");
                ledger.planted(layout, "INVALID_ANSWER");
            }
        }
        boolean frequency = indicator == 5 || indicator == 6;
        for (int i = 0; i < yes; i++) {
            answers.add(frequency ? HARASSED[draw.weighted(60, 25, 10, 5)] : "1");
        }
        answers.addAll(Collections.nCopies(doNotKnow, "9"));
        answers.addAll(Collections.nCopies(base - yes - doNotKnow, frequency ? "1" : "2"));
        draw.shuffle(answers);
        double percent = 100.0 * yes / base;
        ledger.survey(year, new SampleTruth.Survey(indicator, group.name(), yes, base, doNotKnow, percent));
        return answers;
    }

    /** Harassment by staff is asked twice, of managers and of colleagues; either is enough. */
    private String[] colleagues(String answer) {
        if (answer.isEmpty() || answer.equals("1")) {
            return new String[] {answer, answer};
        }
        return switch (draw.weighted(35, 45, 20)) {
            case 0 -> new String[] {answer, "1"};
            case 1 -> new String[] {"1", answer};
            default -> new String[] {answer, answer};
        };
    }

    private String ethnicity(Group group) {
        if (group == Group.UNKNOWN) {
            return "";
        }
        Ethnicity ethnicity;
        do {
            ethnicity = Ethnicity.draw(population.ethnicities(), group, draw);
        } while (ethnicity.survey().isEmpty());
        return ethnicity.survey();
    }
}
