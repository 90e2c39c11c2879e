package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Recruitment, cases and courses of every organisation of the system in one year: one file a kind for all of them. */
final class SystemEvents {
    private final int year;
    private final SystemTruth.Count count;
    private final List<Ethnicity> plain =
            Ethnicity.all().stream().filter(Ethnicity::isPlain).toList();
    private final Layout recruitmentLayout;
    private final Layout disciplinaryLayout;
    private final Layout trainingLayout;
    private final Sheet recruitment;
    private final Sheet disciplinary;
    private final Sheet training;
    private int cases;

    SystemEvents(int year, SystemTruth.Count count) {
        this.year = year;
        this.count = count;
        recruitmentLayout = layout("recruitment", "Recruitment by ethnic group " + year + ".csv");
        disciplinaryLayout = layout("disciplinary", "Employee relations cases.csv");
        trainingLayout = layout("training", "Learning records.csv");
        recruitment = new Sheet(recruitmentLayout);
        disciplinary = new Sheet(disciplinaryLayout);
        training = new Sheet(trainingLayout);
        recruitment.row("ODS Code", "Ethnic Origin", "Applications", "Shortlisted", "Appointed");
        disciplinary.row(
                "ODS Code", "Case ID", "Employee Number", "Case Type", "Stage", "Date Opened", "Ethnic Origin");
        training.row("ODS Code", "Employee Number", "Course", "Course Type", "Completion Date", "Status");
    }

    private Layout layout(String kind, String name) {
        return new Layout(kind, year, year + "/" + name, "UTF-8", "comma", "dd/MM/yyyy", "");
    }

    void putInto(java.util.Map<String, byte[]> files) {
        files.put(recruitmentLayout.path(), recruitment.bytes());
        files.put(disciplinaryLayout.path(), disciplinary.bytes());
        files.put(trainingLayout.path(), training.bytes());
    }

    /** Adds one organisation, whose staff has been written. */
    void add(MemberYear of, SystemStaff staff) {
        Member member = of.member();
        Draw draw = new Draw("events " + member.code(), year);
        if (member.sends("recruitment", year)) {
            for (Group group : Group.values()) {
                recruit(of, group);
            }
        }
        if (member.sends("disciplinary", year)) {
            for (Group group : Group.values()) {
                openCases(of, group, staff.numbers(member, group), draw);
            }
        }
        if (member.sends("training", year)) {
            for (Group group : Group.values()) {
                takeCourses(of, group, staff.numbers(member, group), draw);
            }
        }
    }

    /** A recruitment system's summary: one row for each ethnic origin that applicants can choose. */
    private void recruit(MemberYear of, Group group) {
        List<Ethnicity> origins =
                plain.stream().filter(origin -> origin.group() == group).toList();
        double[] weights = origins.stream().mapToDouble(Ethnicity::weight).toArray();
        int[] applicants = Quota.share(weights, of.applicants()[group.ordinal()]);
        int[] shortlisted = Quota.share(weights, of.shortlisted()[group.ordinal()], applicants);
        int[] appointed = Quota.share(weights, of.appointed()[group.ordinal()], shortlisted);
        for (int i = 0; i < applicants.length; i++) {
            String origin = origins.get(i).text();
            recruitment.row(
                    of.member().code(),
                    origin.isEmpty() ? "Not Stated" : origin,
                    "" + applicants[i],
                    "" + shortlisted[i],
                    "" + appointed[i]);
            count.add(of.member(), year, "shortlisted", group, shortlisted[i]);
            count.add(of.member(), year, "appointed", group, appointed[i]);
        }
    }

    private void openCases(MemberYear of, Group group, List<Integer> staff, Draw draw) {
        List<Integer> people = new ArrayList<>(staff);
        draw.shuffle(people);
        int formal = of.disciplinary()[group.ordinal()];
        int informal = formal + formal / 3;
        for (int i = 0; i < Math.min(people.size(), formal + informal); i++) {
            boolean isFormal = i < formal;
            disciplinary.row(
                    of.member().code(),
                    of.member().code() + "-" + (year - 1) + "-" + ++cases,
                    "" + people.get(i),
                    "Disciplinary",
                    isFormal ? "Formal investigation" : "Informal",
                    date(draw),
                    "");
            if (isFormal) {
                count.add(of.member(), year, "disciplinary", group, 1);
            }
        }
    }

    private void takeCourses(MemberYear of, Group group, List<Integer> staff, Draw draw) {
        List<Integer> people = new ArrayList<>(staff);
        draw.shuffle(people);
        for (int person : people.subList(0, of.training()[group.ordinal()])) {
            training.row(of.member().code(), "" + person, "Coaching Skills", "Non-mandatory", date(draw), "Completed");
            count.add(of.member(), year, "training", group, 1);
        }
    }

    private String date(Draw draw) {
        return trainingLayout.date(LocalDate.of(year - 1, 4, 1).plusDays(draw.below(365)));
    }
}
