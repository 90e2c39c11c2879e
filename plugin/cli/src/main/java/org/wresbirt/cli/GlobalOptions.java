package org.wresbirt.cli;

import java.nio.file.Path;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.UnknownValues;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
final class GlobalOptions {
    @Option(
            names = "--disclosure",
            scope = ScopeType.INHERIT,
            paramLabel = "internal|public",
            defaultValue = "internal",
            converter = Words.ForDisclosure.class,
            description = "internal: real counts (default). public: small numbers are protected.")
    Disclosure disclosure;

    @Option(
            names = "--minimum-count",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            defaultValue = "5",
            converter = MinimumCount.class,
            description = "Smallest count that a public figure shows (default 5).")
    int minimumCount;

    @Option(
            names = "--strict",
            scope = ScopeType.INHERIT,
            description = "Refuse extracts with values that no code list knows, instead of counting them as unknown.")
    boolean strict;

    @Option(
            names = "--disciplinary-period",
            scope = ScopeType.INHERIT,
            paramLabel = "annual|two-year",
            defaultValue = "annual",
            converter = Words.ForDisciplinaryPeriod.class,
            description = "Indicator 3 counts the year's own cases (default), or averages two years.")
    DisciplinaryPeriod disciplinaryPeriod;

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
    boolean help;

    @Option(
            names = {"-V", "--version"},
            scope = ScopeType.INHERIT,
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    UnknownValues unknownValues() {
        return strict ? UnknownValues.REJECT : UnknownValues.COUNT_AS_UNKNOWN;
    }

    MartRequest mart(Path extracts) {
        return new MartRequest(extracts, disclosure, minimumCount, unknownValues(), disciplinaryPeriod);
    }
}
