package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.wresbirt.classify.Contract;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;
import org.wresbirt.profile.Kind;

/** Turns what the tallies hold into {@link Counts}: numbers become names again, files are added up, persons are gone. */
final class Assembly {
    private static final Contract[] CONTRACTS = Contract.values();
    private static final Set<Kind> EVENTS = Set.of(Kind.RECRUITMENT, Kind.DISCIPLINARY, Kind.TRAINING);

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
        List<OrganisationYear> years = years(workforce, recruitment, disciplinary, training, survey, board);
        List<SourceFile> files = new ArrayList<>();
        List<QualityEntry> quality = new ArrayList<>();
        FileReport report = new FileReport(tallies.scope, files, quality);
        for (TableFile table : tables) {
            report.add(table);
        }
        for (ExtractFile file : unrecognised) {
            report.add(file);
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        quality.sort(FileReport::order);
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

    private List<OrganisationYear> years(
            List<WorkforceCount> workforce,
            List<RecruitmentCount> recruitment,
            List<EventCount> disciplinary,
            List<EventCount> training,
            List<SurveyCount> survey,
            List<BoardCount> board) {
        YearsSeen seen = new YearsSeen();
        for (WorkforceCount count : workforce) {
            seen.see(count.organisation(), count.year(), Kind.WORKFORCE);
        }
        for (RecruitmentCount count : recruitment) {
            seen.see(count.organisation(), count.year(), Kind.RECRUITMENT);
        }
        for (EventCount count : disciplinary) {
            seen.see(count.organisation(), count.year(), Kind.DISCIPLINARY);
        }
        for (EventCount count : training) {
            seen.see(count.organisation(), count.year(), Kind.TRAINING);
        }
        for (SurveyCount count : survey) {
            seen.see(count.organisation(), count.year(), Kind.SURVEY);
        }
        for (BoardCount count : board) {
            seen.see(count.organisation(), count.year(), Kind.BOARD);
        }
        for (TableFile file : tables) {
            // A year without a single case is a year with data, if a file is there for it.
            if (EVENTS.contains(file.kind())
                    && file.year != YearInText.NONE
                    && file.organisation >= 0
                    && !tallies.scope.years.isEmpty()
                    && tallies.scope.hasYear(file.year)) {
                seen.see(organisation(file.organisation), file.year, file.kind());
            }
            if (file.kind() == Kind.WORKFORCE && file.snapshotDate != CalendarDate.NONE) {
                seen.snapshot(file.year, CalendarDate.toDate(file.snapshotDate));
            }
        }
        return seen.years(EVENTS);
    }

    private String organisation(int code) {
        return tallies.scope.organisations.get(code).code();
    }

    private List<WorkforceCount> workforce() {
        Tuples tuples = tallies.workforce.tuples;
        WithoutFile people = new WithoutFile(tuples, WorkforceTally.FILE);
        tallies.workforce.countPeople(people::add);
        tellFates(Kind.WORKFORCE, people, tallies.workforce::rowsAboutPeople, Reason.FURTHER_ASSIGNMENT);
        List<WorkforceCount> counts = new ArrayList<>(people.size());
        people.forEach((tuple, count) -> counts.add(new WorkforceCount(
                organisation(tuple[WorkforceTally.ORGANISATION]),
                tuple[WorkforceTally.FILE],
                CONTRACTS[tuple[WorkforceTally.CONTRACT]],
                Codes.SEGMENTS[tuple[WorkforceTally.SEGMENT]],
                Codes.BANDS[tuple[WorkforceTally.BAND]],
                Codes.STAFF_GROUPS[tuple[WorkforceTally.STAFF_GROUP]],
                codes.directorates.name(tuple[WorkforceTally.DIRECTORATE]),
                Codes.ETHNICITIES[tuple[WorkforceTally.ETHNICITY]],
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
        WithoutFile people = new WithoutFile(events.tuples, EventTuple.FILE);
        people.add(events.people.count(events.tuples.size()), 0);
        tellFates(kind, people, events::rowsAboutPeople, Reason.FURTHER_EVENT);
        List<EventCount> counts = new ArrayList<>(people.size());
        people.forEach((tuple, count) -> counts.add(new EventCount(
                organisation(tuple[EventTuple.ORGANISATION]),
                tuple[EventTuple.YEAR],
                Codes.SEGMENTS[tuple[EventTuple.SEGMENT]],
                Codes.BANDS[tuple[EventTuple.BAND]],
                Codes.STAFF_GROUPS[tuple[EventTuple.STAFF_GROUP]],
                codes.directorates.name(tuple[EventTuple.DIRECTORATE]),
                Codes.ETHNICITIES[tuple[EventTuple.ETHNICITY]],
                count)));
        return counts;
    }

    /** Only now is it known which of a person's rows counts; the others are out of scope. */
    private void tellFates(Kind kind, WithoutFile people, ToLongFunction<TableFile> rowsAboutPeople, Reason further) {
        for (TableFile file : tables) {
            if (file.kind() == kind) {
                long once = people.ofFile(file.index);
                file.fates.add(Reason.COUNTED, once, Fates.NOWHERE);
                file.fates.add(further, rowsAboutPeople.applyAsLong(file) - once, Fates.NOWHERE);
            }
        }
    }

    /** The shipped figures, except where the site gives its own for the same year, indicator, measure and area. */
    private List<Benchmark> benchmarks() {
        Map<List<Object>, Benchmark> byKey = new LinkedHashMap<>();
        for (ResourceRow row : ResourceTable.read(Assembly.class, "benchmarks.csv")) {
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
        for (Benchmark benchmark : tallies.benchmarks.made()) {
            put(byKey, benchmark);
        }
        return List.copyOf(byKey.values());
    }

    private static void put(Map<List<Object>, Benchmark> byKey, Benchmark b) {
        byKey.put(List.of(b.year(), b.indicator(), b.measure(), b.area()), b);
    }

    private List<Organisation> organisations(List<OrganisationYear> years) {
        Set<String> withData = new TreeSet<>();
        for (OrganisationYear year : years) {
            withData.add(year.organisation());
        }
        List<Organisation> organisations = new ArrayList<>();
        for (String code : withData) {
            organisations.add(tallies.scope.organisations.get(tallies.scope.organisations.id(code)));
        }
        return organisations;
    }
}
