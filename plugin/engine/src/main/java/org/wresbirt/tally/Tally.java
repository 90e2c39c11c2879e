package org.wresbirt.tally;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.wresbirt.classify.CodeListEntry;
import org.wresbirt.classify.CodeLists;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.extract.Grid;
import org.wresbirt.extract.Progress;
import org.wresbirt.extract.SourceFolder;
import org.wresbirt.profile.Kind;
import org.wresbirt.profile.Profiles;
import org.wresbirt.profile.Recognition;

/**
 * Reads a folder of extracts and counts what is in them. First the site's own headers, values and organisations, then the
 * workforce, then what refers to it.
 */
public final class Tally {
    private static final Set<Kind> SITE = Set.of(Kind.SITE_COLUMNS, Kind.SITE_VALUES);
    private static final Set<Kind> AFTER_WORKFORCE = Set.of(
            Kind.RECRUITMENT,
            Kind.DISCIPLINARY,
            Kind.TRAINING,
            Kind.BOARD,
            Kind.BENCHMARKS,
            Kind.TARGETS,
            Kind.ACTIONS);
    private static final int MOST_THREADS = 4;
    /** Threads cost more than they save on less. */
    private static final long WORTH_A_THREAD = 1 << 18;

    private final Path folder;
    private final UnknownValues unknownValues;
    private final Progress progress;
    private final List<ExtractFile> unrecognised = new ArrayList<>();
    private final List<TableFile> tables = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int nextIndex;

    private Tally(Path folder, UnknownValues unknownValues, Progress progress) {
        this.folder = folder;
        this.unknownValues = unknownValues;
        this.progress = progress;
    }

    /**
     * Counts a source folder.
     *
     * @param unknownValues what to do with values that no code list knows
     * @param progress told in bytes
     * @return counts only; nothing of a person is kept
     * @throws ExtractException if the extracts cannot be used; the message names the file and what to do
     */
    public static Counts count(Path folder, UnknownValues unknownValues, Progress progress) {
        return new Tally(folder, unknownValues, progress).count();
    }

    private Counts count() {
        // Loading layouts and lists takes as long as looking into the files; neither needs the other.
        FutureTask<Profiles> layouts = new FutureTask<>(Profiles::shipped);
        FutureTask<CodeLists> shipped = new FutureTask<>(CodeLists::shipped);
        Thread loading = new Thread(
                () -> {
                    layouts.run();
                    shipped.run();
                },
                "wres-code-lists");
        loading.setDaemon(true);
        loading.start();

        SortedMap<String, SourceFolder.Listed> listed = SourceFolder.list(folder);
        List<ExtractFile> files = SourceFolder.files(listed);
        ContentHashes content = ContentHashes.ofFiles(listed);
        Map<ExtractFile, List<Grid>> grids = new LinkedHashMap<>();
        files.forEach(file -> grids.put(file, grids(file)));
        Profiles profiles = loaded(layouts);
        recognise(grids, profiles);

        SiteRules rules = new SiteRules();
        read(SITE, rules::tally);
        if (!rules.headers().isEmpty()) {
            List<TableFile> siteTables = ofKinds(SITE);
            tables.clear();
            unrecognised.clear();
            problems.clear();
            recognise(grids, extended(profiles, rules.headers()));
            // They have been read; only their fates are still wanted.
            tables.removeIf(file -> SITE.contains(file.kind()));
            tables.addAll(siteTables);
        }
        // Only now: a site's header may be the column that was missing.
        if (!problems.isEmpty()) {
            throw new ExtractException(String.join("\n", problems));
        }
        CodeLists lists = extended(loaded(shipped), rules.values());

        Organisations organisations = new Organisations();
        ReferenceTally<Boolean> organisationRows = References.organisations(organisations);
        read(Set.of(Kind.ORGANISATIONS), kind -> organisationRows);

        Scope scope = new Scope(organisations);
        Years.settle(tables, scope);
        Belonging.settle(tables, folder, organisations);
        RepeatedFiles.mark(tables);

        Counts counts = counts(lists, scope, content);
        Belonging.check(ofKinds(Tallies.COUNTED), counts.organisations().size(), organisations.listed());
        if (unknownValues == UnknownValues.REJECT) {
            Strict.check(tables);
        }
        return counts;
    }

    private Counts counts(CodeLists lists, Scope scope, ContentHashes content) {
        try (PeopleOverflow overflow = new PeopleOverflow()) {
            Tallies tallies = new Tallies(new Codes(lists), scope, overflow);
            read(Set.of(Kind.WORKFORCE), tallies::of);
            read(AFTER_WORKFORCE, tallies::of);
            // A published workbook lists the whole country: by now it is known which organisations are the source's.
            read(Set.of(Kind.SURVEY), tallies::of);
            RepeatedFiles.account(tables);
            return new Assembly(tallies, tables, unrecognised, content).counts();
        }
    }

    private static List<Grid> grids(ExtractFile file) {
        try {
            return file.grids();
        } catch (IOException e) {
            throw new ExtractException(
                    file.name() + ": the file cannot be read (" + e.getMessage() + "). Export it again.", e);
        }
    }

    private void recognise(Map<ExtractFile, List<Grid>> files, Profiles profiles) {
        files.forEach((file, grids) -> {
            Optional<Recognition> nearest = profiles.recognise(grids);
            if (nearest.isEmpty()) {
                unrecognised.add(file);
            } else if (!nearest.get().fits()) {
                problems.add(missingColumns(file, nearest.get()));
            } else if (file.format().equals("XLSX")) {
                addSheets(file, grids, profiles);
            } else {
                tables.add(new TableFile(nextIndex++, file, nearest.get()));
            }
        });
    }

    /** A workbook may hold several extracts, or one in parts: every sheet that is one is read. */
    private void addSheets(ExtractFile file, List<Grid> sheets, Profiles profiles) {
        for (Grid sheet : sheets) {
            Optional<Recognition> recognition = profiles.recognise(List.of(sheet));
            if (recognition.isPresent() && recognition.get().fits()) {
                tables.add(new TableFile(nextIndex++, file, recognition.get()));
            }
        }
    }

    private static String missingColumns(ExtractFile file, Recognition nearest) {
        long line = nearest.grid().lines().get(nearest.header());
        return file.name() + ", line " + line + ": this looks like a "
                + nearest.profile().kind().displayName() + " extract, but there is no column "
                + String.join(" and no column ", nearest.missing())
                + ". Export it with that column, or map the header that it has in a file with the columns kind, field, header.";
    }

    private static Profiles extended(Profiles profiles, List<Profiles.SiteHeader> headers) {
        try {
            return profiles.with(headers);
        } catch (IllegalArgumentException e) {
            throw new ExtractException("The site's own column headers cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static CodeLists extended(CodeLists lists, List<CodeListEntry> values) {
        try {
            return values.isEmpty() ? lists : lists.with(values);
        } catch (IllegalArgumentException e) {
            throw new ExtractException("The site's own values cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static <T> T loaded(FutureTask<T> shipped) {
        try {
            return shipped.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the shipped layouts or code lists cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while loading the layouts or code lists");
        }
    }

    private List<TableFile> ofKinds(Set<Kind> kinds) {
        List<TableFile> files = new ArrayList<>();
        for (TableFile file : tables) {
            if (kinds.contains(file.kind())) {
                files.add(file);
            }
        }
        return files;
    }

    private void read(Set<Kind> kinds, java.util.function.Function<Kind, KindTally> tally) {
        List<TableFile> files = ofKinds(kinds);
        files.removeIf(file -> file.repeats != null);
        long bytes = 0;
        for (TableFile file : files) {
            bytes += file.file.path().toFile().length();
        }
        int useful = (int) Math.min(MOST_THREADS, 1 + bytes / WORTH_A_THREAD);
        int threads = Math.min(useful, Runtime.getRuntime().availableProcessors());
        Map<Kind, KindTally> byKind = new HashMap<>();
        for (TableFile file : files) {
            byKind.computeIfAbsent(file.kind(), tally::apply);
        }
        Reading.read(files, threads, byKind::get, progress);
    }
}
