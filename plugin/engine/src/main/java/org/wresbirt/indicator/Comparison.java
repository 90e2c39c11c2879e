package org.wresbirt.indicator;

/**
 * Published figures and the organisation's own target beside a headline, each in the headline's unit; null when unknown.
 *
 * @param nationalWhiteRate England, percent
 * @param nationalBmeRate England, percent
 */
public record Comparison(
        Double national, Double nationalWhiteRate, Double nationalBmeRate, Double regional, Double target) {
    /** Nothing to compare with. */
    public static final Comparison NONE = new Comparison(null, null, null, null, null);
}
