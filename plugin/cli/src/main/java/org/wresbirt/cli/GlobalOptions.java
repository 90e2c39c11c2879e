package org.wresbirt.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.UnknownValues;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
final class GlobalOptions {
    /** Counts of 1 to 4 are hidden in public, as is NHS workforce practice. */
    static final int DEFAULT_MINIMUM_COUNT = 5;

    @Option(
            names = "--disclosure",
            scope = ScopeType.INHERIT,
            paramLabel = "internal|public",
            converter = Words.ForDisclosure.class,
            completionCandidates = Words.ForDisclosure.class,
            description = "internal: real counts (default). public: small numbers protected.")
    private Disclosure disclosure;

    @Option(
            names = "--minimum-count",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            converter = MinimumCount.class,
            description = "Smallest count that a public figure shows (default 5).")
    private Integer minimumCount;

    @Option(
            names = "--strict",
            scope = ScopeType.INHERIT,
            description = "Refuse extracts with values that no code list knows, instead of counting them as unknown.")
    private boolean strict;

    @Option(
            names = "--disciplinary-period",
            scope = ScopeType.INHERIT,
            paramLabel = "annual|two-year",
            converter = Words.ForDisciplinaryPeriod.class,
            completionCandidates = Words.ForDisciplinaryPeriod.class,
            description = "Indicator 3 counts the year's own cases (default), or averages two years.")
    private DisciplinaryPeriod disciplinaryPeriod;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but results and errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say what is being done, and where an error arose.")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            scope = ScopeType.INHERIT,
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    /** Whether only what may be published is to be shown. */
    boolean isPublic() {
        return disclosure == Disclosure.PUBLIC;
    }

    UnknownValues unknownValues() {
        return strict ? UnknownValues.REJECT : UnknownValues.COUNT_AS_UNKNOWN;
    }

    MartRequest mart(Path extracts) {
        return new MartRequest(
                extracts,
                disclosure == null ? Disclosure.INTERNAL : disclosure,
                minimumCount == null ? DEFAULT_MINIMUM_COUNT : minimumCount,
                unknownValues(),
                disciplinaryPeriod == null ? DisciplinaryPeriod.ANNUAL : disciplinaryPeriod);
    }

    /**
     * The options as parameters of a report: those that were named on the command line, so that a design keeps its own
     * defaults, and a design without such a parameter is an error only where it would ignore a wish.
     */
    Map<String, String> reportParameters() {
        Map<String, String> named = new HashMap<>();
        if (disclosure != null) {
            named.put("disclosure", Words.word(disclosure));
        }
        if (minimumCount != null) {
            named.put("minimumCount", minimumCount.toString());
        }
        if (strict) {
            named.put("strict", "true");
        }
        if (disciplinaryPeriod != null) {
            named.put("disciplinaryPeriod", Words.word(disciplinaryPeriod));
        }
        return named;
    }
}
