package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.wresbirt.classify.Cluster;
import org.wresbirt.classify.StaffGroup;

/**
 * Indicator 2, 3 or 4 for the whole organisation and by cluster of bands, staff group and directorate. A breakdown is
 * made only where the extract of the events knows it: a tracker without directorates would otherwise show every directorate
 * free of cases.
 */
final class LikelihoodTable {
    private final List<Likelihood> rows;
    private final CountedYear year;
    private final LikelihoodCounts counts;
    private final boolean whiteFirst;

    private LikelihoodTable(List<Likelihood> rows, int indicator, CountedYear year, LikelihoodCounts counts) {
        this.rows = rows;
        this.year = year;
        this.counts = counts;
        this.whiteFirst = Phrases.of(indicator).whiteFirst();
    }

    /** Adds the rows of one year; none without the extracts they need. */
    static void addTo(List<Likelihood> rows, int indicator, CountedYear year, LikelihoodCounts counts) {
        if (counts.missing() == null) {
            new LikelihoodTable(rows, indicator, year, counts).add();
        }
    }

    private void add() {
        Breakdowns events = counts.events();
        Breakdowns people = counts.people();
        Breakdowns applicants = counts.applicants();
        Breakdowns known = applicants == null ? events : applicants;
        add(
                "ORGANISATION",
                year.organisation(),
                1,
                events.whole(),
                people.whole(),
                applicants == null ? null : applicants.whole());
        if (known.knowsBands()) {
            for (Cluster cluster : Cluster.values()) {
                addUnlessEmpty(
                        "CLUSTER",
                        cluster.displayName(),
                        cluster.ordinal() + 1,
                        events.cluster(cluster),
                        people.cluster(cluster),
                        applicants == null ? null : applicants.cluster(cluster));
            }
        }
        if (known.knowsStaffGroups()) {
            for (StaffGroup group : StaffGroup.values()) {
                addUnlessEmpty(
                        "STAFF_GROUP",
                        group.displayName(),
                        group.ordinal() + 1,
                        events.staffGroup(group),
                        people.staffGroup(group),
                        applicants == null ? null : applicants.staffGroup(group));
            }
        }
        if (known.knowsDirectorates()) {
            addDirectorates(events, people, applicants);
        }
    }

    private void addDirectorates(Breakdowns events, Breakdowns people, Breakdowns applicants) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        names.addAll(events.directorates());
        names.addAll(people.directorates());
        if (applicants != null) {
            names.addAll(applicants.directorates());
        }
        List<String> inOrder = new ArrayList<>(names);
        if (inOrder.remove("")) {
            inOrder.add("");
        }
        for (int i = 0; i < inOrder.size(); i++) {
            String name = inOrder.get(i);
            addUnlessEmpty(
                    "DIRECTORATE",
                    name.isEmpty() ? Likelihood.DIRECTORATE_NOT_KNOWN : name,
                    i + 1,
                    events.directorate(name),
                    people.directorate(name),
                    applicants == null ? null : applicants.directorate(name));
        }
    }

    private void addUnlessEmpty(
            String breakdown, String value, int order, Headcount events, Headcount people, Headcount applicants) {
        if (!events.isEmpty() || !people.isEmpty() || (applicants != null && !applicants.isEmpty())) {
            add(breakdown, value, order, events, people, applicants);
        }
    }

    private void add(
            String breakdown, String value, int order, Headcount events, Headcount people, Headcount applicants) {
        RelativeLikelihood likelihood = RelativeLikelihood.of(whiteFirst, events, people);
        rows.add(new Likelihood(
                year.organisation(),
                year.number(),
                breakdown,
                value,
                order,
                applicants == null ? null : (Long) applicants.white(),
                applicants == null ? null : (Long) applicants.bme(),
                applicants == null ? null : (Long) applicants.unknown(),
                likelihood.white(),
                likelihood.bme(),
                RelativeLikelihood.rate(events.unknown(), people.unknown()),
                likelihood.ratio(),
                likelihood.interval(),
                likelihood.position(),
                likelihood.status()));
    }
}
