package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * The finding of a year in one sentence: what clearly got better or worse, and how many of the judged indicators are adverse
 * to BME staff. Judged are those that are adverse to either group or to neither; where the cases are too few, nothing is
 * judged. Indicator 1 has no better side, so it stands in only when nothing else can be said.
 */
final class YearHeadline {
    /** More topics than this are counted, not named: a headline is read in one glance. */
    private static final int NAMED_TOPICS = 2;

    private YearHeadline() {}

    /** The headline of one organisation's year, from its nine results in order. */
    static String of(List<IndicatorResult> results) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        int compared = 0;
        int judged = 0;
        int adverse = 0;
        for (IndicatorResult result : results.subList(1, results.size())) {
            Direction direction = result.change().direction();
            compared += direction == Direction.NOT_COMPARABLE ? 0 : 1;
            if (direction == Direction.BETTER) {
                better.add(result.definition().topic());
            } else if (direction == Direction.WORSE) {
                worse.add(result.definition().topic());
            }
            judged += isJudged(result.position()) ? 1 : 0;
            adverse += result.position() == Position.ADVERSE_TO_BME ? 1 : 0;
        }
        IndicatorResult workforce = results.get(0);
        Wording wording = new Wording()
                .with("better", topics(better))
                .with("worse", topics(worse))
                .with("judged", Integer.toString(judged))
                .with("adverse", Integer.toString(adverse));
        wording.withText("standing", standing(judged, adverse));
        if (workforce.previousYear() != null) {
            wording.with("before_year", workforce.previousYear().toString());
        }
        if (workforce.headline() != null) {
            wording.with("bme_rate", NumberText.percent(workforce.headline()));
        }
        return wording.say(text(better, worse, compared, judged, workforce)).sentences();
    }

    private static String text(
            List<String> better, List<String> worse, int compared, int judged, IndicatorResult workforce) {
        if (!better.isEmpty()) {
            return worse.isEmpty() ? "YEAR_BETTER" : "YEAR_BETTER_AND_WORSE";
        }
        if (!worse.isEmpty()) {
            return "YEAR_WORSE";
        }
        if (compared > 0) {
            return "YEAR_UNCHANGED";
        }
        if (judged > 0) {
            return "YEAR_ALONE";
        }
        return workforce.headline() == null ? "YEAR_EMPTY" : "YEAR_SHARE";
    }

    private static String standing(int judged, int adverse) {
        return switch (judged) {
            case 0 -> "STANDING_NOT_JUDGED";
            case 1 -> adverse == 1 ? "STANDING_ONE_ADVERSE" : "STANDING_ONE_NOT_ADVERSE";
            default -> adverse == 0 ? "STANDING_NONE" : "STANDING";
        };
    }

    /** Adverse to either group or to neither; a position may be null, for indicator 1. */
    static boolean isJudged(Position position) {
        return position == Position.ADVERSE_TO_BME
                || position == Position.ADVERSE_TO_WHITE
                || position == Position.NOT_ADVERSE;
    }

    private static String topics(List<String> topics) {
        if (topics.size() > NAMED_TOPICS) {
            return new Wording()
                    .with("topics", Integer.toString(topics.size()))
                    .say("TOPICS_MANY")
                    .sentences();
        }
        return String.join(" and ", topics);
    }
}
