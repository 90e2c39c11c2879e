package org.wresbirt.indicator;

/**
 * Which group, if any, an indicator shows at a disadvantage.
 *
 * <ul>
 *   <li>Ratios (2 to 4): within 0.80 to 1.25, limits included and before rounding, not adverse (the four-fifths rule and its
 *       reciprocal). Outside, too few when the 95% interval includes 1 or when in either group fewer than five had, or had
 *       not, the outcome; else adverse.
 *   <li>Gaps (5 to 8): adverse when the 95% interval excludes 0; else too few when a cell is below five, and otherwise not
 *       adverse. Known only as percentages: not calculated.
 *   <li>Board (9): adverse when the 95% interval excludes 0 and counting everybody of unknown ethnicity the other way would
 *       not turn the difference round; else too few when a cell of the board is below five or when the unknown decide, and
 *       otherwise not adverse.
 * </ul>
 *
 * <p>The position stands beside significance, never instead of it: a ratio of 1.15 may be significant and not adverse.
 */
public enum Position {
    ADVERSE_TO_BME("▲ Adverse to BME"),
    ADVERSE_TO_WHITE("▼ Adverse to white"),
    NOT_ADVERSE("● Not adverse"),
    /** A value that so few cases do not carry: chance may explain it. */
    TOO_FEW("○ Too few to tell"),
    /** There is no headline, or no interval to judge it by. */
    NOT_CALCULATED("– Not calculated");

    private final String displayName;

    Position(String displayName) {
        this.displayName = displayName;
    }

    /** A symbol and words, so that no reader depends on colour. */
    public String displayName() {
        return displayName;
    }
}
