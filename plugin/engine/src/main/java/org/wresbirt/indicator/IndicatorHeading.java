package org.wresbirt.indicator;

/**
 * What a page about one indicator says first, from nothing but the result itself: where a result is protected, so is all that
 * is said here.
 */
public final class IndicatorHeading {
    private IndicatorHeading() {}

    /** The finding in a few words without a full stop; never null. */
    public static String of(IndicatorResult result) {
        int indicator = result.definition().number();
        if (result.headline() == null || rateIsMissing(indicator, result)) {
            return new Wording()
                    .with("name", result.definition().shortName())
                    .with("year", Integer.toString(result.year()))
                    .say(result.status() == Status.PROTECTED ? "HEADING_WITHHELD" : "HEADING_NO_FIGURE")
                    .sentences();
        }
        return switch (indicator) {
            case 1 ->
                new Wording()
                        .with("bme_rate", NumberText.percent(result.headline()))
                        .say("HEADING_SHARE")
                        .sentences();
            case 2, 3, 4 -> ratio(indicator, NumberText.ratio(result.headline()));
            case 9 ->
                new Wording()
                        .with("board_rate", NumberText.percent(result.bme().rate()))
                        .with("workforce_rate", NumberText.percent(result.workforceBmeRate()))
                        .say("HEADING_BOARD")
                        .sentences();
            default ->
                Phrases.of(indicator)
                        .wording()
                        .with("bme_rate", NumberText.percent(result.bme().rate()))
                        .with("white_rate", NumberText.percent(result.white().rate()))
                        .say("HEADING_GAP")
                        .sentences();
        };
    }

    /**
     * What the difference means in people, as in "158 more BME applicants would have been appointed …"; null where the
     * difference is not clear, comes to nobody, or cannot be given in people.
     */
    public static String inPeople(IndicatorResult result) {
        int indicator = result.definition().number();
        if (indicator < 2 || indicator > 8 || result.position() == Position.TOO_FEW) {
            return null;
        }
        if (!Boolean.TRUE.equals(result.significant())) {
            return null;
        }
        Wording wording = Phrases.of(indicator).wording();
        PeopleDifference.say(wording, result.peopleDifference());
        return wording.sentences().isEmpty() ? null : wording.sentences();
    }

    private static String ratio(int indicator, String ratio) {
        return Phrases.of(indicator)
                .wording()
                .with("ratio", ratio)
                .say(ratio.equals("1.00") ? "HEADING_RATIO_EQUAL" : "HEADING_RATIO")
                .sentences();
    }

    private static boolean rateIsMissing(int indicator, IndicatorResult result) {
        return switch (indicator) {
            case 1, 2, 3, 4 -> false;
            case 9 -> result.bme().rate() == null || result.workforceBmeRate() == null;
            default -> result.bme().rate() == null || result.white().rate() == null;
        };
    }
}
