package org.wresbirt.tally;

import java.util.Set;
import org.wresbirt.profile.Kind;

/** The tallies of one source, one for each kind, with the dictionaries that they share. */
final class Tallies {
    /** The kinds that count people or answers, as opposed to reference files. */
    static final Set<Kind> COUNTED =
            Set.of(Kind.WORKFORCE, Kind.RECRUITMENT, Kind.DISCIPLINARY, Kind.TRAINING, Kind.SURVEY, Kind.BOARD);

    final Codes codes;
    final Scope scope;
    final WorkforceTally workforce;
    final RecruitmentTally recruitment;
    final DisciplinaryTally disciplinary;
    final TrainingTally training;
    final SurveyTally survey;
    final BoardTally board;
    final ReferenceTally<Benchmark> benchmarks = References.benchmarks();
    final ReferenceTally<Target> targets;
    final ReferenceTally<Action> actions;

    /** @param overflow closed by the caller when everything is counted */
    Tallies(Codes codes, Scope scope, PeopleOverflow overflow) {
        this.codes = codes;
        this.scope = scope;
        PersonHash hash = new PersonHash();
        workforce = new WorkforceTally(codes, scope, hash, overflow);
        recruitment = new RecruitmentTally(codes, scope);
        disciplinary = new DisciplinaryTally(codes, scope, workforce, hash, overflow);
        training = new TrainingTally(codes, scope, workforce, hash, overflow);
        survey = new SurveyTally(codes, scope);
        board = new BoardTally(codes, scope);
        targets = References.targets(codes, scope);
        actions = References.actions(scope);
    }

    KindTally of(Kind kind) {
        return switch (kind) {
            case WORKFORCE -> workforce;
            case RECRUITMENT -> recruitment;
            case DISCIPLINARY -> disciplinary;
            case TRAINING -> training;
            case SURVEY -> survey;
            case BOARD -> board;
            case BENCHMARKS -> benchmarks;
            case TARGETS -> targets;
            case ACTIONS -> actions;
            default -> throw new IllegalArgumentException(kind + " is read before");
        };
    }
}
