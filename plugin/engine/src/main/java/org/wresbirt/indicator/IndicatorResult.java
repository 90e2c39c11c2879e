package org.wresbirt.indicator;

import org.wresbirt.statistics.Interval;

/**
 * One indicator of one organisation in one year. Each organisation and year has all nine, if need be with a status that
 * says why there is no figure.
 *
 * @param white indicator 1: white staff of all staff; 9: white members of the board; 3 over two years: both years' counts
 *     together. A rate stops at 100%, also where more events than people were counted
 * @param bme as {@code white}
 * @param workforceBmeRate indicator 9 only: what the board is compared with, percent; else null
 * @param headline in the definition's unit; null unless the status is {@code CALCULATED}
 * @param interval of the headline; null where none can be given
 * @param peopleDifference indicators 2 to 8: how many more BME people would have had the outcome at the white rate
 *     (negative: fewer), unrounded, of the people counted in {@code bme}; null when it cannot be calculated
 * @param position null for indicator 1, which has no adverse side
 * @param significant the interval excludes equality; null where there is no interval
 * @param previousYear the year before, if there are results for it, whether or not they have this indicator; null when there
 *     are none
 * @param statusReason a sentence: why there is no figure, or what is odd about one (more events than people); null when
 *     there is nothing to say
 * @param sentence the result in plain words, ready to print; says why when there is none
 * @param changeSentence the change in plain words, or why the years cannot be compared; null when there is nothing to
 *     compare with
 */
public record IndicatorResult(
        String organisation,
        int year,
        IndicatorDefinition definition,
        Group white,
        Group bme,
        Double workforceBmeRate,
        Double headline,
        Interval interval,
        Double peopleDifference,
        Position position,
        Boolean significant,
        Integer previousYear,
        Change change,
        Comparison comparison,
        Status status,
        String statusReason,
        String sentence,
        String changeSentence) {
    /**
     * This result without its figures, for readers who must not learn a count behind them. Published figures and the
     * organisation's own target stay.
     *
     * @param whiteShown what they may see of the white group
     * @param bmeShown what they may see of the BME group
     * @param workforceBmeRateShown what they may see of the rate that a board is compared with
     */
    public IndicatorResult withheld(Group whiteShown, Group bmeShown, Double workforceBmeRateShown) {
        String reason = Reasons.plain("PROTECTED");
        return new IndicatorResult(
                organisation,
                year,
                definition,
                whiteShown,
                bmeShown,
                workforceBmeRateShown,
                null,
                null,
                null,
                position == null ? null : Position.NOT_CALCULATED,
                null,
                previousYear,
                Change.NOT_COMPARABLE,
                comparison,
                Status.PROTECTED,
                reason,
                reason,
                null);
    }

    /** This result without the comparison with a year whose own result is withheld. */
    public IndicatorResult withoutChange() {
        return new IndicatorResult(
                organisation,
                year,
                definition,
                white,
                bme,
                workforceBmeRate,
                headline,
                interval,
                peopleDifference,
                position,
                significant,
                previousYear,
                Change.NOT_COMPARABLE,
                comparison,
                status,
                statusReason,
                sentence,
                null);
    }

    /**
     * Indicator 1 with its headline and without the share of white people, which would tell how many are of unknown ethnicity.
     *
     * @param whiteShown what readers may see of the white group
     */
    public IndicatorResult withShareOnly(Group whiteShown) {
        String shareOnly = new Wording()
                .with("total", NumberText.count(bme.denominator()))
                .with("bme_rate", NumberText.percent(headline))
                .with("lower", NumberText.percent(interval.lower()))
                .with("upper", NumberText.percent(interval.upper()))
                .say("SHARE_ONLY")
                .sentences();
        return new IndicatorResult(
                organisation,
                year,
                definition,
                whiteShown,
                bme,
                workforceBmeRate,
                headline,
                interval,
                peopleDifference,
                position,
                significant,
                previousYear,
                change,
                comparison,
                Status.PROTECTED,
                Reasons.plain("PROTECTED_PART"),
                shareOnly,
                changeSentence);
    }
}
