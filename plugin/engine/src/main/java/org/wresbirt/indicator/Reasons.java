package org.wresbirt.indicator;

import org.wresbirt.profile.Kind;

/** Sentences that say why there is no figure. */
final class Reasons {
    private Reasons() {}

    static String noExtract(Kind kind, int year) {
        return kind(kind).with("year", Integer.toString(year)).say("NO_EXTRACT").sentences();
    }

    static String noPrevious(Kind kind, int previous) {
        return kind(kind)
                .with("previous", Integer.toString(previous))
                .say("NO_PREVIOUS")
                .sentences();
    }

    /** A reason without values. */
    static String plain(String key) {
        return new Wording().say(key).sentences();
    }

    private static Wording kind(Kind kind) {
        return new Wording().withText("kind", kind == Kind.BOARD ? "BOARD_LIST" : kind.name());
    }
}
