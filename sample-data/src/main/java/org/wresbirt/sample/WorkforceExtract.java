package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Staff in post as ESR Business Intelligence exports it: one row for each assignment. */
final class WorkforceExtract {
    private final int year;
    private final Layout layout;
    private final Population population;
    private final Planting planting;
    private final Ledger ledger;
    private final Draw draw;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> mainLines = new ArrayList<>();
    private final List<Line> secondLines = new ArrayList<>();

    /** A row with the person it is about; {@code place} orders the file. */
    private record Line(int place, Person person, String[] cells) {}

    WorkforceExtract(int year, Population population, Planting planting, Ledger ledger) {
        this.year = year;
        this.layout = Layout.of("workforce", year);
        this.population = population;
        this.planting = planting;
        this.ledger = ledger;
        this.draw = new Draw("workforce", year);
    }

    byte[] bytes() {
        population.substantive().forEach(this::substantive);
        population.bankOnly().forEach(this::bankOnly);
        plantOutsiders();
        plantFurtherRows();
        plantSpellings();
        lines.sort(Comparator.comparingInt(Line::place));
        Sheet sheet = new Sheet(layout);
        if (layout.is("titles")) {
            sheet.row("Staff in Post - Assignment Detail");
            sheet.row("As at " + layout.date(LocalDate.of(year, 3, 31)));
            sheet.row("Organisation: ZEX Example Healthcare NHS Trust");
            sheet.row("");
        }
        sheet.row(shown(AssignmentRow.COLUMNS.toArray(new String[0])));
        for (Line line : lines) {
            sheet.row(shown(line.cells));
        }
        return sheet.bytes();
    }

    /** A report with "As at" in its title has no snapshot column. */
    private String[] shown(String[] cells) {
        return layout.is("snapshot-column") ? cells : Arrays.copyOf(cells, cells.length - 1);
    }

    private void substantive(Person person) {
        String[] cells = cells(person, person.post, 1);
        switch (person.extra) {
            case NONE -> main(person, cells);
            case BANK_SHIFTS -> {
                main(person, cells);
                String[] bank = further(person, "BANK_SHIFTS");
                bank[AssignmentRow.CATEGORY] = "Bank";
                bank[AssignmentRow.FTE] = "0.00";
            }
            case SECOND_ASSIGNMENT -> {
                main(person, cells);
                secondLines.add(new Line(0, person, further(person, "SECOND_ASSIGNMENT")));
            }
            case NO_PRIMARY_FLAG -> {
                further(person, "NO_PRIMARY_FLAG")[AssignmentRow.PRIMARY] = flag(false);
                cells[AssignmentRow.PRIMARY] = flag(false);
                cells[AssignmentRow.ASSIGNMENT] = person.number + "-3";
                main(person, cells);
            }
        }
    }

    private void bankOnly(Person person) {
        main(person, cells(person, person.post, 1));
        if (person.number % 10 == 0) {
            add(person.number, person, cells(person, person.post, 2));
            ledger.plantedRow(layout, "SECOND_BANK_ASSIGNMENT");
        }
    }

    private void main(Person person, String[] cells) {
        ledger.staff(year, person);
        ledger.row(layout, Fate.COUNTED);
        if (!person.ethnicity.isPlain()) {
            ledger.planted(layout, person.ethnicity.spelling());
        }
        if (person.post.band().equals("UNKNOWN")) {
            ledger.planted(layout, "LOCAL_PAY_SCALE");
        }
        if (person.post.title().contains(",")) {
            ledger.planted(layout, "COMMA_IN_CELL");
        }
        mainLines.add(add(person.number, person, cells));
    }

    /** A further assignment, in the nearest other post of the same staff group where there is one. */
    private String[] further(Person person, String name) {
        boolean bank = name.equals("BANK_SHIFTS");
        Post nearest = person.post;
        for (Post post : population.posts()) {
            int distance = Math.abs(post.index() - person.post.index());
            boolean possible = post.isBank() == bank
                    && post != person.post
                    && post.staffGroup().equals(person.post.staffGroup());
            if (possible && (nearest == person.post || distance < Math.abs(nearest.index() - person.post.index()))) {
                nearest = post;
            }
        }
        String[] cells = cells(person, nearest, 2);
        cells[AssignmentRow.PRIMARY] = flag(false);
        cells[AssignmentRow.FTE] = "0.40";
        add(person.number, person, cells);
        ledger.plantedRow(layout, name);
        return cells;
    }

    /** People who are no staff of the trust, and rows that cannot be anybody's. */
    private void plantOutsiders() {
        for (int i = planting.count("workforce", "HONORARY", year); i > 0; i--) {
            String[] cells = outsider("HONORARY");
            cells[AssignmentRow.CATEGORY] = "Honorary";
            cells[AssignmentRow.PAY_SCALE] = "";
            cells[AssignmentRow.GRADE] = "";
            cells[AssignmentRow.FTE] = "0.00";
        }
        for (int i = planting.count("workforce", "NON_EXECUTIVE", year); i > 0; i--) {
            String[] cells = outsider("NON_EXECUTIVE");
            cells[AssignmentRow.CATEGORY] = "Non-Executive Director/Chair";
            cells[AssignmentRow.ROLE] = "Non Executive Director";
            cells[AssignmentRow.TITLE] = "Non-Executive Director";
            cells[AssignmentRow.PAY_SCALE] = "NHS|XX01|Non-Executive Director";
            cells[AssignmentRow.GRADE] = "XX01";
            cells[AssignmentRow.FTE] = "0.00";
        }
        Iterator<Person> left = List.copyOf(population.left()).iterator();
        for (int i = planting.count("workforce", "LEAVER", year); i > 0; i--) {
            Person person = left.hasNext() ? left.next() : population.outsider(year, draw);
            String[] cells = cells(person, person.post, 1);
            cells[AssignmentRow.STATUS] = i % 3 == 0 ? "Inactive" : "Terminate Assignment";
            add(person.number, person, cells);
            ledger.plantedRow(layout, "LEAVER");
        }
        for (int i = planting.count("workforce", "MISSING_EMPLOYEE_NUMBER", year); i > 0; i--) {
            String[] cells = outsider("MISSING_EMPLOYEE_NUMBER");
            cells[AssignmentRow.NUMBER] = "";
            cells[AssignmentRow.ASSIGNMENT] = "";
        }
    }

    private String[] outsider(String name) {
        Person person = population.outsider(year, draw);
        String[] cells = cells(person, person.post, 1);
        int place = mainLines.get(draw.below(mainLines.size())).place;
        add(place, person, cells);
        ledger.plantedRow(layout, name);
        return cells;
    }

    /** Rows that change nobody's count, because the person has a better row. */
    private void plantFurtherRows() {
        List<Line> plain = new ArrayList<>(mainLines);
        plain.removeIf(line -> line.person.post.isBank() || line.person.extra != Person.Extra.NONE);
        draw.shuffle(plain);
        Iterator<Line> next = plain.iterator();
        for (int i = planting.count("workforce", "DUPLICATE_ROW", year); i > 0; i--) {
            Line line = next.next();
            // The very same array: whatever becomes of the one row becomes of the other.
            add(line.place, line.person, line.cells);
            ledger.plantedRow(layout, "DUPLICATE_ROW");
        }
        for (int i = planting.count("workforce", "ENDED_SECOND_ASSIGNMENT", year); i > 0; i--) {
            another(next.next(), "ENDED_SECOND_ASSIGNMENT")[AssignmentRow.STATUS] = "Terminate Assignment";
        }
        plain.removeIf(line -> !line.person.post.isMedical());
        Iterator<Line> doctor = plain.iterator();
        for (int i = planting.count("workforce", "LOCUM_ASSIGNMENT", year); i > 0; i--) {
            another(doctor.next(), "LOCUM_ASSIGNMENT")[AssignmentRow.CATEGORY] = "Locum";
        }
        draw.shuffle(secondLines);
        Iterator<Line> second = secondLines.iterator();
        for (int i = planting.count("workforce", "ABSURD_FTE", year); i > 0; i--) {
            second.next().cells[AssignmentRow.FTE] = draw.of("-1.00", "37.50", "99.00");
            ledger.planted(layout, "ABSURD_FTE");
        }
        for (int i = planting.count("workforce", "IMPOSSIBLE_START_DATE", year); i > 0; i--) {
            second.next().cells[AssignmentRow.START] = layout.date(31, 2, year - draw.between(1, 6));
            ledger.planted(layout, "IMPOSSIBLE_START_DATE");
        }
    }

    private String[] another(Line line, String name) {
        String[] cells = cells(line.person, line.person.post, 4);
        cells[AssignmentRow.PRIMARY] = flag(false);
        cells[AssignmentRow.FTE] = "0.10";
        add(line.place, line.person, cells);
        ledger.plantedRow(layout, name);
        return cells;
    }

    private void plantSpellings() {
        List<Line> known = new ArrayList<>(mainLines);
        known.removeIf(line -> line.person.ethnicity.group() == Group.UNKNOWN || !line.person.ethnicity.isPlain());
        draw.shuffle(known);
        Iterator<Line> next = known.iterator();
        for (int i = planting.count("workforce", "LOWER_CASE_ETHNICITY", year); i > 0; i--) {
            Line line = next.next();
            spell(line, line.cells[AssignmentRow.ETHNICITY].toLowerCase(Locale.ROOT), "LOWER_CASE_ETHNICITY");
        }
        for (int i = planting.count("workforce", "TRAILING_BLANKS", year); i > 0; i--) {
            Line line = next.next();
            spell(line, line.cells[AssignmentRow.ETHNICITY] + "   ", "TRAILING_BLANKS");
        }
        for (int i = planting.count("workforce", "ETHNIC_CODE_ONLY", year); i > 0; i--) {
            Line line = next.next();
            spell(line, line.person.ethnicity.code(), "ETHNIC_CODE_ONLY");
        }
        for (int i = planting.count("workforce", "ETHNIC_TEXT_ONLY", year); i > 0; i--) {
            Line line = next.next();
            spell(line, line.person.ethnicity.text(), "ETHNIC_TEXT_ONLY");
        }
        List<Line> unknown = new ArrayList<>(mainLines);
        unknown.removeIf(line -> line.person.ethnicity.group() != Group.UNKNOWN || !line.person.ethnicity.isPlain());
        draw.shuffle(unknown);
        for (int i = planting.count("workforce", "UNRECOGNISED_ETHNICITY", year); i > 0; i--) {
            spell(unknown.get(i), draw.of("See paper file", "X9", "Awaiting form"), "UNRECOGNISED_ETHNICITY");
        }
    }

    private void spell(Line line, String ethnicity, String name) {
        line.cells[AssignmentRow.ETHNICITY] = ethnicity;
        ledger.planted(layout, name);
    }

    private Line add(int place, Person person, String[] cells) {
        Line line = new Line(place, person, cells);
        lines.add(line);
        return line;
    }

    private String[] cells(Person person, Post post, int assignment) {
        return AssignmentRow.of(person, post, assignment, year, layout);
    }

    private String flag(boolean primary) {
        return AssignmentRow.flag(primary, layout);
    }
}
