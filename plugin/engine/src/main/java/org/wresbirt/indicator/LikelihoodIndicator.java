package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/** Indicators 2, 3 and 4 of the whole organisation, with their sentences. */
final class LikelihoodIndicator {
    private LikelihoodIndicator() {}

    static Finding of(int indicator, CountedYear year, LikelihoodCounts counts) {
        if (counts.missing() != null) {
            return Finding.without(indicator, Group.NONE, Group.NONE, Status.NO_DATA, counts.missing());
        }
        Phrases phrases = Phrases.of(indicator);
        RelativeLikelihood likelihood = RelativeLikelihood.of(
                phrases.whiteFirst(), counts.events().whole(), counts.people().whole());
        Wording wording = wording(phrases, year, counts, likelihood);
        return switch (likelihood.status()) {
            case NO_STAFF -> withoutPeople(indicator, phrases, likelihood);
            case ZERO_CELL -> withoutRatio(indicator, likelihood, wording);
            default -> calculated(indicator, phrases, likelihood, wording);
        };
    }

    private static Finding calculated(int indicator, Phrases phrases, RelativeLikelihood likelihood, Wording wording) {
        Interval interval = likelihood.interval();
        boolean significant = !interval.contains(1);
        String ratio = NumberText.ratio(likelihood.ratio());
        wording.with("ratio", ratio)
                .with("lower", NumberText.ratio(interval.lower()))
                .with("upper", NumberText.ratio(interval.upper()))
                .say(ratio.equals("1.00") ? "RATIO_EQUAL" : "RATIO");
        if (likelihood.position() == Position.TOO_FEW) {
            wording.say(significant ? "TOO_FEW_CELL" : "TOO_FEW_CHANCE");
        } else if (significant) {
            PeopleDifference.say(wording, likelihood.peopleDifference());
        }
        return new Finding(
                Definitions.of(indicator),
                likelihood.white(),
                likelihood.bme(),
                null,
                likelihood.ratio(),
                interval,
                likelihood.peopleDifference(),
                likelihood.position(),
                significant,
                Status.CALCULATED,
                capped(phrases, likelihood),
                wording.sentences(),
                likelihood.samples());
    }

    private static Finding withoutPeople(int indicator, Phrases phrases, RelativeLikelihood likelihood) {
        String empty = likelihood.bme().denominator() == 0 ? phrases.bme() : phrases.white();
        String reason = phrases.wording().with("group", empty).say("NOBODY").sentences();
        return Finding.without(indicator, likelihood.white(), likelihood.bme(), Status.NO_STAFF, reason);
    }

    private static Finding withoutRatio(int indicator, RelativeLikelihood likelihood, Wording wording) {
        wording.say("ZERO");
        Boolean clear = likelihood.clearDespiteZero();
        if (clear != null) {
            wording.say(clear ? "ZERO_CLEAR" : "ZERO_CHANCE");
            if (clear) {
                PeopleDifference.say(wording, likelihood.peopleDifference());
            }
        }
        return Finding.without(
                indicator,
                likelihood.white(),
                likelihood.bme(),
                null,
                likelihood.peopleDifference(),
                Status.ZERO_CELL,
                wording.fresh().say("ZERO_EVENTS").sentences(),
                wording.sentences());
    }

    private static Wording wording(
            Phrases phrases, CountedYear year, LikelihoodCounts counts, RelativeLikelihood likelihood) {
        Wording wording = phrases.wording()
                .with("white_count", countOrNone(likelihood.white().numerator()))
                .with("white_total", NumberText.count(likelihood.white().denominator()))
                .with("bme_count", countOrNone(likelihood.bme().numerator()))
                .with("bme_total", NumberText.count(likelihood.bme().denominator()))
                .with("year", Integer.toString(year.number()))
                .with("previous", Integer.toString(year.number() - 1));
        return counts.twoYears() ? wording.withText("period", "TWO_YEARS") : wording.with("period", "");
    }

    private static String countOrNone(long count) {
        return count == 0 ? Wording.textOf("NONE") : NumberText.count(count);
    }

    /** A sentence when a group has more events than people; null when none has. */
    private static String capped(Phrases phrases, RelativeLikelihood likelihood) {
        Wording wording = phrases.wording();
        sayCapped(wording, phrases.white(), likelihood.white());
        sayCapped(wording, phrases.bme(), likelihood.bme());
        return wording.sentences().isEmpty() ? null : wording.sentences();
    }

    private static void sayCapped(Wording wording, String name, Group group) {
        if (group.numerator() > group.denominator()) {
            wording.with("group", name)
                    .with("count", NumberText.count(group.numerator()))
                    .with("total", NumberText.count(group.denominator()))
                    .say("CAPPED");
        }
    }
}
