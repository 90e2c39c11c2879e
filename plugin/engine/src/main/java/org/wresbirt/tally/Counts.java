package org.wresbirt.tally;

import java.util.List;

/**
 * Everything counted in one source. From here on nobody is a person any more: only counts leave the tally.
 *
 * <p>Immutable. Lists are in no particular order unless said; an empty list means that nothing of the kind
 * was counted; {@link OrganisationYear#kinds} tells an extract without a case from no extract.
 * Counts of one and the same combination are already added up.
 *
 * @param organisations every organisation seen, with what the {@code organisations} file says of it
 * @param years one entry for each organisation and reporting year seen, ordered by organisation, then year
 * @param workforce people, each counted once
 * @param recruitment applications, by how far they came
 * @param disciplinary people entering the formal disciplinary process
 * @param training people who took up non-mandatory training, each counted once a year
 * @param survey answers to the four staff-survey questions
 * @param board members of the board
 * @param benchmarks shipped national figures and the site's own
 * @param targets the organisation's own targets
 * @param actions the agreed action plan
 * @param files what was read
 * @param quality every row accounted for, and every value that was guessed or not recognised
 * @param content fingerprints of the files that were read
 */
public record Counts(
        List<Organisation> organisations,
        List<OrganisationYear> years,
        List<WorkforceCount> workforce,
        List<RecruitmentCount> recruitment,
        List<EventCount> disciplinary,
        List<EventCount> training,
        List<SurveyCount> survey,
        List<BoardCount> board,
        List<Benchmark> benchmarks,
        List<Target> targets,
        List<Action> actions,
        List<SourceFile> files,
        List<QualityEntry> quality,
        ContentHashes content) {

    public Counts {
        organisations = List.copyOf(organisations);
        years = List.copyOf(years);
        workforce = List.copyOf(workforce);
        recruitment = List.copyOf(recruitment);
        disciplinary = List.copyOf(disciplinary);
        training = List.copyOf(training);
        survey = List.copyOf(survey);
        board = List.copyOf(board);
        benchmarks = List.copyOf(benchmarks);
        targets = List.copyOf(targets);
        actions = List.copyOf(actions);
        files = List.copyOf(files);
        quality = List.copyOf(quality);
    }
}
