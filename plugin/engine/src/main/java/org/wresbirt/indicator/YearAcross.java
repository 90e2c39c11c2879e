package org.wresbirt.indicator;

/**
 * One indicator in one year over all organisations of the source. Every count is of organisations.
 *
 * @param organisations those with extracts of that year
 * @param withValue those with a headline that may be shown
 * @param movedCloser those whose change on the year before is clearly towards equality
 * @param movedFurther those whose change is clearly away from it
 * @param lowest lowest headline; null when nobody has one
 * @param median middle headline, or half-way between the two in the middle; null when nobody has one
 * @param highest highest headline; null when nobody has one
 * @param headline the finding in one sentence, to head a page
 */
public record YearAcross(
        int year,
        IndicatorDefinition definition,
        int organisations,
        int withValue,
        int adverseToBme,
        int adverseToWhite,
        int notAdverse,
        int tooFew,
        int movedCloser,
        int movedFurther,
        Double lowest,
        Double median,
        Double highest,
        String headline) {}
