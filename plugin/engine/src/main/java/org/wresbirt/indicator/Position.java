package org.wresbirt.indicator;

/** Which group, if any, an indicator shows at a disadvantage (four-fifths rule for ratios, the interval for differences). */
public enum Position {
    ADVERSE_TO_BME,
    ADVERSE_TO_WHITE,
    NOT_ADVERSE,
    /** A large value from so few cases that chance may explain it. */
    TOO_FEW,
    NOT_CALCULATED
}
