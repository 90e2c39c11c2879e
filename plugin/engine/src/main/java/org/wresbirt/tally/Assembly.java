package org.wresbirt.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wresbirt.classify.Contract;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.profile.Kind;

/** Turns what the tallies hold into {@link Counts}: numbers become names again, files are added up, persons are gone. */
final class Assembly {
    private final Tallies tallies;
    private final Codes codes;
    private final List<TableFile> tables;
    private final List<ExtractFile> unrecognised;
    private final ContentHashes content;

    Assembly(Tallies tallies, List<TableFile> tables, List<ExtractFile> unrecognised, ContentHashes content) {
        this.content = content;
        this.tallies = tallies;
        this.codes = tallies.codes;
        this.tables = tables;
        this.unrecognised = unrecognised;
    }

    Counts counts() {
        List<WorkforceCount> workforce = workforce();
        List<RecruitmentCount> recruitment = recruitment();
        List<EventCount> disciplinary = events(tallies.disciplinary, Kind.DISCIPLINARY);
        List<EventCount> training = events(tallies.training, Kind.TRAINING);
        List<SurveyCount> survey = tallies.survey.counts();
        List<BoardCount> board = tallies.board.counts();
        List<OrganisationYear> years =
                new YearsSeen(workforce, recruitment, disciplinary, training, survey, board).years();
        List<SourceFile> files = new ArrayList<>();
        List<QualityEntry> quality = new ArrayList<>();
        FileReport report = new FileReport(tallies.scope, files, quality);
        tables.forEach(report::add);
        unrecognised.forEach(report::add);
        files.sort(Comparator.comparing(SourceFile::name));
        quality.sort(Comparator.comparing(QualityEntry::file)
                .thenComparing(QualityEntry::outcome)
                .thenComparing(Comparator.comparingLong(QualityEntry::rows).reversed())
                .thenComparing(QualityEntry::reason)
                .thenComparing(QualityEntry::reasonText));
        return new Counts(
                organisations(years),
                years,
                workforce,
                recruitment,
                disciplinary,
                training,
                survey,
                board,
                benchmarks(),
                tallies.targets.made(),
                tallies.actions.made(),
                files,
                quality,
                content);
    }

    private String organisation(int code) {
        return tallies.scope.organisations.get(code).code();
    }

    private List<WorkforceCount> workforce() {
        Map<List<Object>, Long> people = new HashMap<>();
        Map<Integer, TableFile> byIndex = new HashMap<>();
        tables.forEach(file -> byIndex.put(file.index, file));
        Tuples tuples = tallies.workforce.tuples;
        Map<TableFile, Long> counted = new HashMap<>();
        tallies.workforce.peopleByYear().forEach((year, staff) -> {
            long[] byTuple = staff.count(tuples.size());
            for (int id = 0; id < byTuple.length; id++) {
                if (byTuple[id] > 0) {
                    int[] tuple = tuples.codes(id);
                    counted.merge(byIndex.get(tuple[WorkforceTally.FILE]), byTuple[id], Long::sum);
                    people.merge(
                            List.of(
                                    organisation(tuple[WorkforceTally.ORGANISATION]),
                                    year,
                                    Contract.values()[tuple[WorkforceTally.CONTRACT]],
                                    Codes.SEGMENTS[tuple[WorkforceTally.SEGMENT]],
                                    Codes.BANDS[tuple[WorkforceTally.BAND]],
                                    Codes.STAFF_GROUPS[tuple[WorkforceTally.STAFF_GROUP]],
                                    codes.directorates.name(tuple[WorkforceTally.DIRECTORATE]),
                                    Codes.ETHNICITIES[tuple[WorkforceTally.ETHNICITY]]),
                            byTuple[id],
                            Long::sum);
                }
            }
        });
        for (TableFile file : tables) {
            if (file.kind() == Kind.WORKFORCE) {
                long once = counted.getOrDefault(file, 0L);
                long about = tallies.workforce.rowsAboutPeople(file);
                file.fates.add(Reason.COUNTED, once, Fates.NOWHERE);
                file.fates.add(Reason.FURTHER_ASSIGNMENT, about - once, Fates.NOWHERE);
            }
        }
        List<WorkforceCount> counts = new ArrayList<>(people.size());
        people.forEach((key, count) -> counts.add(new WorkforceCount(
                (String) key.get(0),
                (int) key.get(1),
                (Contract) key.get(2),
                (org.wresbirt.classify.Segment) key.get(3),
                (org.wresbirt.classify.Band) key.get(4),
                (org.wresbirt.classify.StaffGroup) key.get(5),
                (String) key.get(6),
                (org.wresbirt.classify.EthnicCategory) key.get(7),
                count)));
        return counts;
    }

    private List<RecruitmentCount> recruitment() {
        Tuples tuples = tallies.recruitment.tuples;
        long[] figures = tallies.recruitment.figures();
        List<RecruitmentCount> counts = new ArrayList<>(tuples.size());
        for (int id = 0; id < tuples.size(); id++) {
            int[] tuple = tuples.codes(id);
            int at = id * RecruitmentTally.FIGURES;
            counts.add(new RecruitmentCount(
                    organisation(tuple[EventTuple.ORGANISATION]),
                    tuple[EventTuple.YEAR],
                    Codes.SEGMENTS[tuple[EventTuple.SEGMENT]],
                    Codes.BANDS[tuple[EventTuple.BAND]],
                    Codes.STAFF_GROUPS[tuple[EventTuple.STAFF_GROUP]],
                    codes.directorates.name(tuple[EventTuple.DIRECTORATE]),
                    Codes.ETHNICITIES[tuple[EventTuple.ETHNICITY]],
                    figures[at],
                    figures[at + 1],
                    figures[at + 2]));
        }
        return counts;
    }

    private List<EventCount> events(PersonEvents events, Kind kind) {
        long[] byTuple = events.people.count(events.tuples.size());
        Map<Integer, Long> countedInFile = new HashMap<>();
        Map<List<Integer>, Long> people = new HashMap<>();
        for (int id = 0; id < byTuple.length; id++) {
            if (byTuple[id] > 0) {
                int[] tuple = events.tuples.codes(id);
                countedInFile.merge(tuple[EventTuple.FILE], byTuple[id], Long::sum);
                people.merge(
                        List.of(tuple[1], tuple[2], tuple[3], tuple[4], tuple[5], tuple[6], tuple[7]),
                        byTuple[id],
                        Long::sum);
            }
        }
        for (TableFile file : tables) {
            if (file.kind() == kind) {
                long once = countedInFile.getOrDefault(file.index, 0L);
                file.fates.add(Reason.COUNTED, once, Fates.NOWHERE);
                file.fates.add(Reason.FURTHER_EVENT, events.rowsAboutPeople(file) - once, Fates.NOWHERE);
            }
        }
        List<EventCount> counts = new ArrayList<>(people.size());
        people.forEach((key, count) -> counts.add(new EventCount(
                organisation(key.get(0)),
                key.get(1),
                Codes.SEGMENTS[key.get(2)],
                Codes.BANDS[key.get(3)],
                Codes.STAFF_GROUPS[key.get(4)],
                codes.directorates.name(key.get(5)),
                Codes.ETHNICITIES[key.get(6)],
                count)));
        return counts;
    }

    /** The shipped figures, except where the site gives its own for the same year, indicator, measure and area. */
    private List<Benchmark> benchmarks() {
        Map<List<Object>, Benchmark> byKey = new java.util.LinkedHashMap<>();
        for (List<String> row : ResourceTable.rows("benchmarks.csv")) {
            put(
                    byKey,
                    new Benchmark(
                            Integer.parseInt(row.get(0)),
                            Integer.parseInt(row.get(1)),
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            Double.parseDouble(row.get(5)),
                            row.get(6),
                            row.get(7)));
        }
        tallies.benchmarks.made().forEach(benchmark -> put(byKey, benchmark));
        return List.copyOf(byKey.values());
    }

    private static void put(Map<List<Object>, Benchmark> byKey, Benchmark b) {
        byKey.put(List.of(b.year(), b.indicator(), b.measure(), b.area()), b);
    }

    private List<Organisation> organisations(List<OrganisationYear> years) {
        Set<String> withData = new TreeSet<>();
        years.forEach(year -> withData.add(year.organisation()));
        List<Organisation> organisations = new ArrayList<>();
        for (String code : withData) {
            organisations.add(tallies.scope.organisations.get(tallies.scope.organisations.id(code)));
        }
        return organisations;
    }

    /** Which organisation has data of which kind in which year. */
    private final class YearsSeen {
        private final Map<String, TreeMap<Integer, EnumSet<Kind>>> seen = new TreeMap<>();

        YearsSeen(
                List<WorkforceCount> workforce,
                List<RecruitmentCount> recruitment,
                List<EventCount> disciplinary,
                List<EventCount> training,
                List<SurveyCount> survey,
                List<BoardCount> board) {
            workforce.forEach(count -> see(count.organisation(), count.year(), Kind.WORKFORCE));
            recruitment.forEach(count -> see(count.organisation(), count.year(), Kind.RECRUITMENT));
            disciplinary.forEach(count -> see(count.organisation(), count.year(), Kind.DISCIPLINARY));
            training.forEach(count -> see(count.organisation(), count.year(), Kind.TRAINING));
            survey.forEach(count -> see(count.organisation(), count.year(), Kind.SURVEY));
            board.forEach(count -> see(count.organisation(), count.year(), Kind.BOARD));
            tables.forEach(this::seeEmpty);
            seen.values().forEach(YearsSeen::fillGaps);
        }

        private void see(String organisation, int year, Kind kind) {
            seen.computeIfAbsent(organisation, o -> new TreeMap<>())
                    .computeIfAbsent(year, y -> EnumSet.noneOf(Kind.class))
                    .add(kind);
        }

        /** A year without a single case is a year with data, if a file is there for it. */
        private void seeEmpty(TableFile file) {
            boolean events =
                    file.kind() == Kind.DISCIPLINARY || file.kind() == Kind.TRAINING || file.kind() == Kind.RECRUITMENT;
            if (events && file.year != YearInText.NONE && file.organisation >= 0 && tallies.scope.hasYear(file.year)) {
                see(organisation(file.organisation), file.year, file.kind());
            }
        }

        /** Events that span years leave no gap: a year between two with cases had none, which is a figure. */
        private static void fillGaps(TreeMap<Integer, EnumSet<Kind>> years) {
            for (Kind kind : EnumSet.of(Kind.RECRUITMENT, Kind.DISCIPLINARY, Kind.TRAINING)) {
                List<Integer> with = years.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(kind))
                        .map(Map.Entry::getKey)
                        .toList();
                if (!with.isEmpty()) {
                    years.subMap(with.get(0), with.get(with.size() - 1) + 1)
                            .values()
                            .forEach(kinds -> kinds.add(kind));
                }
            }
        }

        List<OrganisationYear> years() {
            List<OrganisationYear> years = new ArrayList<>();
            seen.forEach(
                    (organisation, kindsOfYear) -> kindsOfYear.forEach((year, kinds) -> years.add(new OrganisationYear(
                            organisation,
                            year,
                            snapshotDate(year),
                            kinds.contains(Kind.SURVEY) ? year - 1 : null,
                            kinds))));
            return years;
        }

        private LocalDate snapshotDate(int year) {
            for (TableFile file : tables) {
                if (file.kind() == Kind.WORKFORCE && file.year == year && file.snapshotDate != CalendarDate.NONE) {
                    return CalendarDate.toDate(file.snapshotDate);
                }
            }
            return LocalDate.of(year, 3, 31);
        }
    }
}
