package org.wresbirt.indicator;

/**
 * One indicator of one organisation among all organisations of the source in the same year. Made of the indicators that may
 * be shown: where a headline is protected or missing, nothing stands.
 *
 * @param valueOrder place from the lowest headline to the highest, from 1; those without one follow by code; never null
 * @param equalityRank 1 is nearest to equality (1.00 for ratios, whichever way round; 0 for gaps); equal distances share a
 *     rank; null for indicator 1, which has no better side, and without a headline
 * @param nationalDistance headline less the figure for England, in the headline's unit; null without either
 * @param nationalComparison null without a figure for England or without an interval
 */
public record Standing(
        IndicatorResult result,
        int valueOrder,
        Integer equalityRank,
        Double nationalDistance,
        NationalComparison nationalComparison) {

    /** On which side of England's figure the 95% interval lies. */
    public enum NationalComparison {
        ABOVE,
        BELOW,
        /** The interval includes England's figure, which is taken as exact. */
        NO_CLEAR_DIFFERENCE
    }
}
