package org.wresbirt.indicator;

import org.wresbirt.profile.Kind;

/** Indicators 5 to 8, with their sentences. */
final class SurveyIndicator {
    private SurveyIndicator() {}

    static Finding of(int indicator, CountedYear year) {
        if (!year.has(Kind.SURVEY)) {
            String reason = Reasons.noExtract(Kind.SURVEY, year.number());
            return Finding.without(indicator, Group.NONE, Group.NONE, Status.NO_DATA, reason);
        }
        Phrases phrases = Phrases.of(indicator);
        SurveyGap gap = SurveyGap.of(indicator, year);
        Group white = gap.white().group();
        Group bme = gap.bme().group();
        if (gap.status() != Status.CALCULATED) {
            return Finding.without(indicator, white, bme, gap.status(), reason(phrases, gap));
        }
        Position position = gap.position(phrases.outcomeIsGood());
        return new Finding(
                Definitions.of(indicator),
                white,
                bme,
                null,
                gap.gap(),
                gap.interval(),
                gap.peopleDifference(),
                position,
                gap.significant(),
                Status.CALCULATED,
                null,
                sentence(phrases, gap, position),
                gap.samples());
    }

    private static String reason(Phrases phrases, SurveyGap gap) {
        String group = gap.bme().status() != Status.CALCULATED ? phrases.bme() : phrases.white();
        return phrases.wording()
                .with("group", group)
                .say(gap.status() == Status.NO_STAFF ? "NOBODY" : "WITHHELD")
                .sentences();
    }

    private static String sentence(Phrases phrases, SurveyGap gap, Position position) {
        Wording wording = phrases.wording()
                .with("bme_rate", NumberText.percent(gap.bme().group().rate()))
                .with("white_rate", NumberText.percent(gap.white().group().rate()))
                .with("gap", NumberText.points(gap.gap()));
        if (gap.interval() == null) {
            return wording.say("GAP_WITHOUT_INTERVAL").sentences();
        }
        wording.with("lower", NumberText.points(gap.interval().lower()))
                .with("upper", NumberText.points(gap.interval().upper()))
                .say("GAP");
        if (position == Position.TOO_FEW) {
            wording.say("TOO_FEW_CHANCE");
        } else if (gap.significant()) {
            PeopleDifference.say(wording, gap.peopleDifference());
        }
        return wording.sentences();
    }
}
