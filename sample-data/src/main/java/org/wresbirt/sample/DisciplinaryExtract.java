package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases as an employee-relations tracker lists them, of all kinds and stages. */
final class DisciplinaryExtract {
    /** The tracker of this folder was exported in the summer and holds the first cases of the next year. */
    private static final int EXPORTED_LATE = 2023;

    private final Planting planting;
    private final Ledger ledger;
    private final Map<Integer, List<Case>> files = new TreeMap<>();

    /**
     * @param date null: a date that does not exist
     * @param ethnicity what an ethnicity column shows; null for the person's own
     */
    private record Case(
            Person person,
            String number,
            String ethnicity,
            String type,
            String stage,
            LocalDate date,
            String outcome) {}

    DisciplinaryExtract(Planting planting, Ledger ledger) {
        this.planting = planting;
        this.ledger = ledger;
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            files.put(year, new ArrayList<>());
        }
    }

    /** The cases opened in one reporting year, about the staff of its snapshot. */
    void open(int year, Population population, Story story) {
        Draw draw = new Draw("disciplinary", year);
        openFormal(year, population, story, draw);
        openOthers(year, population, draw);
    }

    private void openFormal(int year, Population population, Story story, Draw draw) {
        Layout layout = Layout.of("disciplinary", year);
        int[] quotas = story.groups("disciplinary", year);
        List<Person> entered = new ArrayList<>();
        for (Group group : new Group[] {Group.WHITE, Group.BME}) {
            List<Person> staff = population.substantive(group);
            draw.shuffle(staff);
            entered.addAll(staff.subList(0, quotas[group.ordinal()]));
        }
        draw.shuffle(entered);
        for (Person person : entered) {
            ledger.person("disciplinary", year, person.ethnicity.group());
        }
        Iterator<Person> next = entered.iterator();
        LocalDate first = LocalDate.of(year - 1, 4, 1);
        for (int i = planting.count("disciplinary", "OF_NEXT_YEAR", year - 1); i > 0; i--) {
            LocalDate date = first.plusDays(draw.below(80));
            files.get(EXPORTED_LATE).add(formal(next.next(), null, null, date, draw));
            ledger.plantedRow(Layout.of("disciplinary", EXPORTED_LATE), "OF_NEXT_YEAR");
        }
        for (int i = planting.count("disciplinary", "NO_EMPLOYEE_NUMBER", year); i > 0; i--) {
            files.get(year).add(formal(next.next(), "", null, date(first, draw), draw));
            ledger.plantedRow(layout, "NO_EMPLOYEE_NUMBER");
        }
        for (int i = planting.count("disciplinary", "NO_ETHNICITY", year); i > 0; i--) {
            files.get(year).add(formal(next.next(), null, "", date(first, draw), draw));
            ledger.plantedRow(layout, "NO_ETHNICITY");
        }
        for (int i = planting.count("disciplinary", "SECOND_CASE", year); i > 0; i--) {
            Person person = next.next();
            files.get(year).add(formal(person, null, null, date(first, draw), draw));
            files.get(year).add(formal(person, null, null, date(first, draw), draw));
            ledger.row(layout, Fate.COUNTED);
            ledger.plantedRow(layout, "SECOND_CASE");
        }
        while (next.hasNext()) {
            files.get(year).add(formal(next.next(), null, null, date(first, draw), draw));
            ledger.row(layout, Fate.COUNTED);
        }
        openUnknown(year, quotas[Group.UNKNOWN.ordinal()], population, draw);
    }

    /** Of unknown ethnicity: not stated, or dismissed since and so in no snapshot to look them up in. */
    private void openUnknown(int year, int people, Population population, Draw draw) {
        Layout layout = Layout.of("disciplinary", year);
        LocalDate first = LocalDate.of(year - 1, 4, 1);
        List<Person> staff = population.substantive(Group.UNKNOWN);
        for (int i = 0; i < people; i++) {
            ledger.person("disciplinary", year, Group.UNKNOWN);
            if (layout.is("lookup")) {
                Person gone = population.outsider(year, draw);
                files.get(year)
                        .add(new Case(gone, null, null, "Disciplinary", "Hearing", date(first, draw), "Dismissal"));
                ledger.plantedRow(layout, "NOT_IN_WORKFORCE");
            } else {
                files.get(year)
                        .add(formal(staff.remove(draw.below(staff.size())), null, null, date(first, draw), draw));
                ledger.row(layout, Fate.COUNTED);
            }
        }
    }

    private void openOthers(int year, Population population, Draw draw) {
        Layout layout = Layout.of("disciplinary", year);
        List<Case> cases = files.get(year);
        List<Person> staff = population.substantive();
        LocalDate first = LocalDate.of(year - 1, 4, 1);
        for (int i = planting.count("disciplinary", "INFORMAL_STAGE", year); i > 0; i--) {
            cases.add(new Case(
                    draw.from(staff),
                    null,
                    null,
                    "Disciplinary",
                    "Informal",
                    date(first, draw),
                    "Informal resolution"));
            ledger.plantedRow(layout, "INFORMAL_STAGE");
        }
        for (int i = planting.count("disciplinary", "OTHER_CASE_TYPE", year); i > 0; i--) {
            String type =
                    draw.of("Grievance", "Grievance", "Capability", "Bullying and Harassment", "Sickness Absence");
            String stage = draw.of("Informal", "Formal investigation", "Hearing");
            cases.add(new Case(draw.from(staff), null, null, type, stage, date(first, draw), "Closed"));
            ledger.plantedRow(layout, "OTHER_CASE_TYPE");
        }
        for (int i = planting.count("disciplinary", "OUTSIDE_ALL_YEARS", year); i > 0; i--) {
            cases.add(formal(draw.from(staff), null, null, Outside.date(year, draw), draw));
            ledger.plantedRow(layout, "OUTSIDE_ALL_YEARS");
        }
        for (int i = planting.count("disciplinary", "IMPOSSIBLE_DATE", year); i > 0; i--) {
            cases.add(formal(draw.from(staff), null, null, null, draw));
            ledger.plantedRow(layout, "IMPOSSIBLE_DATE");
        }
    }

    private static Case formal(Person person, String number, String ethnicity, LocalDate date, Draw draw) {
        boolean hearing = draw.below(4) == 0;
        String outcome = hearing
                ? draw.of("First written warning", "Final written warning")
                : draw.of("No case to answer", "Management advice", "");
        String stage = hearing ? "Hearing" : "Formal investigation";
        return new Case(person, number, ethnicity, "Disciplinary", stage, date, outcome);
    }

    private static LocalDate date(LocalDate first, Draw draw) {
        return first.plusDays(draw.below(365));
    }

    byte[] bytes(int year) {
        Layout layout = Layout.of("disciplinary", year);
        List<Case> cases = files.get(year);
        cases.sort(Comparator.comparing(
                each -> each.date == null ? LocalDate.of(year, 3, 31) : each.date, Comparator.naturalOrder()));
        Sheet sheet = new Sheet(layout);
        boolean withEthnicity = layout.is("ethnicity");
        sheet.row(columns(
                withEthnicity,
                "Case Reference",
                "Employee Number",
                "Ethnic Origin",
                "Case Type",
                "Stage",
                "Date Opened",
                "Date Closed",
                "Outcome",
                "Staff Group",
                "Pay Band"));
        int reference = 1;
        for (Case each : cases) {
            boolean open = each.outcome.isEmpty();
            sheet.row(columns(
                    withEthnicity,
                    "ER/" + year % 100 + "/" + (1000 + reference++),
                    each.number == null ? "" + each.person.number : each.number,
                    each.ethnicity == null ? each.person.ethnicity.codeAndText() : each.ethnicity,
                    each.type,
                    each.stage,
                    each.date == null ? layout.date(31, 6, year - 1) : layout.date(each.date),
                    open || each.date == null ? "" : layout.date(each.date.plusDays(20 + reference % 60)),
                    open ? "Ongoing" : each.outcome,
                    each.person.post.staffGroup(),
                    each.person.post.advertisedBand()));
        }
        return sheet.bytes();
    }

    private static String[] columns(boolean withEthnicity, String... cells) {
        if (withEthnicity) {
            return cells;
        }
        List<String> some = new ArrayList<>(List.of(cells));
        some.remove(2);
        return some.toArray(new String[0]);
    }
}
