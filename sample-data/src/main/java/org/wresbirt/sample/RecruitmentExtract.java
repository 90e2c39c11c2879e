package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Applications as Trac lists them for an equality report: one row for each application, no applicant's number. */
final class RecruitmentExtract {
    private static final int VACANCIES = 420;
    private static final String[] STAGES = {"Applied", "Shortlisted", "Interviewed", "Offered", "Appointed"};
    private static final int SHORTLISTED = 1;
    private static final int APPOINTED = 4;
    private static final int[] DAYS_TO_STAGE = {0, 14, 25, 32, 50};
    /** Whoever applies by the end of January can start before the year ends. */
    private static final int DAYS_TO_JANUARY = 300;

    private final int year;
    private final Layout layout;
    private final Population population;
    private final Planting planting;
    private final Ledger ledger;
    private final Draw draw;
    private final List<Vacancy> vacancies = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();

    private record Vacancy(String reference, Post post, String title, Directorate directorate) {}

    /** {@code date} null: a date that does not exist. */
    private record Application(Vacancy vacancy, Group group, int stage, LocalDate date) {}

    RecruitmentExtract(int year, Population population, Planting planting, Ledger ledger) {
        this.year = year;
        this.layout = Layout.of("recruitment", year);
        this.population = population;
        this.planting = planting;
        this.ledger = ledger;
        this.draw = new Draw("recruitment", year);
    }

    byte[] bytes(Story story) {
        advertise();
        for (Group group : Group.values()) {
            apply(
                    group,
                    story.groups("applicants", year)[group.ordinal()],
                    story.groups("shortlisted", year)[group.ordinal()],
                    story.groups("appointed", year)[group.ordinal()]);
        }
        plant();
        draw.shuffle(applications);
        Sheet sheet = new Sheet(layout);
        List<String> header = new ArrayList<>(
                List.of("Vacancy Ref", "Job Title", "Staff Group", "Pay Band", "Internal/External", "Ethnic Origin"));
        header.add("Application Date");
        header.addAll(
                layout.is("stage") ? List.of("Furthest Stage") : List.of(STAGES).subList(1, STAGES.length));
        header.add("Directorate");
        sheet.row(header.toArray(new String[0]));
        int lineBreaks = planting.count("recruitment", "LINE_BREAK_IN_CELL", year);
        int size = applications.size();
        for (int i = 0; i < size; i++) {
            boolean lineBreak = i * lineBreaks / size != (i + 1) * lineBreaks / size;
            sheet.row(cells(applications.get(i), lineBreak));
        }
        return sheet.bytes();
    }

    private void advertise() {
        List<Post> posts =
                population.posts().stream().filter(post -> !post.isBank()).toList();
        int[] weights = posts.stream().mapToInt(post -> (int) post.lastWeight()).toArray();
        boolean windows = layout.encoding().equals("windows-1252");
        for (int i = 0; i < VACANCIES; i++) {
            Post post = posts.get(draw.weighted(weights));
            String title = post.title();
            if (windows && i % 40 == 0) {
                title = "Caf\u00e9 Assistant";
            } else if (windows && i % 40 == 1) {
                title = "Apprentice (\u00a314,000 a year)";
            }
            String reference = "ZEX-" + (year - 1) % 100 + "-" + (1000 + i);
            vacancies.add(new Vacancy(reference, post, title, Directorate.draw(population.directorates(), post, draw)));
        }
    }

    private void apply(Group group, int applicants, int shortlisted, int appointed) {
        LocalDate first = LocalDate.of(year - 1, 4, 1);
        int days = (int) (LocalDate.of(year, 4, 1).toEpochDay() - first.toEpochDay());
        for (int i = 0; i < applicants; i++) {
            int stage = i < appointed ? APPOINTED : i < shortlisted ? stageWithoutAppointment() : 0;
            LocalDate date = first.plusDays(draw.below(stage > 0 ? DAYS_TO_JANUARY : days));
            applications.add(new Application(draw.from(vacancies), group, stage, date));
            ledger.row(layout, Fate.COUNTED);
            ledger.person("applicants", year, group);
            if (stage >= SHORTLISTED) {
                ledger.person("shortlisted", year, group);
            }
            if (stage == APPOINTED) {
                ledger.person("appointed", year, group);
            }
        }
    }

    private int stageWithoutAppointment() {
        return SHORTLISTED + draw.weighted(30, 66, 4);
    }

    private void plant() {
        for (int i = planting.count("recruitment", "IMPOSSIBLE_DATE", year); i > 0; i--) {
            applications.add(new Application(draw.from(vacancies), Group.BME, APPOINTED, null));
            ledger.plantedRow(layout, "IMPOSSIBLE_DATE");
        }
        for (int i = planting.count("recruitment", "OUTSIDE_ALL_YEARS", year); i > 0; i--) {
            LocalDate date = Outside.date(year, draw);
            applications.add(new Application(draw.from(vacancies), Group.WHITE, SHORTLISTED, date));
            ledger.plantedRow(layout, "OUTSIDE_ALL_YEARS");
        }
    }

    private String[] cells(Application application, boolean lineBreak) {
        Vacancy vacancy = application.vacancy;
        String title = vacancy.title;
        if (lineBreak) {
            title += "\n(more than one post)";
            ledger.planted(layout, "LINE_BREAK_IN_CELL");
        } else if (title.indexOf('\u00e9') >= 0 || title.indexOf('\u00a3') >= 0) {
            ledger.planted(layout, "NON_ASCII");
        }
        List<String> cells = new ArrayList<>();
        cells.add(vacancy.reference);
        cells.add(title);
        cells.add(vacancy.post.staffGroup());
        cells.add(vacancy.post.advertisedBand());
        cells.add(draw.below(100) < 28 ? "Internal" : "External");
        cells.add(ethnicity(application.group));
        cells.add(application.date == null ? layout.date(30, 2, year) : layout.date(application.date));
        if (layout.is("stage")) {
            cells.add(STAGES[application.stage]);
        } else {
            for (int stage = SHORTLISTED; stage <= APPOINTED; stage++) {
                cells.add(reached(application, stage));
            }
        }
        cells.add(vacancy.directorate.orgL3());
        return cells.toArray(new String[0]);
    }

    private String reached(Application application, int stage) {
        boolean reached = application.stage >= stage;
        if (layout.is("dates")) {
            LocalDate from = application.date == null ? LocalDate.of(year - 1, 9, 1) : application.date;
            return reached ? layout.date(from.plusDays(DAYS_TO_STAGE[stage])) : "";
        }
        return reached ? "Y" : "N";
    }

    /** Applicants choose from a list, so there are no codes; who does not say has several ways not to. */
    private String ethnicity(Group group) {
        if (group == Group.UNKNOWN) {
            return draw.of("Not stated", "I do not wish to disclose my ethnic origin", "Undisclosed", "");
        }
        Ethnicity ethnicity;
        do {
            ethnicity = Ethnicity.draw(population.ethnicities(), group, draw);
        } while (!ethnicity.isPlain());
        return ethnicity.text();
    }
}
