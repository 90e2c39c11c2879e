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
            return wording.say("ACROSS_SHARE").sentences();
        }
        if (judged == 0) {
            return wording.say("ACROSS_NOT_JUDGED").sentences();
        }
        wording.withText("moves", moves(across));
        return wording.say(standing(judged, across.adverseToBme())).sentences();
    }

    private static String standing(int judged, int adverse) {
        if (judged == 1) {
            return adverse == 1 ? "ACROSS_ONE_ADVERSE" : "ACROSS_ONE_NOT_ADVERSE";
        }
        return adverse == 0 ? "ACROSS_NONE" : "ACROSS";
    }

    private static String moves(YearAcross across) {
        if (across.movedCloser() > 0) {
            return across.movedFurther() > 0 ? "ACROSS_CLOSER_AND_FURTHER" : "ACROSS_CLOSER";
        }
        return across.movedFurther() > 0 ? "ACROSS_FURTHER" : "ACROSS_NO_MOVES";
    }
}
