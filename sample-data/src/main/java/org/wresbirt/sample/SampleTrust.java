package org.wresbirt.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the raw HR extracts of an invented trust, Example Healthcare NHS Trust, for the reporting years 2020 to 2024, as
 * the systems of real trusts export them, dirt included.
 *
 * <p>Always the same bytes: the seed is fixed, and neither locale, time zone, platform nor Java version matters. Nobody
 * in it exists. Thread-safe: nothing is kept between calls.
 */
public final class SampleTrust {
    /** The files about the trust itself, copied as they are. */
    private static final List<String> REFERENCE_FILES = List.of("actions.csv", "organisations.csv", "targets.csv");

    private SampleTrust() {}

    /**
     * Writes all files below a folder, which is made if need be. Files of the same names are replaced, others stay.
     *
     * @return what a right reader must find in them
     * @throws IOException if a file cannot be written
     */
    public static SampleTruth write(Path folder) throws IOException {
        Generated generated = generate();
        for (Map.Entry<String, byte[]> file : generated.files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return generated.truth;
    }

    /** What a right reader must find in the files, without writing them. */
    public static SampleTruth truth() {
        return generate().truth;
    }

    /** The files that {@link #write} makes: paths below the folder with {@code /}, in alphabetical order. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(REFERENCE_FILES);
        for (Layout layout : Layout.all()) {
            files.add(layout.path());
        }
        files.sort(null);
        return List.copyOf(files);
    }

    /**
     * Writes the files below the folder that the only argument names.
     *
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: SampleTrust FOLDER");
            System.exit(2);
        }
        write(Path.of(args[0]));
    }

    private record Generated(Map<String, byte[]> files, SampleTruth truth) {}

    private static Generated generate() {
        Story story = new Story();
        Planting planting = new Planting();
        Ledger ledger = new Ledger(planting);
        Population population = new Population(story);
        DisciplinaryExtract disciplinary = new DisciplinaryExtract(planting, ledger);
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : REFERENCE_FILES) {
            files.put(name, Resource.bytes(name));
        }
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            population.advanceTo(year);
            Layout survey = Layout.of("survey", year);
            files.put(path("workforce", year), new WorkforceExtract(year, population, planting, ledger).bytes());
            files.put(
                    path("recruitment", year), new RecruitmentExtract(year, population, planting, ledger).bytes(story));
            files.put(path("training", year), new TrainingExtract(year, population, planting, ledger).bytes(story));
            files.put(
                    survey.path(),
                    survey.is("respondents")
                            ? new SurveyExtract(year, population, planting, ledger).bytes(story)
                            : new SurveyBenchmark(year, story, ledger).bytes());
            files.put(path("board", year), BoardExtract.bytes(year, population.ethnicities(), ledger));
            disciplinary.open(year, population, story);
        }
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            files.put(path("disciplinary", year), disciplinary.bytes(year));
        }
        return new Generated(files, ledger.truth());
    }

    private static String path(String extract, int year) {
        return Layout.of(extract, year).path();
    }
}
