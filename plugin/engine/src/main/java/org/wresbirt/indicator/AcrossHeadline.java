package org.wresbirt.indicator;

/** The finding of an indicator over many organisations in one sentence. */
final class AcrossHeadline {
    private AcrossHeadline() {}

    /** The same counts with their headline. */
    static YearAcross with(YearAcross across) {
        return new YearAcross(
                across.year(),
                across.definition(),
                across.organisations(),
                across.withValue(),
                across.adverseToBme(),
                across.adverseToWhite(),
                across.notAdverse(),
                across.tooFew(),
                across.movedCloser(),
                across.movedFurther(),
                across.lowest(),
                across.median(),
                across.highest(),
                of(across));
    }

    private static String of(YearAcross across) {
        int judged = across.adverseToBme() + across.adverseToWhite() + across.notAdverse();
        Wording wording = new Wording()
                .with("topic", across.definition().topic())
                .with("judged", Integer.toString(judged))
                .with("adverse", Integer.toString(across.adverseToBme()))
                .with("closer", Integer.toString(across.movedCloser()))
                .with("further", Integer.toString(across.movedFurther()));
        if (across.withValue() == 0) {
            return wording.say("ACROSS_EMPTY").sentences();
        }
        String unit = across.definition().unit();
        wording.with("lowest", NumberText.headline(across.lowest(), unit))
                .with("median", NumberText.headline(across.median(), unit))
                .with("highest", NumberText.headline(across.highest(), unit));
        if (across.definition().number() == 1) {
            return wording.say(across.withValue() == 1 ? "ACROSS_SHARE_OF_ONE" : "ACROSS_SHARE")
                    .sentences();
        }
        if (judged == 0) {
            return wording.say("ACROSS_NOT_JUDGED").sentences();
        }
        wording.withText("moves", moves(across));
        wording.withText("organisations", organisations(judged, across.organisations()));
        return wording.say(judged == 1 ? standingOfOne(across) : across.adverseToBme() == 0 ? "ACROSS_NONE" : "ACROSS")
                .sentences();
    }

    private static String organisations(int judged, int all) {
        if (judged == 1) {
            return all == 1 ? "ACROSS_ONLY_ONE" : "ACROSS_ONE_JUDGED";
        }
        return judged == all ? "ACROSS_ALL_JUDGED" : "ACROSS_SOME_JUDGED";
    }

    private static String standingOfOne(YearAcross across) {
        if (across.adverseToBme() == 1) {
            return "ACROSS_ONE_ADVERSE_TO_BME";
        }
        return across.adverseToWhite() == 1 ? "ACROSS_ONE_ADVERSE_TO_WHITE" : "ACROSS_ONE_NOT_ADVERSE";
    }

    private static String moves(YearAcross across) {
        if (across.movedCloser() > 0) {
            return across.movedFurther() > 0 ? "ACROSS_CLOSER_AND_FURTHER" : "ACROSS_CLOSER";
        }
        return across.movedFurther() > 0 ? "ACROSS_FURTHER" : "ACROSS_NO_MOVES";
    }
}
