package org.wresbirt.statistics;

/**
 * The ratio of two proportions: how many times as likely an event is in the first group as in the second. The standard
 * calls it the relative likelihood, statistics the risk ratio.
 */
public final class RelativeRisk {
    private RelativeRisk() {}

    /**
     * The ratio, from the four counts with one division, so that no rounding of the two rates enters.
     *
     * @throws IllegalArgumentException if the second group has no event: the ratio is undefined
     */
    public static double of(Proportion first, Proportion second) {
        requireEvents(second);
        return (first.events() * second.total()) / (second.events() * first.total());
    }

    /**
     * The 95% interval of the ratio: Katz's where all four cells hold somebody; Koopman's where one is empty, because Katz's
     * does not exist without events and shrinks to nothing where everybody has the event.
     *
     * @throws IllegalArgumentException if the second group has no event
     */
    public static Interval interval(Proportion first, Proportion second) {
        requireEvents(second);
        boolean emptyCell = first.events() == 0 || first.others() == 0 || second.others() == 0;
        return emptyCell ? KoopmanInterval.of(first, second) : KatzInterval.of(first, second);
    }

    static void requireEvents(Proportion second) {
        if (second.events() == 0) {
            throw new IllegalArgumentException("a ratio to a group without events is undefined");
        }
    }
}
