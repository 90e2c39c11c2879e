package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Learning activity as ESR's learning module (OLM) exports it: one row for each course and person, no ethnicity. */
final class TrainingExtract {
    /** Types of courses changed their names when the catalogue was renewed. */
    private static final int NEW_CATALOGUE = 2022;

    private final int year;
    private final Layout layout;
    private final Population population;
    private final Planting planting;
    private final Ledger ledger;
    private final Draw draw;
    private final List<String[]> mandatory = new ArrayList<>();
    private final List<String[]> further = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    TrainingExtract(int year, Population population, Planting planting, Ledger ledger) {
        this.year = year;
        this.layout = Layout.of("training", year);
        this.population = population;
        this.planting = planting;
        this.ledger = ledger;
        this.draw = new Draw("training", year);
        for (String[] course : Resource.rows("courses.csv")) {
            (course[1].equals("Mandatory") ? mandatory : further).add(course);
        }
    }

    byte[] bytes(Story story) {
        List<Person> others = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Person> staff = population.substantive(group);
            draw.shuffle(staff);
            int taking = story.groups("training", year)[group.ordinal()];
            staff.subList(0, taking).forEach(this::takeUp);
            others.addAll(staff.subList(taking, staff.size()));
        }
        plant(others);
        draw.shuffle(rows);
        Sheet sheet = new Sheet(layout);
        sheet.row("Employee Number", "Course", "Course Type", "Completion Date", "Status");
        rows.forEach(sheet::row);
        return sheet.bytes();
    }

    private void takeUp(Person person) {
        ledger.person("training", year, person.ethnicity.group());
        ledger.row(layout, Fate.COUNTED);
        int courses = 1 + draw.weighted(60, 30, 10);
        for (int i = 0; i < courses; i++) {
            add("" + person.number, further, date(), taken());
            if (i > 0) {
                ledger.plantedRow(layout, "FURTHER_COURSE");
            }
        }
    }

    /** An enrolment shows the date of the course, so that it has a year. */
    private String taken() {
        return new String[] {"Completed", "Attended", "Enrolled"}[draw.weighted(76, 14, 10)];
    }

    /** @param others staff who took nothing up, so that a row counted by mistake shows */
    private void plant(List<Person> others) {
        List<Person> everybody = population.substantive();
        for (int i = count("MANDATORY"); i > 0; i--) {
            add("" + draw.from(everybody).number, mandatory, date(), "Completed");
            ledger.plantedRow(layout, "MANDATORY");
        }
        for (int i = count("NOT_TAKEN_UP"); i > 0; i--) {
            String status = draw.of("Declined", "Did not attend", "Withdrawn");
            add("" + draw.from(everybody).number, further, date(), status);
            ledger.plantedRow(layout, "NOT_TAKEN_UP");
        }
        for (int i = count("OUTSIDE_ALL_YEARS"); i > 0; i--) {
            add("" + draw.from(others).number, further, layout.date(Outside.date(year, draw)), "Completed");
            ledger.plantedRow(layout, "OUTSIDE_ALL_YEARS");
        }
        for (int i = count("IMPOSSIBLE_DATE"); i > 0; i--) {
            add("" + draw.from(others).number, further, layout.date(31, 4, year - 1), "Completed");
            ledger.plantedRow(layout, "IMPOSSIBLE_DATE");
        }
        for (int i = count("MISSING_EMPLOYEE_NUMBER"); i > 0; i--) {
            add("", further, date(), "Completed");
            ledger.plantedRow(layout, "MISSING_EMPLOYEE_NUMBER");
        }
        for (int i = count("NOT_IN_WORKFORCE"); i > 0; i--) {
            add("" + population.outsider(year, draw).number, further, date(), "Completed");
            ledger.person("training", year, Group.UNKNOWN);
            ledger.plantedRow(layout, "NOT_IN_WORKFORCE");
        }
    }

    private int count(String name) {
        return planting.count("training", name, year);
    }

    private String date() {
        return layout.date(LocalDate.of(year - 1, 4, 1).plusDays(draw.below(365)));
    }

    private void add(String number, List<String[]> courses, String date, String status) {
        int[] weights =
                courses.stream().mapToInt(course -> Integer.parseInt(course[3])).toArray();
        String[] course = courses.get(draw.weighted(weights));
        rows.add(new String[] {number, course[0], year < NEW_CATALOGUE ? course[1] : course[2], date, status});
    }
}
