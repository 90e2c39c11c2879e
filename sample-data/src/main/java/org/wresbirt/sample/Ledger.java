package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps count of what is written, row by row, and becomes the {@link SampleTruth}. */
final class Ledger {
    private final Planting planting;
    private final Map<String, int[]> groups = new TreeMap<>();
    private final Map<String, Integer> categories = new TreeMap<>();
    private final Map<Integer, List<SampleTruth.Survey>> surveys = new TreeMap<>();
    private final Map<Layout, int[]> files = new java.util.LinkedHashMap<>();
    private final Map<String, Integer> planted = new TreeMap<>();

    Ledger(Planting planting) {
        this.planting = planting;
    }

    /** One more person (or application) of a measure. */
    void person(String measure, int year, Group group) {
        groups.computeIfAbsent(year + ";" + measure, key -> new int[3])[group.ordinal()]++;
    }

    void staff(int year, Person person) {
        Post post = person.post;
        Group group = person.ethnicity.group();
        person(post.contract(), year, group);
        person("band;" + post.contract() + ";" + post.segment() + ";" + post.band(), year, group);
        if (!post.isBank()) {
            categories.merge(year + ";" + person.ethnicity.category(), 1, Integer::sum);
        }
    }

    void survey(int year, SampleTruth.Survey survey) {
        surveys.computeIfAbsent(year, key -> new ArrayList<>()).add(survey);
    }

    /** One more row of a file. */
    void row(Layout layout, Fate fate) {
        files.computeIfAbsent(layout, key -> new int[Fate.values().length])[fate.ordinal()]++;
    }

    /** One more oddity, in a row that is accounted for elsewhere. */
    void planted(Layout layout, String name) {
        planted.merge(layout.extract() + ";" + layout.year() + ";" + name, 1, Integer::sum);
    }

    /** One more row that is itself the oddity. */
    void plantedRow(Layout layout, String name) {
        planted(layout, name);
        row(layout, Fate.valueOf(planting.fate(layout.extract(), name)));
    }

    SampleTruth truth() {
        List<SampleTruth.Year> years = new ArrayList<>();
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            years.add(year(year));
        }
        List<SampleTruth.FileRows> rows = new ArrayList<>();
        files.forEach((layout, fates) -> rows.add(new SampleTruth.FileRows(
                layout.path(),
                layout.extract(),
                fates[0] + fates[1] + fates[2] + fates[3],
                fates[Fate.REJECTED.ordinal()],
                fates[Fate.OUT_OF_SCOPE.ordinal()],
                fates[Fate.REPEATED.ordinal()])));
        rows.sort(java.util.Comparator.comparing(SampleTruth.FileRows::path));
        return new SampleTruth(years, rows, oddities());
    }

    private SampleTruth.Year year(int year) {
        List<SampleTruth.Band> bands = new ArrayList<>();
        List<SampleTruth.Category> people = new ArrayList<>();
        String prefix = year + ";band;";
        groups.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                String[] parts = key.substring(prefix.length()).split(";");
                bands.add(new SampleTruth.Band(parts[0], parts[1], parts[2], three(value)));
            }
        });
        categories.forEach((key, value) -> {
            if (key.startsWith(year + ";")) {
                people.add(new SampleTruth.Category(key.substring(5), value));
            }
        });
        return new SampleTruth.Year(
                year,
                groups("SUBSTANTIVE", year),
                groups("BANK", year),
                bands,
                people,
                groups("applicants", year),
                groups("shortlisted", year),
                groups("appointed", year),
                groups("disciplinary", year),
                groups("training", year),
                surveys.get(year),
                groups("board", year),
                groups("voting board", year),
                groups("executive board", year));
    }

    private SampleTruth.Groups groups(String measure, int year) {
        return three(groups.getOrDefault(year + ";" + measure, new int[3]));
    }

    private static SampleTruth.Groups three(int[] counts) {
        return new SampleTruth.Groups(counts[0], counts[1], counts[2]);
    }

    private List<SampleTruth.Planted> oddities() {
        List<SampleTruth.Planted> all = new ArrayList<>();
        for (String[] row : planting.rows()) {
            for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
                int rows = planted.getOrDefault(row[0] + ";" + year + ";" + row[1], 0);
                all.add(new SampleTruth.Planted(row[0], year, row[1], row[2], rows, planting.meaning(row[0], row[1])));
            }
        }
        return all;
    }
}
